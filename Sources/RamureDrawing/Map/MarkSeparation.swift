/// Moves marks that lie on each other a little apart, where the engine was not asked to.
///
/// Graphviz does this well (`overlap=prism`) but takes longer than the layout itself; here it is enough that no mark hides
/// another. Pairs that overlap push each other away by half of the overlap, over and over. Expected linear time a round.
struct MarkSeparation {
  let gap: Double
  let rounds: Int

  func separated(_ centers: [Point], radii: [Double]) -> [Point] {
    guard let largest = radii.max(), largest > 0 else { return centers }
    var points = centers
    let cell = 2 * largest + gap
    for _ in 0..<rounds {
      let grid = PointGrid(points, cell: cell)
      var moved = false
      for first in points.indices {
        for second in grid.neighbours(of: points[first]) where second > first {
          let wanted = radii[first] + radii[second] + gap
          var between = points[second] - points[first]
          if between.length >= wanted { continue }
          // Two that were pushed onto one spot part the way they came; two that lay there, along a direction of their own.
          if between.length < 1e-6 { between = centers[second] - centers[first] }
          if between.length < 1e-6 { between = Point(1, Double(second % 7) - 3) }
          let push = between.unit * ((wanted - min(wanted, between.length)) / 2)
          // The larger mark gives way less.
          let share = radii[second] / (radii[first] + radii[second])
          points[first] = points[first] - push * (2 * share)
          points[second] = points[second] + push * (2 * (1 - share))
          moved = true
        }
      }
      if !moved { break }
    }
    return points
  }
}

extension MarkSeparation {
  /// The marks apart, drawn smaller where there is no room for them as they are, and how much smaller.
  ///
  /// An engine that strings marks out, or piles layers up, leaves less room than there is on the page: all marks shrink
  /// alike until none lies on another, so that their areas still tell what they tell.
  func fitted(_ centers: [Point], radii: [Double]) -> (centers: [Point], scale: Double) {
    var scale = 1.0
    var separated = centers
    for _ in 0..<Self.sizes {
      let smaller = radii.map { $0 * scale }
      separated = self.separated(centers, radii: smaller)
      if !overlaps(separated, radii: smaller) { return (separated, scale) }
      scale *= 0.75
    }
    // No smaller than this: what still overlaps gets the time to find its place.
    let smallest = radii.map { $0 * scale }
    if overlaps(separated, radii: smallest) {
      let patient = MarkSeparation(gap: gap, rounds: max(rounds, Self.patience / max(centers.count, 1)))
      separated = patient.separated(separated, radii: smallest)
    }
    return (separated, scale)
  }

  private static let sizes = 6
  /// How often a mark may be moved in all.
  private static let patience = 1_500_000

  /// Whether some mark lies on another, by more than a line's breadth.
  private func overlaps(_ centers: [Point], radii: [Double]) -> Bool {
    guard let largest = radii.max(), largest > 0 else { return false }
    let grid = PointGrid(centers, cell: 2 * largest)
    return centers.indices.contains { first in
      grid.neighbours(of: centers[first]).contains { second in
        second > first && (centers[second] - centers[first]).length < (radii[first] + radii[second]) * 0.97
      }
    }
  }
}

/// Points sorted into square cells, to find those near a place.
struct PointGrid {
  private let cell: Double
  private var cells: [Cell: [Int]] = [:]

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  init(_ points: [Point], cell: Double) {
    self.cell = cell
    for (number, point) in points.enumerated() { cells[key(point), default: []].append(number) }
  }

  /// The points in the cell of a place and the eight around it, in a fixed order.
  func neighbours(of point: Point) -> [Int] {
    let center = key(point)
    var found: [Int] = []
    for row in center.row - 1...center.row + 1 {
      for column in center.column - 1...center.column + 1 {
        found += cells[Cell(column: column, row: row)] ?? []
      }
    }
    return found
  }

  private func key(_ point: Point) -> Cell {
    Cell(column: Int((point.x / cell).rounded(.down)), row: Int((point.y / cell).rounded(.down)))
  }
}
