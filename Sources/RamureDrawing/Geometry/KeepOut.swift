/// Where the origin of one outline must not lie, seen from that of another, if the two are to stay apart.
///
/// The sum of the one with the other turned about (Minkowski), grown by the gap, and cut to 24 sides: a little more than it
/// needs at corners, but quick to ask.
struct KeepOut: Sendable {
  static let directions: [Point] = (0..<24).map { step in
    let angle = 2 * .pi * Double(step) / 24
    return Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
  }

  /// How far it reaches in each direction.
  private let reaches: [Double]

  /// - Parameters:
  ///   - fixed: the outline around the origin.
  ///   - moving: the outline whose origin is looked for.
  init(around fixed: ConvexHull, for moving: ConvexHull, gap: Double) {
    self.init(around: Self.supports(of: fixed), for: Self.supports(of: moving), gap: gap)
  }

  /// The same from how far both reach in each direction.
  init(around fixed: [Double], for moving: [Double], gap: Double) {
    let count = Self.directions.count
    reaches = (0..<count).map { fixed[$0] + moving[($0 + count / 2) % count] + gap }
  }

  static func supports(of hull: ConvexHull) -> [Double] { directions.map(hull.support) }

  /// The stretch of a ray that lies within, as multiples of its direction; `nil` where none does.
  func stretch(from start: Point, along direction: Point) -> (enters: Double, leaves: Double)? {
    var enters = -Double.infinity
    var leaves = Double.infinity
    for (side, reach) in zip(Self.directions, reaches) {
      let speed = side.x * direction.x + side.y * direction.y
      let room = reach - side.x * start.x - side.y * start.y
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
