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
    guard let first = members.first else { return [] }
    let margin = reach + padding + 3 * cell
    let bounds = members.dropFirst().reduce(first) { $0.union($1) }.grown(by: Extent(margin, margin))
    var canvas = RegionCanvas(bounds, cell: cell)
    for member in members { canvas.fill(member) }
    for (from, to) in ShortestLinks.joining(members.map(\.center)) { canvas.draw(from: from, to: to) }
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
    return LevelOutline(columns: canvas.columns, rows: canvas.rows, values: values).loops().compactMap { loop in
      let line = loop.map { Point(bounds.x + ($0.x + 0.5) * cell, bounds.y + ($0.y + 0.5) * cell) }
      // A hole says that somebody else is there; one that holds nobody is filled.
      guard line.signedArea > 0 || near.contains(where: { line.surrounds($0.center) }) else { return nil }
      return smooth(line)
    }
  }

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

/// The cells of a part of the page, some of them marked.
private struct RegionCanvas {
  let columns: Int
  let rows: Int
  private let bounds: Box
  private let cell: Double
  private var marked: [Bool]

  init(_ bounds: Box, cell: Double) {
    self.bounds = bounds
    self.cell = cell
    columns = max(2, Int((bounds.width / cell).rounded(.up)))
    rows = max(2, Int((bounds.height / cell).rounded(.up)))
    marked = [Bool](repeating: false, count: columns * rows)
  }

  func distances() -> [Double] { DistanceField(columns: columns, rows: rows, marked: marked).distances }

  mutating func fill(_ box: Box) {
    let left = column(box.x)
    let right = column(box.right)
    for row in row(box.y)...row(box.bottom) {
      for column in left...right { marked[row * columns + column] = true }
    }
  }

  mutating func draw(from: Point, to: Point) {
    let steps = max(1, Int(((to - from).length / (cell / 2)).rounded(.up)))
    for step in 0...steps {
      let point = from + (to - from) * (Double(step) / Double(steps))
      marked[row(point.y) * columns + column(point.x)] = true
    }
  }

  private func column(_ x: Double) -> Int { min(max(Int((x - bounds.x) / cell), 0), columns - 1) }
  private func row(_ y: Double) -> Int { min(max(Int((y - bounds.y) / cell), 0), rows - 1) }
}
