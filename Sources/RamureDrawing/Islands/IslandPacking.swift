/// Moves islands together until they nearly touch, each near those it is tied to.
///
/// They are put down one by one, in the order of their ties, of their distance from the middle, and of their size, each time
/// along the page and across it; then each in turn looks all around for a better place: nearer to its ties, nearer to the
/// middle. The page lies, so a way across it counts less than one down. What turns out best is kept. With k islands, O(k²) time for each direction
/// that is tried, and O(k²) memory.
struct IslandPacking {
  /// The water between two islands.
  let gap: Double
  /// How many lines there are between two islands, for those that have some.
  let ties: [(from: Int, to: Int, count: Double)]

  /// How much farther a page is across than down.
  static let proportion = 1.45
  private static let rounds = 5
  private static let directions = 32

  /// - Parameters:
  ///   - hulls: each around its own origin.
  ///   - seats: where the islands would like to be.
  func packed(_ hulls: [ConvexHull], at seats: [Point]) -> [Point] {
    let sea = Sea(hulls, gap: gap)
    let tied = pulls(count: hulls.count)
    var crossings = [Double](repeating: 0, count: hulls.count)
    for tie in ties {
      crossings[tie.from] += tie.count
      crossings[tie.to] += tie.count
    }
    let middle = sea.middle(of: seats)
    let wishes = seats.map { $0 - middle }
    let sizes = hulls.map { $0.extent.width * $0.extent.height }
    let orders = [
      hulls.indices.sorted { (-crossings[$0], $0) < (-crossings[$1], $1) },
      hulls.indices.sorted { (wishes[$0].length, $0) < (wishes[$1].length, $1) },
      hulls.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) },
    ]
    var best: Attempt?
    for order in orders {
      for isUpright in [false, true] {
        var attempt = Attempt(sea: sea, tied: tied, wishes: isUpright ? wishes.map(\.normal) : wishes)
        attempt.putDown(order)
        for _ in 0..<(hulls.count > 2 ? Self.rounds : 0) { attempt.improve(directions: Self.directions) }
        // Only what is clearly better, so that the last digits of a layout decide nothing.
        if attempt.cost < (best?.cost ?? .infinity) * 0.999 { best = attempt }
      }
    }
    return best?.places ?? []
  }

  /// Each island is drawn by all its ties together as strongly as any other, however many they are.
  private func pulls(count: Int) -> [[(other: Int, weight: Double)]] {
    var tied: [[(other: Int, weight: Double)]] = Array(repeating: [], count: count)
    for tie in ties {
      tied[tie.from].append((tie.to, tie.count))
      tied[tie.to].append((tie.from, tie.count))
    }
    return tied.map { pulls in
      let all = max(pulls.reduce(0) { $0 + $1.weight }, 1)
      return pulls.map { ($0.other, $0.weight / all) }
    }
  }
}

/// The islands in one arrangement.
private struct Attempt {
  let sea: Sea
  let tied: [[(other: Int, weight: Double)]]
  let wishes: [Point]
  private var seats: [Point?] = []

  init(sea: Sea, tied: [[(other: Int, weight: Double)]], wishes: [Point]) {
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
    for island in seats.indices {
      guard let present = seats[island] else { continue }
      seats[island] = nil
      var best = (cost: cost(of: island, at: present), place: present)
      for direction in Self.around(directions) {
        for start in starts(for: island) {
          let place = sea.firstFree(for: island, from: start, along: direction, among: seats)
          let found = cost(of: island, at: place)
          // Only what is clearly better: no endless exchange of places that are as good.
          if found < best.cost * 0.995 { best = (found, place) }
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

/// Which islands there are, and how near to each other they may come.
private struct Sea {
  private let hulls: [ConvexHull]
  /// Where island b must not lie, seen from island a, for a < b.
  private let keepOuts: [KeepOut]

  init(_ hulls: [ConvexHull], gap: Double) {
    self.hulls = hulls
    keepOuts = hulls.indices.flatMap { other in
      hulls[..<other].map { KeepOut(around: $0, for: hulls[other], gap: gap) }
    }
  }

  /// The first place on a ray where an island touches no other.
  func firstFree(for island: Int, from start: Point, along direction: Point, among places: [Point?]) -> Point {
    let stretches = places.indices.compactMap { other -> (enters: Double, leaves: Double)? in
      guard let there = places[other], other != island else { return nil }
      let (low, high) = (min(island, other), max(island, other))
      // Seen from the other one, everything is turned about.
      let sign = other == low ? 1.0 : -1
      return keepOuts[high * (high - 1) / 2 + low].stretch(from: (start - there) * sign, along: direction * sign)
    }.sorted { $0.enters < $1.enters }
    var distance = 0.0
    for stretch in stretches where stretch.leaves > distance {
      if stretch.enters >= distance { break }
      distance = stretch.leaves
    }
    return start + direction * distance
  }

  func middle(of places: [Point]) -> Point {
    var sum = Point(0, 0)
    var weight = 0.0
    for (hull, place) in zip(hulls, places) {
      let extent = hull.extent
      sum = sum + place * (extent.width * extent.height)
      weight += extent.width * extent.height
    }
    return weight > 0 ? sum * (1 / weight) : Point(0, 0)
  }

  func extent(of places: [Point]) -> Extent {
    let corners = zip(hulls, places).flatMap { hull, place in hull.corners.map { $0 + place } }
    return ConvexHull.extent(of: corners)
  }
}
