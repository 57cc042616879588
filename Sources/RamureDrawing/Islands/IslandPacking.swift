/// Moves islands together until they nearly touch, each staying in about the direction it lies in.
///
/// The one in the middle stays; the others come towards it, the nearest first, and slip into gaps that are wide enough.
/// With k islands, O(k²) comparisons for each of the places tried.
struct IslandPacking {
  /// The water between two islands.
  let gap: Double

  /// - Parameters:
  ///   - hulls: each around its own origin.
  ///   - centers: where the islands would like to be.
  func packed(_ hulls: [ConvexHull], at centers: [Point]) -> [Point] {
    let radii = hulls.map { $0.corners.map(\.length).max() ?? 0 }
    let weights = radii.map { $0 * $0 }
    let total = max(weights.reduce(0, +), 1e-9)
    let middle = zip(centers, weights).reduce(Point(0, 0)) { $0 + $1.0 * ($1.1 / total) }
    let wishes = centers.map { $0 - middle }
    let order = hulls.indices.sorted { (wishes[$0].length, $0) < (wishes[$1].length, $1) }
    var places = wishes
    var placed: [Int] = []
    for island in order {
      var best: (cost: Double, place: Point)?
      for turn in [0.0, 0.12, -0.12, 0.26, -0.26, 0.42, -0.42] {
        let direction = Self.turned(wishes[island], by: turn)
        let cost = { (distance: Double) in distance * (1 + 0.9 * turn.magnitude) }
        var distance = placed.isEmpty ? 0 : 6.0
        while cost(distance) < best?.cost ?? .infinity {
          let place = direction * distance
          let isFree = placed.allSatisfy { other in
            (places[other] - place).length >= radii[other] + radii[island] + gap
              || hulls[island].moved(by: place).isApart(from: hulls[other].moved(by: places[other]), gap: gap)
          }
          if isFree { best = (cost(distance), place) } else { distance += 6 }
        }
      }
      places[island] = best?.place ?? wishes[island]
      placed.append(island)
    }
    return places
  }

  private static func turned(_ wish: Point, by angle: Double) -> Point {
    let along = wish.length > 1e-6 ? wish.unit : Point(1, 0)
    let (sine, cosine) = (Trigonometry.sin(angle), Trigonometry.cos(angle))
    return Point(along.x * cosine - along.y * sine, along.x * sine + along.y * cosine)
  }
}
