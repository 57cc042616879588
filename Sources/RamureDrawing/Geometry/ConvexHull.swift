/// The tightest convex outline around points, its corners in order.
///
/// Source: A. M. Andrew (1979), doi:10.1016/0020-0190(79)90072-3. O(n log n) time.
struct ConvexHull: Hashable, Sendable {
  private(set) var corners: [Point]

  init(_ points: [Point]) {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else {
      corners = sorted
      return
    }
    func half(_ points: some Sequence<Point>) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count >= 2 {
          let (first, last) = (chain[chain.count - 2], chain[chain.count - 1])
          let turn = (last.x - first.x) * (point.y - first.y) - (last.y - first.y) * (point.x - first.x)
          guard turn <= 0 else { break }
          chain.removeLast()
        }
        chain.append(point)
      }
      chain.removeLast()
      return chain
    }
    corners = half(sorted) + half(sorted.reversed())
  }

  func moved(by shift: Point) -> ConvexHull {
    var hull = self
    hull.corners = corners.map { $0 + shift }
    return hull
  }

  /// Whether some straight line parts the two with at least the gap between them.
  func isApart(from other: ConvexHull, gap: Double) -> Bool {
    sides.contains { separates(other, along: $0, gap) } || other.sides.contains { separates(other, along: $0, gap) }
  }

  /// The directions across each side.
  private var sides: [Point] {
    corners.indices.map { place in (corners[(place + 1) % corners.count] - corners[place]).normal.unit }
      .filter { $0.length > 0 } + [Point(1, 0), Point(0, 1)]
  }

  private func separates(_ other: ConvexHull, along axis: Point, _ gap: Double) -> Bool {
    let own = extent(along: axis)
    let others = other.extent(along: axis)
    return others.lowest - own.highest >= gap || own.lowest - others.highest >= gap
  }

  private func extent(along axis: Point) -> (lowest: Double, highest: Double) {
    var lowest = Double.infinity
    var highest = -Double.infinity
    for corner in corners {
      let place = corner.x * axis.x + corner.y * axis.y
      lowest = min(lowest, place)
      highest = max(highest, place)
    }
    return (lowest, highest)
  }
}
