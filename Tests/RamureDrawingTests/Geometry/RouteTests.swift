import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct RouteTests {
  private static let straight = Route(from: Point(0, 0), to: Point(90, 0))
  /// An arch over 80 pixels, its top at (40, 30): half of the way is 3/4 of the height of the inner control points.
  private static let arch: [Point] = [Point(0, 0), Point(0, 40), Point(80, 40), Point(80, 0)]

  private static func isNear(_ left: Point, _ right: Point, _ tolerance: Double = 1e-9) -> Bool {
    (left - right).length <= tolerance
  }

  @Test func aStraightLineHasItsControlPointsAtTheThirds() {
    #expect(zip(Self.straight.points, [0, 30, 60, 90]).allSatisfy { Self.isNear($0, Point($1, 0)) })
    #expect(Self.straight.isStraight)
  }

  @Test(arguments: [0, 1, 2, 3, 5, 6, 8])
  func onlyThreeNAndOneControlPointsAreARoute(_ count: Int) {
    #expect(Route(controlPoints: Array(repeating: Point(1, 1), count: count)) == nil)
  }

  @Test func curvesAndChainsAreNotStraight() throws {
    #expect(try !#require(Route(controlPoints: Self.arch)).isStraight)
    let chain = try #require(Route(controlPoints: (0..<7).map { Point(Double($0), 0) }))
    #expect(!chain.isStraight)
  }

  @Test func samplesLieOnTheCurve() throws {
    let arch = try #require(Route(controlPoints: Self.arch))
    let samples = arch.sampled(steps: 4)
    // By the formula of Bernstein at t = 0, 1/4, 1/2, 3/4, 1.
    let expected = [Point(0, 0), Point(12.5, 22.5), Point(40, 30), Point(67.5, 22.5), Point(80, 0)]
    #expect(samples.count == 5)
    #expect(zip(samples, expected).allSatisfy { Self.isNear($0, $1) })
    let chain = try #require(
      Route(controlPoints: Self.arch + [Point(80, -40), Point(160, -40), Point(160, 0)]))
    #expect(chain.sampled(steps: 4).count == 9)
    #expect(Self.isNear(chain.sampled(steps: 4)[6], Point(120, -30)))
  }

  @Test func reversedRunsTheOtherWay() throws {
    let arch = try #require(Route(controlPoints: Self.arch))
    #expect(arch.reversed.points == Array(Self.arch.reversed()))
    #expect(arch.reversed.reversed == arch)
  }

  @Test func movedEndsTakeTheirNeighboursAlong() throws {
    let moved = try #require(Route(controlPoints: Self.arch)).moved(start: Point(1, 2), end: Point(85, -3))
    #expect(moved.points == [Point(1, 2), Point(1, 42), Point(85, 37), Point(85, -3)])
  }

  @Test func bentKeepsTheEndsAndShiftsTheMiddle() {
    #expect(Self.straight.bent(by: 0) == Self.straight)
    let bent = Self.straight.bent(by: 8)
    #expect(bent.points[0] == Point(0, 0) && bent.points[3] == Point(90, 0))
    // Rightwards, a quarter turn from (1, 0) is (0, 1); the middle moves by 3/4 of the offset.
    #expect(Self.isNear(bent.points[1], Point(30, 8)) && Self.isNear(bent.points[2], Point(60, 8)))
    #expect(Self.isNear(bent.sampled(steps: 2)[1], Point(45, 6)))
    #expect(Self.isNear(Self.straight.bent(by: -8).sampled(steps: 2)[1], Point(45, -6)))
  }

  @Test func aStraightLineIsTrimmedToWhatLiesBetweenTheCircles() throws {
    let trimmed = try #require(Self.straight.trimmed(start: 10, end: 25))
    #expect(trimmed.isStraight)
    #expect(Self.isNear(trimmed.points[0], Point(10, 0), 1e-4))
    #expect(Self.isNear(trimmed.points[3], Point(65, 0), 1e-4))
  }

  @Test func nothingIsLeftBetweenCirclesThatMeet() {
    #expect(Self.straight.trimmed(start: 50, end: 45) == nil)
    #expect(Self.straight.trimmed(start: 91, end: 0) == nil)
    #expect(Self.straight.trimmed(start: 0, end: 91) == nil)
    #expect(Route(from: Point(5, 5), to: Point(5, 5)).trimmed(start: 1, end: 1) == nil)
  }

  @Test(arguments: UInt64(0)..<60)
  func trimmedEndsLieOnTheCirclesAndTheRestOnTheOldWay(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = 3 * Int.random(in: 1...3, using: &random) + 1
    var points = (0..<count).map { _ in random.point(0...400) }
    points[count - 1] = points[0] + Point(300, 260)
    let route = try #require(Route(controlPoints: points))
    let start = random.number(1...60)
    let end = random.number(1...60)
    let trimmed = try #require(route.trimmed(start: start, end: end))
    #expect(((trimmed.points[0] - points[0]).length - start).magnitude < 1e-3)
    #expect(((trimmed.points[trimmed.points.count - 1] - points[count - 1]).length - end).magnitude < 1e-3)
    let old = route.sampled(steps: 400)
    for place in trimmed.sampled(steps: 8) {
      let distance = old.map { ($0 - place).length }.min() ?? .infinity
      #expect(distance < 3)
    }
  }
}
