/// The soft outline around what belongs together: it holds its members with some room, bridges small gaps between them,
/// and leaves out whatever else lies there.
///
/// The members, joined by the shortest lines there are between them, are grown by `reach` and shrunk again (a closing),
/// so that bays narrower than twice the reach are filled and corners come out round. Expected time in proportion to the
/// area.
struct RegionShape {
  /// Bays and gaps narrower than twice this are bridged.
  let reach: Double
  /// The room between members and the outline.
  let padding: Double
  /// The room between the outline and what does not belong to it.
  let clearance: Double
  /// The size of a cell, in pixels.
  let cell = 3.0

  /// The closed outlines; more than one where others part the members, or stand in their midst.
  ///
  /// - Parameters:
  ///   - members: the boxes of what belongs to it.
  ///   - strangers: the boxes of what does not.
  func outlines(around members: [Box], leavingOut strangers: [Box]) -> [Route] {
    outlines(around: RegionGround(members), leavingOut: strangers, beside: [])
  }

  /// The same among others: between two of them runs a strait, whatever is nearer to one belongs to it.
  ///
  /// - Parameter others: what other regions stand on, each with whether its lines go first where they cross.
  func outlines(
    around ground: RegionGround, leavingOut strangers: [Box], beside others: [(ground: RegionGround, goesFirst: Bool)]
  ) -> [Route] {
    guard let own = ground.bounds else { return [] }
    let margin = reach + padding + 3 * cell
    let bounds = own.grown(by: Extent(margin, margin))
    var canvas = RegionCanvas(bounds, cell: cell)
    for box in ground.boxes { canvas.fill(box) }
    for (from, to) in ground.links { canvas.draw(from: from, to: to) }
    let grown = canvas.distances().map { $0 * cell < reach + padding }
    let inside = DistanceField(columns: canvas.columns, rows: canvas.rows, marked: grown.map { !$0 }).distances
    var values = inside.map { $0 * cell - reach }

    let near = strangers.filter { $0.intersects(bounds) }
    if !near.isEmpty {
      var others = RegionCanvas(bounds, cell: cell)
      for stranger in near { others.fill(stranger) }
      for (place, distance) in others.distances().enumerated() {
        values[place] = min(values[place], distance * cell - clearance)
      }
    }
    let rivals = others.filter { $0.ground.bounds?.intersects(bounds) ?? false }
    if !rivals.isEmpty { part(&values, ground, canvas, rivals) }
    return LevelOutline(columns: canvas.columns, rows: canvas.rows, values: values).loops().compactMap { loop in
      let line = loop.map { Point(bounds.x + ($0.x + 0.5) * cell, bounds.y + ($0.y + 0.5) * cell) }
      // A hole says that somebody else is there; one that holds nobody is filled.
      guard line.signedArea > 0 || near.contains(where: { line.surrounds($0.center) }) else { return nil }
      return smooth(line)
    }
  }

  /// Cuts off what is nearer to others. Boxes count before lines, and lines of those that go first before other lines; a
  /// box that touches one of another region keeps some room around it, so that it is seen whose it is.
  private func part(
    _ values: inout [Double], _ ground: RegionGround, _ canvas: RegionCanvas,
    _ others: [(ground: RegionGround, goesFirst: Bool)]
  ) {
    let empty = RegionCanvas(canvas.bounds, cell: cell)
    var (boxes, touched, foreign, first, last) = (empty, empty, empty, empty, empty)
    for other in others {
      for box in other.ground.boxes where box.intersects(empty.bounds) { foreign.fill(box) }
      for (from, to) in other.ground.links {
        if other.goesFirst { first.draw(from: from, to: to) } else { last.draw(from: from, to: to) }
      }
    }
    let away = foreign.distances()
    for box in ground.boxes {
      boxes.fill(box)
      if boxes.cells(of: box).contains(where: { away[$0] <= 1 }) { touched.fill(box) }
    }
    var own = canvas
    own.clear(foreign)
    own.clear(first)
    own.add(boxes)
    last.clear(canvas)
    first.clear(boxes)
    foreign.add(first)
    foreign.add(last)
    let (near, far, kept) = (own.distances(), foreign.distances(), touched.distances())
    for place in values.indices {
      let strait = (far[place] - near[place]) * cell / 2 - Self.strait / 2
      values[place] = min(values[place], max(strait, Self.kept - kept[place] * cell))
    }
  }

  /// The water between two regions, and the room around a box that another touches.
  private static let strait = 5.0
  private static let kept = 6.0

  /// A curve through every third point of the evened line; `nil` for a speck.
  private func smooth(_ loop: [Point]) -> Route? {
    guard loop.count >= 24 else { return nil }
    var points = loop
    for _ in 0..<4 {
      points = points.indices.map { place in
        let before = points[(place + points.count - 1) % points.count]
        let after = points[(place + 1) % points.count]
        return before * 0.25 + points[place] * 0.5 + after * 0.25
      }
    }
    let count = points.count / 4
    return Route(closedThrough: (0..<count).map { points[$0 * points.count / count] })
  }
}
