/// Lines sorted into square cells, to ask quickly how many cross a place.
struct LineGrid {
  private let cell: Double
  private var cells: [Int64: [Piece]] = [:]

  /// A stretch of a line short enough to count as straight.
  private struct Piece {
    let line: Int
    let from: Point
    let to: Point
  }

  init(_ routes: [Route], cell: Double) {
    self.cell = cell
    for (line, route) in routes.enumerated() {
      let points = route.sampled(steps: route.isStraight ? 1 : 6)
      for (from, to) in zip(points, points.dropFirst()) {
        let piece = Piece(line: line, from: from, to: to)
        let steps = max(1, Int(((to - from).length / (cell / 2)).rounded(.up)))
        var last: Int64?
        for step in 0...steps {
          let key = key(from + (to - from) * (Double(step) / Double(steps)))
          if key != last { cells[key, default: []].append(piece) }
          last = key
        }
      }
    }
  }

  /// How many lines run through a box.
  func crossings(of box: Box) -> Int {
    var crossing = Set<Int>()
    let columns = Int((box.x / cell).rounded(.down)) - 1...Int((box.right / cell).rounded(.down)) + 1
    let rows = Int((box.y / cell).rounded(.down)) - 1...Int((box.bottom / cell).rounded(.down)) + 1
    for row in rows {
      for column in columns {
        for piece in cells[LineGrid.key(column, row)] ?? [] where !crossing.contains(piece.line) {
          if box.isCrossed(from: piece.from, to: piece.to) { crossing.insert(piece.line) }
        }
      }
    }
    return crossing.count
  }

  private func key(_ point: Point) -> Int64 {
    LineGrid.key(Int((point.x / cell).rounded(.down)), Int((point.y / cell).rounded(.down)))
  }

  private static func key(_ column: Int, _ row: Int) -> Int64 {
    Int64(row) << 32 ^ Int64(column) & 0xFFFF_FFFF
  }
}

extension Box {
  /// Whether a straight line passes through the box (Liang and Barsky 1984, doi:10.1145/357332.357333).
  func isCrossed(from start: Point, to end: Point) -> Bool {
    let along = end - start
    var enters = 0.0
    var leaves = 1.0
    for (direction, distance) in [
      (-along.x, start.x - x), (along.x, right - start.x), (-along.y, start.y - y), (along.y, bottom - start.y),
    ] {
      if direction == 0 {
        if distance < 0 { return false }
        continue
      }
      let t = distance / direction
      if direction < 0 { enters = max(enters, t) } else { leaves = min(leaves, t) }
      if enters > leaves { return false }
    }
    return true
  }
}
