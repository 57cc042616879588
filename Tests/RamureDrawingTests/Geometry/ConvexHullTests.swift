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
    var random = SplitMix64(state: seed)
    let points = (0..<Int.random(in: 3...60, using: &random)).map { _ in random.point(-50...50) }
    let hull = ConvexHull(points)
    for direction in hull.outward {
      let reach = hull.support(along: direction)
      #expect(points.allSatisfy { $0.x * direction.x + $0.y * direction.y <= reach + 1e-9 })
      #expect(points.contains { reach - $0.x * direction.x - $0.y * direction.y < 1e-9 })
    }
  }

  /// Squares of two: they touch where their middles are two apart, and with a gap of one, three.
  @Test func theRayEntersWhereTheTwoWouldTouch() throws {
    let square = ConvexHull([Point(-1, -1), Point(1, -1), Point(1, 1), Point(-1, 1)])
    let keepOut = KeepOut(around: square, for: square, gap: 1)
    let along = try #require(keepOut.stretch(from: Point(-10, 0), along: Point(1, 0)))
    #expect(along.enters == 7 && along.leaves == 13)
    #expect(keepOut.stretch(from: Point(-10, 3), along: Point(1, 0)) == nil)
    #expect(keepOut.stretch(from: Point(-10, 2.9), along: Point(1, 0)) != nil)
  }

  /// Places just outside of the stretch are free, those just inside are not: by the points of both outlines.
  @Test(arguments: UInt64(0)..<10)
  func outsideOfTheStretchTheTwoAreApart(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    func hull() -> ConvexHull { ConvexHull((0..<9).map { _ in random.point(-20...20) }) }
    let (fixed, moving) = (hull(), hull())
    let keepOut = KeepOut(around: fixed, for: moving, gap: 0)
    for step in 0..<6 {
      let angle = Double(step) * .pi / 3 + 0.1
      let direction = Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
      guard let stretch = keepOut.stretch(from: Point(0, 0), along: direction) else { continue }
      #expect(Self.touch(fixed, moving, direction * (stretch.leaves - 0.1)))
      #expect(!Self.touch(fixed, moving, direction * (stretch.leaves + 0.1)))
    }
  }

  /// Whether two outlines share a point: some direction parts them, or none does.
  private static func touch(_ fixed: ConvexHull, _ moving: ConvexHull, _ place: Point) -> Bool {
    (0..<3_600).allSatisfy { step in
      let angle = Double(step) * .pi / 1_800
      let axis = Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
      let reach = fixed.support(along: axis) + moving.support(along: axis * -1)
      return place.x * axis.x + place.y * axis.y < reach + 1e-6
    }
  }
}
