import RamureModel

/// The inside of every island: one layout without the lines between islands, so that each is a part of its own.
struct IslandInsides {
  private let islands: IslandMembers
  private let boxes: [Extent]
  private let isLabelled: Bool
  private let centers: [Point]

  /// Up to this many boxes on the largest island, distances between all pairs make the clearer picture.
  private static let neatoBoxes = 60

  init(
    _ islands: IslandMembers, boxes: [Extent], lines: [LayoutRequest.Line], isLabelled: Bool, engine: LayoutEngine,
    _ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) {
    self.islands = islands
    self.boxes = boxes
    self.isLabelled = isLabelled
    let inner = lines.filter { islands.islandOfBox[Int($0.from)] == islands.islandOfBox[Int($0.to)] }
    let largest = islands.members.map(\.count).max() ?? 0
    var request = LayoutRequest(
      engine: engine == .sfdp && largest <= Self.neatoBoxes ? .neato : engine, routes: .straight,
      separatesBoxes: isLabelled, boxes: boxes, lines: inner + Self.ropes(islands, boxes: boxes.count, inner))
    request.packsParts = true
    let result = try layout(request)
    guard result.fits(request) else { throw .refused("positions") }
    centers = result.centers
  }

  /// Lines that hold together what an island has in parts.
  private static func ropes(
    _ islands: IslandMembers, boxes: Int, _ inner: [LayoutRequest.Line]
  ) -> [LayoutRequest.Line] {
    var leader = Array(0..<boxes)
    func root(_ box: Int) -> Int {
      var box = box
      while leader[box] != box {
        leader[box] = leader[leader[box]]
        box = leader[box]
      }
      return box
    }
    for line in inner {
      leader[max(root(Int(line.from)), root(Int(line.to)))] = min(root(Int(line.from)), root(Int(line.to)))
    }
    return islands.members.flatMap { members in
      members.filter { root($0) == $0 && $0 != members[0] }.map { LayoutRequest.Line(from: members[0], to: $0) }
    }
  }

  /// The scale at which all islands would fill about half of a page.
  var firstScale: Double { (0.45 * 1_500 * 1_050 / Double(max(boxes.count, 1))).squareRoot() }

  /// The middles of an island's boxes.
  ///
  /// - Parameter scale: how many pixels wide the ground of each mark is, where boxes hold no names.
  func places(of island: Int, _ scale: Double) -> [Point] {
    let members = islands.members[island]
    let places = members.map { centers[$0] }
    guard !isLabelled else { return places }
    return MarkSeparation(gap: 1.2, rounds: 24).separated(
      DiscSpread(places).places(radius: (Double(members.count) / .pi).squareRoot() * scale),
      radii: members.map { boxes[$0].width / 2 })
  }
}

/// Spreads points over a disc, so that each ring has about as many as its ground has room for: none lies far out.
///
/// Each keeps its direction from the middle, and what lay nearer to it still does.
struct DiscSpread {
  private let around: [Point]
  private let rank: [Int]

  init(_ points: [Point]) {
    let count = Double(max(points.count, 1))
    let middle = points.reduce(Point(0, 0)) { $0 + $1 * (1 / count) }
    let around = points.map { $0 - middle }
    var rank = [Int](repeating: 0, count: points.count)
    let order = points.indices.lowestFirst { around[$0].length }
    for (place, point) in order.enumerated() { rank[point] = place }
    self.around = around
    self.rank = rank
  }

  func places(radius: Double) -> [Point] {
    guard around.count > 1 else { return around.map { _ in Point(0, 0) } }
    return around.indices.map { point in
      around[point].unit * (radius * (Double(rank[point]) / Double(around.count - 1)).squareRoot())
    }
  }
}
