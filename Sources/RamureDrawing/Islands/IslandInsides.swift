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
    for line in inner { leader[max(root(Int(line.from)), root(Int(line.to)))] = min(root(Int(line.from)), root(Int(line.to))) }
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
    // Crowded parts get more of the ground, as on maps without islands.
    let xs = AxisSpread(places.map(\.x))
    let ys = AxisSpread(places.map(\.y))
    let proportion = min(max((ys.extent + 1) / (xs.extent + 1), 0.6), 1.6).squareRoot()
    let side = Double(members.count - 1).squareRoot() * scale
    let spread = places.map {
      Point((xs.place(of: $0.x) - 0.5) * side / proportion, (ys.place(of: $0.y) - 0.5) * side * proportion)
    }
    return MarkSeparation(gap: 1.2, rounds: 24).separated(spread, radii: members.map { boxes[$0].width / 2 })
  }
}
