/// Lays communities out like islands: each by itself, then all beside each other, so that none lies within another.
///
/// No engine but `dot` and `fdp` keeps groups together, and those two do it for few nodes only. So the engine is asked
/// twice: for the inside of every community at once, with no line between two; then for the communities as if each were
/// one box, the more lines between two, the closer. Islands are turned towards those they are tied to, given room for
/// their names, and moved together.
struct IslandLayout {
  /// Who is on which island.
  let islands: IslandMembers
  /// The room of each box.
  let boxes: [Extent]
  let lines: [LayoutRequest.Line]
  /// The name of each community, where it has one to show.
  let titles: [Label?]
  /// Whether boxes hold names, which stay upright and need their room.
  let isLabelled: Bool
  let engine: LayoutEngine

  /// Where everything came to lie.
  struct Result {
    /// The middle of each box.
    let centers: [Point]
    /// The room for the name of each community; `nil` for one without boxes or without a name to show.
    let titleBoxes: [Box?]
  }

  /// The water between two islands: room for their shores, and for a line to pass.
  private var gap: Double { isLabelled ? 44 : 30 }

  func result(_ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult) throws(LayoutFailure) -> Result {
    let insides = try IslandInsides(
      islands, boxes: boxes, lines: lines, isLabelled: isLabelled, engine: engine, layout)
    // Marks without names have no size the layout must keep to: the page is filled.
    var scale = isLabelled ? 1 : insides.firstScale
    var landscape = islands(insides, scale)
    let chart = IslandSeats(islands, lines: lines)
    let seats = try chart.centers(of: landscape, layout)
    var places = settle(&landscape, at: seats, chart.ties)
    for _ in 0..<(isLabelled ? 0 : 3) {
      let width = bounds(landscape, places).width
      let correction = (MapPage.widest - 2 * MapPage.margin) / max(width, 1)
      if (0.99...1.0).contains(correction) { break }
      scale *= correction * 0.998
      landscape = islands(insides, scale)
      places = settle(&landscape, at: places.map { $0 * correction }, chart.ties, areGood: true)
    }
    return result(landscape, places)
  }

  private func islands(_ insides: IslandInsides, _ scale: Double) -> [Island] {
    islands.members.indices.map { island in
      Island(
        members: islands.members[island], places: insides.places(of: island, scale),
        extents: islands.members[island].map { boxes[$0] },
        title: islands.communities[island].flatMap { titles[$0] })
    }
  }

  /// Turns the islands and moves them together; twice, as they look elsewhere once they lie closer.
  ///
  /// - Parameter areGood: whether the seats come from having done so.
  private func settle(
    _ landscape: inout [Island], at seats: [Point], _ ties: [IslandSeats.Tie], areGood: Bool = false
  ) -> [Point] {
    let bridges = lines.filter { islands.islandOfBox[Int($0.from)] != islands.islandOfBox[Int($0.to)] }
    let orientation = IslandOrientation(
      bridges: bridges.map { (Int($0.from), Int($0.to)) }, mayTurn: !isLabelled)
    let packing = IslandPacking(gap: gap, ties: ties.map { ($0.from, $0.to, $0.count) })
    var places = seats
    for _ in 0..<(areGood ? 1 : 2) {
      landscape = orientation.turned(landscape, at: places)
      places = packing.packed(landscape.map(\.hull), at: seats, areGood: areGood)
    }
    return places
  }

  private func bounds(_ landscape: [Island], _ places: [Point]) -> Box {
    var bounds: Box?
    for (island, place) in zip(landscape, places) {
      var box = island.bounds
      box.x += place.x
      box.y += place.y
      bounds = bounds?.union(box) ?? box
    }
    return bounds ?? Box(x: 0, y: 0, width: 0, height: 0)
  }

  private func result(_ landscape: [Island], _ places: [Point]) -> Result {
    var centers = [Point](repeating: Point(0, 0), count: boxes.count)
    var titleBoxes = [Box?](repeating: nil, count: titles.count)
    for (number, island) in landscape.enumerated() {
      for (box, place) in zip(island.members, island.places) { centers[box] = place + places[number] }
      if let community = islands.communities[number], var box = island.titleBox {
        box.x += places[number].x
        box.y += places[number].y
        titleBoxes[community] = box
      }
    }
    return Result(centers: centers, titleBoxes: titleBoxes)
  }
}
