import RamureModel

/// Finds room for boxes among others that do not move.
struct NewcomerPlacement {
  private(set) var sheet: Box
  /// The middle of each box; (0, 0) for one that has no place yet.
  private(set) var places: [Point]
  private let extents: [Extent]
  private let neighbours: [[Int]]
  private let communityOfBox: [Int?]?
  private var hasPlace: [Bool]
  private var obstacles = BoxGrid(cell: 48)
  /// The ground of each community before anybody new came.
  private var grounds: [Int: ConvexHull] = [:]

  /// Free room between a box and any other.
  private static let gap = Extent(5, 4)
  private static let edge = 8.0

  /// - Parameters:
  ///   - centers: the middle of each box; `nil` for those to be placed.
  ///   - taken: other ground that is not free.
  init(
    sheet: Box, extents: [Extent], centers: [Point?], lines: [LayoutRequest.Line], communityOfBox: [Int?]?,
    taken: [Box]
  ) {
    self.sheet = sheet
    self.extents = extents
    self.communityOfBox = communityOfBox
    places = centers.map { $0 ?? Point(0, 0) }
    hasPlace = centers.map { $0 != nil }
    var neighbours: [[Int]] = Array(repeating: [], count: extents.count)
    for line in lines {
      neighbours[Int(line.from)].append(Int(line.to))
      neighbours[Int(line.to)].append(Int(line.from))
    }
    self.neighbours = neighbours
    for box in taken { obstacles.insert(box) }
    var corners: [Int: [Point]] = [:]
    for (box, center) in centers.enumerated() {
      guard let center else { continue }
      obstacles.insert(Box(center: center, extents[box]))
      if let community = communityOfBox?[box] { corners[community, default: []].append(center) }
    }
    grounds = corners.mapValues(ConvexHull.init)
  }

  mutating func placeAll() {
    var waiting = hasPlace.indices.filter { !hasPlace[$0] }
    while !waiting.isEmpty {
      let tied = waiting.map { box in neighbours[box].count { hasPlace[$0] } }
      var next = zip(waiting, tied).filter { $0.1 > 0 }.highestFirst(\.1).map(\.0)
      if next.isEmpty {
        let settlement = largestPart(of: waiting)
        put(settlement.first, near: freeGround(for: settlement.all))
        next = []
      }
      for box in next { put(box, near: wish(of: box)) }
      waiting.removeAll { hasPlace[$0] }
    }
  }

  /// The middle of those it is tied to: of those of its own community, where there are any.
  private func wish(of box: Int) -> Point {
    let placed = neighbours[box].filter { hasPlace[$0] }
    let own = communityOfBox.flatMap { communities in
      communities[box].map { community in placed.filter { communities[$0] == community } }
    }
    let around = own.flatMap { $0.isEmpty ? nil : $0 } ?? placed
    return around.reduce(Point(0, 0)) { $0 + places[$1] } * (1 / Double(max(around.count, 1)))
  }

  private mutating func put(_ box: Int, near wish: Point) {
    let place = room(for: box, near: wish)
    places[box] = place
    hasPlace[box] = true
    let ground = Box(center: place, extents[box])
    obstacles.insert(ground)
    sheet.width = max(sheet.width, ground.right + Self.edge - sheet.x)
    sheet.height = max(sheet.height, ground.bottom + Self.edge - sheet.y)
  }

  // MARK: - Free room

  /// The free room nearest to a point: on the sheet if it is not far, else where the sheet can grow.
  private func room(for box: Int, near wish: Point) -> Point {
    let extent = extents[box]
    let inner = Point(
      min(max(wish.x, sheet.x + extent.width / 2), max(sheet.right - extent.width / 2, sheet.x + extent.width / 2)),
      min(max(wish.y, sheet.y + extent.height / 2), max(sheet.bottom - extent.height / 2, sheet.y + extent.height / 2)))
    let diagonal = Point(sheet.width, sheet.height).length
    return search(box, around: inner, to: diagonal * 0.4, onSheet: true, shunning: true)
      ?? search(box, around: inner, to: diagonal * 0.4, onSheet: false, shunning: false)
      ?? search(box, around: inner, to: diagonal * 4 + 1_000, onSheet: false, shunning: false) ?? inner
  }

