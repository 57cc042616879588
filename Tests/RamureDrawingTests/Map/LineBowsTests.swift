import Testing

@testable import RamureDrawing

@Suite struct LineBowsTests {
  static let line = Route(from: Point(0, 0), to: Point(100, 0))

  private func bowed(_ foreign: [(Point, radius: Double)], line: Route = line) -> Route {
    let bows = LineBows(
      centers: [line.points[0], line.points[3]] + foreign.map(\.0), radii: [5, 5] + foreign.map(\.radius))
    return bows.applied(to: [line], ends: [(from: 0, to: 1)])[0]
  }

  @Test func aLineThroughNothingStaysStraight() {
    #expect(bowed([(Point(50, 7), radius: 6), (Point(-20, 0), radius: 6)]) == Self.line)
  }

  /// Four pixels to the side would still touch a mark that reaches six; eight do not.
  @Test func theSmallestBowThatDoesIsTaken() {
    let middle = bowed([(Point(50, 0), radius: 6)]).sampled(steps: 2)[1]
    #expect((middle - Point(50, 8)).length < 1e-9)
  }

  @Test func itBowsToTheSideThatIsFree() {
    let middle = bowed([(Point(50, 0), radius: 6), (Point(50, 10), radius: 6)]).sampled(steps: 2)[1]
    #expect((middle - Point(50, -8)).length < 1e-9)
  }

  @Test func whereNoBowHelpsTheLineStaysStraight() {
    let wall = (-10...10).map { (Point(50, Double($0) * 10), radius: 6.0) }
    #expect(bowed(wall) == Self.line)
  }

  @Test func aWayThatIsLedAroundMarksAlreadyIsLeft() {
    let way = Self.line.bent(by: 3)
    #expect(bowed([(Point(50, 0), radius: 6)], line: way) == way)
  }

  /// Ends that lie on each other, and marks on an end, are no reason to stop.
  @Test func aLineWithoutLengthStays() {
    let line = Route(from: Point(10, 10), to: Point(10, 10))
    #expect(bowed([(Point(10, 10), radius: 6)], line: line) == line)
  }
}
