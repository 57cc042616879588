/// The shape of a mark. Kinds are told apart by shape as well as by colour.
public enum Symbol: String, CaseIterable, Sendable {
  case circle, ring, triangle, diamond, hexagon, square, star, roundedSquare, pentagon, triangleDown, cross, pill
  case hourglass, saltire, kite

  /// The corners of the shape around the origin, for a mark of radius 1; none for the round shapes.
  ///
  /// Shapes are scaled to cover about the same area as the circle: size must not depend on kind.
  var corners: [Point] {
    switch self {
    case .circle, .ring, .pill, .roundedSquare: []
    case .triangle: Symbol.polygon(3, radius: 1.4, turn: -.pi / 2, shift: 0.22)
    case .triangleDown: Symbol.polygon(3, radius: 1.4, turn: .pi / 2, shift: -0.22)
    case .diamond: Symbol.polygon(4, radius: 1.28, turn: -.pi / 2)
    case .square: Symbol.polygon(4, radius: 1.25, turn: -.pi / 4)
    case .pentagon: Symbol.polygon(5, radius: 1.15, turn: -.pi / 2)
    case .hexagon: Symbol.polygon(6, radius: 1.1, turn: 0)
    case .hourglass:
      [
        Point(-1.02, -1.16), Point(1.02, -1.16), Point(0.33, 0), Point(1.02, 1.16), Point(-1.02, 1.16),
        Point(-0.33, 0),
      ]
    case .saltire:
      Symbol.cross.corners.map { Point(($0.x - $0.y) * 0.5.squareRoot(), ($0.x + $0.y) * 0.5.squareRoot()) }
    case .kite: [Point(0, -1.35), Point(0.95, -0.2), Point(0, 1.35), Point(-0.95, -0.2)]
    case .star:
      (0..<10).map { corner in
        let radius = corner % 2 == 0 ? 1.42 : 0.68
        let angle = -Double.pi / 2 + Double(corner) * .pi / 5
        return Point(radius * Trigonometry.cos(angle), radius * Trigonometry.sin(angle))
      }
    case .cross:
      [
        Point(-0.42, -1.15), Point(0.42, -1.15), Point(0.42, -0.42), Point(1.15, -0.42), Point(1.15, 0.42),
        Point(0.42, 0.42), Point(0.42, 1.15), Point(-0.42, 1.15), Point(-0.42, 0.42), Point(-1.15, 0.42),
        Point(-1.15, -0.42), Point(-0.42, -0.42),
      ]
    }
  }

  /// How far the shape reaches from its centre, in radii.
  var reach: Double {
    switch self {
    case .circle, .ring: 1.05
    case .roundedSquare: 1.13
    case .pill: 1.35
    default: corners.map(\.length).max() ?? 1
    }
  }

  /// How far the edge of the shape is from its centre in a direction, in radii: where a line meets it.
  func edge(toward direction: Point) -> Double {
    let along = direction.unit
    guard along.length > 0 else { return reach }
    switch self {
    case .circle, .ring: return 1
    case .roundedSquare: return Symbol.edge(ofBox: Extent(0.92, 0.92), corner: 0.42, along)
    case .pill: return Symbol.edge(ofBox: Extent(1.3, 0.72), corner: 0.72, along)
    default: break
    }
    // The outermost side that the ray from the centre meets.
    let corners = corners
    var farthest = 0.0
    for (place, corner) in corners.enumerated() {
      let side = corners[(place + 1) % corners.count] - corner
      let turn = along.x * side.y - along.y * side.x
      guard turn != 0 else { continue }
      let distance = (corner.x * side.y - corner.y * side.x) / turn
      let share = (corner.x * along.y - corner.y * along.x) / turn
      if distance > 0, (-1e-9...1 + 1e-9).contains(share) { farthest = max(farthest, distance) }
    }
    return farthest > 0 ? farthest : reach
  }

  private static func edge(ofBox half: Extent, corner: Double, _ along: Point) -> Double {
    let (x, y) = (along.x.magnitude, along.y.magnitude)
    let side = min(half.width / max(x, 1e-9), half.height / max(y, 1e-9))
    let bend = Point(half.width - corner, half.height - corner)
    guard side * x > bend.x, side * y > bend.y else { return side }
    // The far point where the ray meets the circle that rounds the corner.
    let nearest = bend.x * x + bend.y * y
    let square = nearest * nearest - bend.x * bend.x - bend.y * bend.y + corner * corner
    return nearest + max(square, 0).squareRoot()
  }

  private static func polygon(_ count: Int, radius: Double, turn: Double, shift: Double = 0) -> [Point] {
    (0..<count).map { corner in
      let angle = turn + 2 * .pi * Double(corner) / Double(count)
      return Point(radius * Trigonometry.cos(angle), radius * Trigonometry.sin(angle) + shift)
    }
  }
}
