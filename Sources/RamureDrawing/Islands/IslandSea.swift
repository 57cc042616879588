/// Which islands there are, and how near to each other they may come.
struct IslandSea {
  private let hulls: [ConvexHull]
  /// Where island b must not lie, seen from island a, for a < b.
  private let keepOuts: [KeepOut]

  init(_ hulls: [ConvexHull], gap: Double) {
    self.hulls = hulls
    let supports = hulls.map(KeepOut.supports)
    keepOuts = supports.indices.flatMap { other in
      supports[..<other].map { KeepOut(around: $0, for: supports[other], gap: gap) }
    }
  }

  /// The first place on a ray where an island touches no other.
  func firstFree(for island: Int, from start: Point, along direction: Point, among places: [Point?]) -> Point {
    let stretches = places.indices.compactMap { other -> (enters: Double, leaves: Double)? in
      guard let there = places[other], other != island else { return nil }
      let (low, high) = (min(island, other), max(island, other))
      // Seen from the other one, everything is turned about.
      let sign = other == low ? 1.0 : -1
      return keepOuts[high * (high - 1) / 2 + low].stretch(from: (start - there) * sign, along: direction * sign)
    }.sorted { $0.enters < $1.enters }
    var distance = 0.0
    for stretch in stretches where stretch.leaves > distance {
      if stretch.enters >= distance { break }
      distance = stretch.leaves
    }
    return start + direction * distance
  }

  func middle(of places: [Point]) -> Point {
    var sum = Point(0, 0)
    var weight = 0.0
    for (hull, place) in zip(hulls, places) {
      let extent = hull.extent
      sum = sum + place * (extent.width * extent.height)
      weight += extent.width * extent.height
    }
    return weight > 0 ? sum * (1 / weight) : Point(0, 0)
  }

  func extent(of places: [Point]) -> Extent {
    let corners = zip(hulls, places).flatMap { hull, place in hull.corners.map { $0 + place } }
    return ConvexHull.extent(of: corners)
  }
}
