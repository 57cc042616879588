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

  /// The directions straight out from each side.
  var outward: [Point] {
    corners.indices.map { place in
      let side = corners[(place + 1) % corners.count] - corners[place]
      return Point(side.y, -side.x).unit
    }.filter { $0.length > 0 }
  }
}

/// Where the origin of one outline must not lie, seen from that of another, if the two are to stay apart.
///
/// The sum of the one with the other turned about (Minkowski), grown by the gap: an outline with a side for each side of
/// the two.
struct KeepOut: Sendable {
  private let sides: [(direction: Point, reach: Double)]

  /// - Parameters:
  ///   - fixed: the outline around the origin.
  ///   - moving: the outline whose origin is looked for.
  init(around fixed: ConvexHull, for moving: ConvexHull, gap: Double) {
    let directions = fixed.outward + moving.outward.map { $0 * -1 }
    sides = directions.map { ($0, fixed.support(along: $0) + moving.support(along: $0 * -1) + gap) }
  }

  /// The stretch of a ray that lies within, as multiples of its direction; `nil` where none does.
  func stretch(from start: Point, along direction: Point) -> (enters: Double, leaves: Double)? {
    var enters = -Double.infinity
    var leaves = Double.infinity
    for side in sides {
      let speed = side.direction.x * direction.x + side.direction.y * direction.y
      let room = side.reach - side.direction.x * start.x - side.direction.y * start.y
      if speed.magnitude < 1e-12 {
        if room <= 0 { return nil }
      } else if speed > 0 {
        leaves = min(leaves, room / speed)
      } else {
        enters = max(enters, room / speed)
      }
      if enters >= leaves { return nil }
    }
    return (enters, leaves)
  }
}
