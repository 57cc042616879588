/// Where islands lie to each other: closer, the more they are tied.
struct IslandSeats {
  /// The islands between which there are lines.
  let ties: [Tie]

  struct Tie {
    let from: Int
    let to: Int
    /// How many lines there are.
    let count: Double
    /// How many there are to how many chance would put there.
    let strength: Double
  }

  /// Beyond this, distances between all pairs take long.
  private static let neatoIslands = 400
  /// A page lies rather than stands.
  private static let proportion = 0.72

  func centers(
    of landscape: [Island], _ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> [Point] {
    guard landscape.count > 1 else { return landscape.map { _ in Point(0, 0) } }
    let radii = landscape.map(\.radius)
    var request = LayoutRequest(
      engine: landscape.count <= Self.neatoIslands ? .neato : .sfdp, routes: .straight, separatesBoxes: true,
      boxes: radii.map { Extent(2 * $0, 2 * $0) },
      lines: ties.map { tie in
        let near = radii[tie.from] + radii[tie.to] + 40
        return LayoutRequest.Line(from: tie.from, to: tie.to, length: near * (1 + 1.2 / (1 + tie.strength)))
      })
    request.packsParts = true
    let result = try layout(request)
    guard result.fits(request) else { throw .refused("positions") }
    return laid(result.centers, weights: radii.map { $0 * $0 })
  }

  init(_ islands: IslandMembers, lines: [LayoutRequest.Line]) {
    var counts: [Int: Double] = [:]
    var ends = [Double](repeating: 0, count: islands.members.count)
    for line in lines {
      let (from, to) = (islands.islandOfBox[Int(line.from)], islands.islandOfBox[Int(line.to)])
      ends[from] += 1
      ends[to] += 1
      guard from != to else { continue }
      counts[min(from, to) * islands.members.count + max(from, to), default: 0] += 1
    }
    let total = max(2 * Double(lines.count), 1)
    ties = counts.sorted { $0.key < $1.key }.map { key, count in
      let (from, to) = (key / islands.members.count, key % islands.members.count)
      return Tie(from: from, to: to, count: count, strength: count * total / max(ends[from] * ends[to], 1))
    }
  }

  /// The same seats turned so that they lie along the page, and pressed flat where they stand too high.
  private func laid(_ centers: [Point], weights: [Double]) -> [Point] {
    let total = max(weights.reduce(0, +), 1e-9)
    let middle = zip(centers, weights).reduce(Point(0, 0)) { $0 + $1.0 * ($1.1 / total) }
    let around = centers.map { $0 - middle }
    let (xx, xy, yy) = zip(around, weights).reduce((0.0, 0.0, 0.0)) { sums, point in
      (
        sums.0 + point.1 * point.0.x * point.0.x, sums.1 + point.1 * point.0.x * point.0.y,
        sums.2 + point.1 * point.0.y * point.0.y
      )
    }
    // The longer axis of the seats: the eigenvector of their spread.
    let half = (xx - yy) / 2
    let root = (half * half + xy * xy).squareRoot()
    var axis = Point(half + root, xy)
    if axis.length < 1e-9 * max(root, 1) { axis = half >= 0 ? Point(1, 0) : Point(0, 1) }
    axis = axis.unit
    let turned = around.map { Point($0.x * axis.x + $0.y * axis.y, $0.y * axis.x - $0.x * axis.y) }
    let (long, short) = (xx + yy + 2 * root, xx + yy - 2 * root)
    let present = (max(short, 0) / max(long, 1e-9)).squareRoot()
    let press = min(1, Self.proportion / max(present, 0.01))
    return turned.map { Point($0.x, $0.y * press) }
  }
}
