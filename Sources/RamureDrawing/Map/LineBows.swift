/// Bows straight lines around marks that are not theirs, as far as a small bow does it.
///
/// Graphviz leads lines around marks in small maps only (`LayoutPlan.curvedBoxes`). In all others, and where that took too
/// long, lines are straight, and one that runs through a foreign mark reads as two that end there.
struct LineBows {
  let centers: [Point]
  let radii: [Double]

  /// How near the middle of a foreign mark a line may come, in its radii.
  private static let clearance = 1.05
  /// The bows tried, in pixels: the smallest that does is taken, to one side and to the other.
  private static let step = 2.0
  private static let deepest = 48.0
  /// A deeper bow, for the length of a line, would be a loop.
  private static let deepestShare = 0.22
  /// Above this many pairs of a line and a mark nobody follows a single line, and looking at all takes too long.
  private static let mostPairs = 40_000_000

  /// The ways of the lines; those that are not straight, or run through nothing, as they are.
  ///
  /// - Parameter ends: the marks each line joins.
  /// - Complexity: O(lines × marks).
  func applied(to routes: [Route], ends: [(from: Int, to: Int)]) -> [Route] {
    guard routes.count * centers.count <= Self.mostPairs else { return routes }
    return zip(routes, ends).map { route, ends in route.isStraight ? bowed(route, ends) : route }
  }

  private func bowed(_ route: Route, _ ends: (from: Int, to: Int)) -> Route {
    let start = route.points[0]
    let length = (route.points[3] - start).length
    let along = (route.points[3] - start).unit
    let deepest = min(Self.deepest, length * Self.deepestShare)
    var near: [Beside] = []
    var isHit = false
    for (mark, center) in centers.enumerated() {
      let offset = center - start
      let across = offset.y * along.x - offset.x * along.y
      let room = radii[mark] * Self.clearance
      guard across.magnitude < room + deepest else { continue }
      let share = (offset.x * along.x + offset.y * along.y) / length
      guard share > 0, share < 1, mark != ends.from, mark != ends.to else { continue }
      near.append(Beside(share: share, across: across, room: room))
      isHit = isHit || across.magnitude < room
    }
    guard isHit else { return route }
    var best = 0.0
    var fewest = near.count { $0.isHit(by: 0, length: length) }
    for depth in stride(from: Self.step, through: deepest, by: Self.step) {
      for bow in [depth, -depth] where fewest > 0 {
        let count = near.count { $0.isHit(by: bow, length: length) }
        if count < fewest { (best, fewest) = (bow, count) }
      }
    }
    // The middle of such a curve lies at three quarters of what its control points are moved by.
    return route.bent(by: best / 0.75)
  }

  /// A mark that lies beside a line: at which share of its length, how far off it, and the room it needs.
  private struct Beside {
    let share: Double
    let across: Double
    let room: Double

    /// Whether the line runs through it once bowed so far: the bow is a parabola above the line, here as steep as its tangent.
    func isHit(by bow: Double, length: Double) -> Bool {
      let height = 4 * bow * share * (1 - share)
      let slope = 4 * bow * (1 - 2 * share) / length
      return (height - across).magnitude < room * (1 + slope * slope).squareRoot()
    }
  }
}
