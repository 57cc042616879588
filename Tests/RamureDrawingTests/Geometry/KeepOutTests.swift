import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct KeepOutTests {
  /// Squares of two: they touch where their middles are two apart, and with a gap of one, three.
  @Test func theRayEntersWhereTheTwoWouldTouch() throws {
    let square = ConvexHull([Point(-1, -1), Point(1, -1), Point(1, 1), Point(-1, 1)])
    let keepOut = KeepOut(around: square, for: square, gap: 1)
    let along = try #require(keepOut.stretch(from: Point(-10, 0), along: Point(1, 0)))
    #expect((along.enters - 7).magnitude < 1e-9 && (along.leaves - 13).magnitude < 1e-9)
    #expect(keepOut.stretch(from: Point(-10, 3.001), along: Point(1, 0)) == nil)
    #expect(keepOut.stretch(from: Point(-10, 2.9), along: Point(1, 0)) != nil)
  }

  /// Just outside of the stretch the two are apart; a seventh of their reach inside they touch: corners cost no more.
  @Test(arguments: UInt64(0)..<10)
  func outsideOfTheStretchTheTwoAreApart(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func hull() -> ConvexHull { ConvexHull((0..<9).map { _ in random.point(-20...20) }) }
    let (fixed, moving) = (hull(), hull())
    let keepOut = KeepOut(around: fixed, for: moving, gap: 0)
    // They touch where they are, so that every ray leaves what is kept out.
    #expect(Self.touch(fixed, moving, Point(0, 0)))
    for step in 0..<6 {
      let angle = Double(step) * .pi / 3 + 0.1
      let direction = Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
      let stretch = try #require(keepOut.stretch(from: Point(0, 0), along: direction))
      #expect(Self.touch(fixed, moving, direction * (stretch.leaves - 6)))
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
