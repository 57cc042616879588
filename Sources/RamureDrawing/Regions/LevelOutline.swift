/// The lines that part the cells above zero from those below: marching squares (Lorensen and Cline 1987,
/// doi:10.1145/37402.37422, in the plane).
struct LevelOutline {
  let columns: Int
  let rows: Int
  /// The value at each cell's centre, row by row. Those at the rim must not be above zero, so that every line closes.
  let values: [Double]

  /// Closed lines, in cells from the centre of the first; what is above zero lies on the same side of each.
  func loops() -> [[Point]] {
    var next = [Int32](repeating: -1, count: 2 * columns * rows)
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 { link(column, row, &next) }
    }
    var loops: [[Point]] = []
    for start in next.indices where next[start] >= 0 {
      var loop: [Point] = []
      var edge = start
      while next[edge] >= 0 {
        loop.append(crossing(edge))
        let following = Int(next[edge])
        next[edge] = -1
        edge = following
      }
      loops.append(loop)
    }
    return loops
  }

  // An edge between two neighbouring centres: even numbers lie, odd ones stand.
  private func lying(_ column: Int, _ row: Int) -> Int { 2 * (row * columns + column) }
  private func standing(_ column: Int, _ row: Int) -> Int { 2 * (row * columns + column) + 1 }

  private func isInside(_ column: Int, _ row: Int) -> Bool { values[row * columns + column] > 0 }

  /// Leads the line through one square of four centres.
  private func link(_ column: Int, _ row: Int, _ next: inout [Int32]) {
    let top = lying(column, row)
    let bottom = lying(column, row + 1)
    let left = standing(column, row)
    let right = standing(column + 1, row)
    let corners =
      (isInside(column, row) ? 1 : 0) + (isInside(column + 1, row) ? 2 : 0) + (isInside(column + 1, row + 1) ? 4 : 0)
      + (isInside(column, row + 1) ? 8 : 0)
    func join(_ from: Int, _ to: Int) { next[from] = Int32(to) }
    switch corners {
    case 1: join(top, left)
    case 2: join(right, top)
    case 3: join(right, left)
    case 4: join(bottom, right)
    case 6: join(bottom, top)
    case 7: join(bottom, left)
    case 8: join(left, bottom)
    case 9: join(top, bottom)
    case 11: join(right, bottom)
    case 12: join(left, right)
    case 13: join(top, right)
    case 14: join(left, top)
    // Two corners face each other: they are parted, so that a line never touches itself.
    case 5:
      join(top, left)
      join(bottom, right)
    case 10:
      join(right, top)
      join(left, bottom)
    default: break
    }
  }

  private func crossing(_ edge: Int) -> Point {
    let cell = edge / 2
    let (column, row) = (cell % columns, cell / columns)
    let other = edge % 2 == 0 ? cell + 1 : cell + columns
    let (from, to) = (values[cell], values[other])
    let share = from == to ? 0.5 : min(max(from / (from - to), 0), 1)
    return edge % 2 == 0
      ? Point(Double(column) + share, Double(row)) : Point(Double(column), Double(row) + share)
  }
}
