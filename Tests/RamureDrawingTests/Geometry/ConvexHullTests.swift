import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct ConvexHullTests {
  @Test func whatLiesWithinIsNoCorner() {
    let hull = ConvexHull([Point(0, 0), Point(4, 0), Point(2, 1), Point(4, 4), Point(0, 4), Point(2, 0), Point(2, 3)])
    #expect(Set(hull.corners) == [Point(0, 0), Point(4, 0), Point(4, 4), Point(0, 4)])
    #expect(hull.extent == Extent(4, 4))
    #expect(ConvexHull([]).corners.isEmpty)
    #expect(ConvexHull([Point(1, 2)]).corners == [Point(1, 2)])
  }

  /// No point lies beyond any side: the definition.
  @Test(arguments: UInt64(0)..<20)
  func everyPointLiesWithin(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = (0..<Int.random(in: 3...60, using: &random)).map { _ in random.point(-50...50) }
    let hull = ConvexHull(points)
    for direction in KeepOut.directions {
      let reach = hull.support(along: direction)
      #expect(points.allSatisfy { $0.x * direction.x + $0.y * direction.y <= reach + 1e-9 })
      #expect(points.contains { reach - $0.x * direction.x - $0.y * direction.y < 1e-9 })
    }
  }
}
