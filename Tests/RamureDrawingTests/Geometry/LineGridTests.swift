import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct LineGridTests {
  @Test(arguments: UInt64(0)..<20)
  func countsLikeASearchThroughAllLines(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let routes = (0..<40).map { number in
      let route = Route(from: random.point(-300...300), to: random.point(-300...300))
      return number.isMultiple(of: 2) ? route : route.bent(by: random.number(20...80))
    }
    let grid = LineGrid(routes, cell: random.number(10...80))
    for _ in 0..<60 {
      let box = random.box(-320...320, upTo: 120)
      let expected = routes.count { route in
        let points = route.sampled(steps: route.isStraight ? 1 : 6)
        return zip(points, points.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
      }
      #expect(grid.crossings(of: box) == expected)
    }
  }

  @Test func aLineThatComesBackCountsOnce() throws {
    let back = try #require(
      Route(controlPoints: [Point(0, 0), Point(200, 0), Point(200, 20), Point(0, 20)]))
    let grid = LineGrid([back, Route(from: Point(0, 300), to: Point(90, 300))], cell: 40)
    #expect(grid.crossings(of: Box(x: 20, y: -5, width: 10, height: 40)) == 1)
    #expect(grid.crossings(of: Box(x: 20, y: 100, width: 10, height: 40)) == 0)
    #expect(grid.crossings(of: Box(x: -50, y: -50, width: 500, height: 500)) == 2)
  }

  @Test func touchingCounts() {
    let box = Box(x: 0, y: 0, width: 10, height: 10)
    #expect(box.isCrossed(from: Point(-5, 10), to: Point(15, 10)))
    #expect(box.isCrossed(from: Point(3, 3), to: Point(3, 3)))
    #expect(!box.isCrossed(from: Point(-5, 10.01), to: Point(15, 10.01)))
    #expect(!box.isCrossed(from: Point(11, 5), to: Point(11, 5)))
    #expect(!box.isCrossed(from: Point(-9, 5), to: Point(-1, 5)))
  }

  /// Against the four sides: a line that crosses none of them and begins outside passes by.
  @Test(arguments: UInt64(0)..<10)
  func isCrossedAgreesWithPointsAlongTheLine(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let box = random.box(-50...50, upTo: 60)
      let from = random.point(-90...90)
      let to = random.point(-90...90)
      func isInside(_ box: Box, _ point: Point) -> Bool {
        box.x <= point.x && point.x <= box.right && box.y <= point.y && point.y <= box.bottom
      }
      let samples = (0...2_000).map { from + (to - from) * (Double($0) / 2_000) }
      // Samples are at most 0.13 apart: a line may cut a corner between two of them, never more of the box than that.
      if samples.contains(where: { isInside(box, $0) }) { #expect(box.isCrossed(from: from, to: to)) }
      if !samples.contains(where: { isInside(box.grown(by: Extent(0.13, 0.13)), $0) }) {
        #expect(!box.isCrossed(from: from, to: to))
      }
    }
  }
}