  /// - Parameters:
  ///   - onSheet: whether the sheet must not grow.
  ///   - shunning: whether the ground of other communities is no free room.
  private func search(
    _ box: Int, around middle: Point, to farthest: Double, onSheet: Bool, shunning: Bool
  ) -> Point? {
    let extent = extents[box]
    let step = min(max(min(extent.width, extent.height) / 4, 3), 10)
    let placed = neighbours[box].filter { hasPlace[$0] }
    var distance = 0.0
    while distance <= farthest {
      let count = distance == 0 ? 1 : min(max(8, Int(2 * .pi * distance / step)), 64)
      var best: (length: Double, place: Point)?
      for turn in 0..<count {
        let angle = 2 * .pi * Double(turn) / Double(count)
        let place = middle + Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * distance
        guard isFree(box, at: place, onSheet: onSheet, shunning: shunning) else { continue }
        let length = placed.reduce(0) { $0 + (places[$1] - place).length }
        if length < (best?.length ?? .infinity) - 1e-6 { best = (length, place) }
      }
      if let best { return best.place }
      distance += step
    }
    return nil
  }

  private func isFree(_ box: Int, at place: Point, onSheet: Bool, shunning: Bool) -> Bool {
    let ground = Box(center: place, extents[box])
    guard ground.x >= sheet.x, ground.y >= sheet.y else { return false }
    if onSheet, ground.right > sheet.right || ground.bottom > sheet.bottom { return false }
    if shunning, isForeign(place, to: box) { return false }
    return obstacles.isFree(ground.grown(by: Self.gap), except: Self.nowhere)
  }

  private static let nowhere = Box(x: .infinity, y: .infinity, width: 0, height: 0)

  /// Whether a place is on the ground of a community the box does not belong to.
  private func isForeign(_ place: Point, to box: Int) -> Bool {
    let own = communityOfBox.flatMap { $0[box] }
    return grounds.contains { $0.key != own && $0.value.corners.count > 2 && $0.value.corners.surrounds(place) }
  }

  // MARK: - Ground for those tied to nobody with a place

  /// The largest part of those who wait and are tied to each other, and the one of it that is tied to most.
  private func largestPart(of waiting: [Int]) -> (first: Int, all: [Int]) {
    var part = [Int](repeating: -1, count: extents.count)
    var largest: [Int] = []
    for start in waiting where part[start] < 0 {
      var members = [start]
      part[start] = start
      var next = 0
      while next < members.count {
        for other in neighbours[members[next]] where part[other] < 0 && !hasPlace[other] {
          part[other] = start
          members.append(other)
        }
        next += 1
      }
      if members.count > largest.count { largest = members }
    }
    let first = largest.min { (-neighbours[$0].count, $0) < (-neighbours[$1].count, $1) }
    return (first ?? waiting[0], largest)
  }

  /// The middle of free ground for so many boxes, nearest to the middle of the sheet; below the sheet where there is none.
  private func freeGround(for boxes: [Int]) -> Point {
    let area = boxes.reduce(0) { $0 + (extents[$1].width + 12) * (extents[$1].height + 12) }
    let side = (1.6 * area).squareRoot()
    let middle = sheet.center
    let (columns, rows) = (Int(sheet.width / side * 3), Int(sheet.height / side * 3))
    var best: (distance: Double, place: Point)?
    for row in 0..<min(max(rows - 2, 0), 200) {
      for column in 0..<min(max(columns - 2, 0), 200) {
        let place = Point(
          sheet.x + side / 2 + Double(column) * side / 3, sheet.y + side / 2 + Double(row) * side / 3)
        let distance = (place - middle).length
        guard distance < best?.distance ?? .infinity else { continue }
        if obstacles.isFree(Box(center: place, Extent(side, side)), except: Self.nowhere) { best = (distance, place) }
      }
    }
    return best?.place ?? Point(middle.x, sheet.bottom + side / 2)
  }
}
