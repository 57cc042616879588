import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct DiscSpreadTests {
  /// Half of the radius holds a quarter of the ground, and a quarter of the points.
  @Test func everyRingHasWhatItsGroundHasRoomFor() {
    var random = SplitMix64(seed: 5)
    let points = (0..<1_000).map { _ in Point(random.number(-1...1), random.number(-1...1)) * random.number(0...9) }
    let places = DiscSpread(points).places(radius: 100)
    #expect(places.allSatisfy { $0.length <= 100 + 1e-9 })
    let inner = places.count { $0.length <= 50 }
    #expect(inner >= 249 && inner <= 252)
  }

  @Test func directionsStay() {
    let points = [Point(-3, 0), Point(3, 0), Point(0, 9), Point(0, -9)]
    let places = DiscSpread(points).places(radius: 10)
    #expect(places[0].x < 0 || places[0].length == 0)
    #expect(places[2].y > 0 && places[3].y < 0)
    #expect(places[2].length > places[1].length)
  }

  @Test func oneOrNoneStaysInTheMiddle() {
    #expect(DiscSpread([]).places(radius: 5).isEmpty)
    #expect(DiscSpread([Point(8, 8)]).places(radius: 5) == [Point(0, 0)])
    #expect(DiscSpread([Point(8, 8), Point(8, 8)]).places(radius: 5).allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }
}
