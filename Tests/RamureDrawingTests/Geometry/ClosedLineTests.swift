import Testing

@testable import RamureDrawing

@Suite struct ClosedLineTests {
  private static let triangle = [Point(0, 0), Point(6, 0), Point(0, 4)]

  @Test func theAreaTellsTheWayRound() {
    #expect(Self.triangle.signedArea == 12)
    #expect(Array(Self.triangle.reversed()).signedArea == -12)
    #expect([Point]().signedArea == 0)
  }

  @Test func pointsLieWithinOrNot() {
    #expect(Self.triangle.surrounds(Point(1, 1)))
    #expect(!Self.triangle.surrounds(Point(4, 3)) && !Self.triangle.surrounds(Point(-1, 1)))
    // A bay is not within.
    let bay = [Point(0, 0), Point(9, 0), Point(9, 9), Point(6, 9), Point(6, 3), Point(3, 3), Point(3, 9), Point(0, 9)]
    #expect(bay.surrounds(Point(4, 1)) && !bay.surrounds(Point(4.5, 6)) && bay.surrounds(Point(1, 6)))
  }

  @Test func theRoundLineRunsThroughAllCornersAndBack() {
    let corners = [Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10)]
    let route = Route(closedThrough: corners)
    #expect(route.points.count == 13 && route.points.first == route.points.last)
    #expect(stride(from: 0, to: 12, by: 3).map { route.points[$0] } == corners)
  }
}
