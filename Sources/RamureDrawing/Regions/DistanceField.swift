/// A page in square cells, with the distance from each to the nearest marked one.
///
/// Exact Euclidean distances, in time proportional to the cells.
/// Source: P. F. Felzenszwalb, D. P. Huttenlocher (2012), Distance transforms of sampled functions,
/// doi:10.4086/toc.2012.v008a019.
struct DistanceField {
  let columns: Int
  let rows: Int
  /// In cells, row by row; infinite where nothing is marked.
  let distances: [Double]

  init(columns: Int, rows: Int, marked: [Bool]) {
    precondition(marked.count == columns * rows, "there is a mark for each cell")
    var squares = marked.map { $0 ? 0 : Double.infinity }
    var line = LowerEnvelope(longest: max(columns, rows))
    for column in 0..<columns {
      line.transform(&squares, start: column, stride: columns, count: rows)
    }
    for row in 0..<rows {
      line.transform(&squares, start: row * columns, stride: 1, count: columns)
    }
    self.columns = columns
    self.rows = rows
    distances = squares.map { $0.squareRoot() }
  }
}

/// The lower envelope of the parabolas that stand on the values of one line of cells.
private struct LowerEnvelope {
  private var values: [Double]
  private var feet: [Int]
  private var bounds: [Double]

  init(longest: Int) {
    values = [Double](repeating: 0, count: longest)
    feet = [Int](repeating: 0, count: longest)
    bounds = [Double](repeating: 0, count: longest + 1)
  }

  mutating func transform(_ squares: inout [Double], start: Int, stride: Int, count: Int) {
    for place in 0..<count { values[place] = squares[start + place * stride] }
    var last = -1
    for place in 0..<count where values[place] < .infinity {
      var meets = -Double.infinity
      while last >= 0 {
        meets = crossing(feet[last], place)
        if meets > bounds[last] { break }
        last -= 1
      }
      if last < 0 { meets = -.infinity }
      last += 1
      feet[last] = place
      bounds[last] = meets
      bounds[last + 1] = .infinity
    }
    guard last >= 0 else { return }
    var current = 0
    for place in 0..<count {
      while bounds[current + 1] < Double(place) { current += 1 }
      let away = Double(place - feet[current])
      squares[start + place * stride] = away * away + values[feet[current]]
    }
  }

  /// Where the parabola on the right comes to lie below the one on the left.
  private func crossing(_ left: Int, _ right: Int) -> Double {
    let (from, to) = (Double(left), Double(right))
    return ((values[right] + to * to) - (values[left] + from * from)) / (2 * to - 2 * from)
  }
}
