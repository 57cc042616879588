/// The islands in one arrangement.
struct PackingAttempt {
  let sea: IslandSea
  let tied: [[(other: Int, weight: Double)]]
  let wishes: [Point]
  private var seats: [Point?] = []
  /// Whether the last round moved an island.
  private(set) var isMoving = true

  init(sea: IslandSea, tied: [[(other: Int, weight: Double)]], wishes: [Point]) {
    self.sea = sea
    self.tied = tied
    self.wishes = wishes
    seats = Array(repeating: nil, count: wishes.count)
  }

  var places: [Point] { seats.map { $0 ?? Point(0, 0) } }

  mutating func putDown(_ order: [Int]) {
    for island in order {
      let along = wishes[island].length > 1e-6 ? wishes[island].unit : Point(1, 0)
      var best = sea.firstFree(for: island, from: Point(0, 0), along: along, among: seats)
      for direction in Self.around(16) {
        for start in starts(for: island) {
          let place = sea.firstFree(for: island, from: start, along: direction, among: seats)
          if cost(of: island, at: place) < cost(of: island, at: best) * 0.98 { best = place }
        }
      }
      seats[island] = best
    }
  }

  /// One round: each island moves to the best place it sees.
  mutating func improve(directions: Int) {
    isMoving = false
    for island in seats.indices {
      guard let present = seats[island] else { continue }
      seats[island] = nil
      var best = (cost: cost(of: island, at: present), place: present)
      for direction in Self.around(directions) {
        for start in starts(for: island) {
          let place = sea.firstFree(for: island, from: start, along: direction, among: seats)
          let found = cost(of: island, at: place)
          // Only what is clearly better: no endless exchange of places that are as good.
          guard found < best.cost * 0.995 else { continue }
          best = (found, place)
          isMoving = true
        }
      }
      seats[island] = best.place
    }
    let middle = sea.middle(of: places)
    for island in seats.indices { seats[island] = seats[island].map { $0 - middle } }
  }

  /// Where the search begins: in the middle of the page, and in the middle of what the island is tied to.
  private func starts(for island: Int) -> [Point] {
    var sum = Point(0, 0)
    var weight = 0.0
    for tie in tied[island] {
      guard let there = seats[tie.other] else { continue }
      sum = sum + there * tie.weight
      weight += tie.weight
    }
    return weight > 0 ? [Point(0, 0), sum * (1 / weight)] : [Point(0, 0)]
  }

  private func cost(of island: Int, at place: Point) -> Double {
    let pull = tied[island].reduce(0) { sum, tie in
      sum + tie.weight * ((seats[tie.other] ?? place) - place).length
    }
    return 1.5 * Point(place.x / IslandPacking.proportion, place.y).length + pull
  }

  /// How large the page gets, and how long the ways on it.
  var cost: Double {
    let pulls = seats.indices.reduce(0) { sum, island in
      sum + tied[island].reduce(0) { $0 + $1.weight * (places[$1.other] - places[island]).length }
    }
    let extent = sea.extent(of: places)
    return 2 * max(extent.width / IslandPacking.proportion, extent.height) + pulls / Double(max(seats.count, 1))
  }

  private static func around(_ count: Int) -> [Point] {
    (0..<count).map { step in
      let angle = 2 * .pi * Double(step) / Double(count)
      return Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
    }
  }
}
