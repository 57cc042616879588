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
    // Counter-clockwise where heights are counted upwards.
    corners = half(sorted) + half(sorted.reversed())
  }

  var extent: Extent { Self.extent(of: corners) }

  static func extent(of points: [Point]) -> Extent {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    return Extent((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0))
  }

  /// How far it reaches in a direction.
  func support(along axis: Point) -> Double {
    corners.reduce(-.infinity) { max($0, $1.x * axis.x + $1.y * axis.y) }
  }
}
