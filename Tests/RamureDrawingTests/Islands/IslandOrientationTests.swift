import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct IslandOrientationTests {
  private static func island(_ members: [Int], _ places: [Point]) -> Island {
    Island(members: members, places: places, extents: places.map { _ in Extent(8, 8) }, title: nil)
  }

  /// The member tied to the other island looks away from it, and is turned towards it.
  @Test(arguments: [true, false])
  func whoIsTiedLooksTowardsTheOther(_ mayTurn: Bool) {
    let islands = [
      Self.island([0, 1], [Point(-50, 0), Point(50, 0)]), Self.island([2, 3], [Point(-50, 0), Point(50, 0)]),
    ]
    let turned = IslandOrientation(bridges: [(0, 3)], mayTurn: mayTurn)
      .turned(islands, at: [Point(0, 0), Point(400, 0)])
    #expect(turned[0].places[0].x > 40 && turned[1].places[1].x < -40)
  }

  /// Upright names: boxes are mirrored only, so that those apart stay apart.
  @Test(arguments: UInt64(0)..<10)
  func mirroredIslandsKeepTheirDistances(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let places = (0..<8).map { _ in random.point(-100...100) }
    let islands = [Self.island(Array(0..<8), places), Self.island([8], [Point(0, 0)])]
    let turned = IslandOrientation(bridges: [(3, 8)], mayTurn: false)
      .turned(islands, at: [Point(0, 0), random.point(-500...500)])
    for first in places.indices {
      for second in places.indices {
        let before = places[first] - places[second]
        let after = turned[0].places[first] - turned[0].places[second]
        #expect((before.x.magnitude - after.x.magnitude).magnitude < 1e-6)
        #expect((before.y.magnitude - after.y.magnitude).magnitude < 1e-6)
      }
    }
  }
}
