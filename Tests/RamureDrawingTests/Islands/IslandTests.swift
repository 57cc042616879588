import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct IslandTests {
  private static func island(_ places: [Point], title: String?, extent: Extent = Extent(60, 30)) -> Island {
    Island(
      members: Array(places.indices), places: places, extents: places.map { _ in extent },
      title: title.map { Label(lines: [$0], size: 14, bold: true) })
  }

  private static func boxes(_ island: Island) -> [Box] {
    zip(island.places, island.extents).map { Box(center: $0, $1) }
  }

  @Test(arguments: UInt64(0)..<20)
  func theNameStandsClearOfTheMembersAndWithinTheShore(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let places = (0..<Int.random(in: 1...20, using: &random)).map { _ in random.point(-300...300) }
    let island = Self.island(places, title: "A name of some length")
    let title = try #require(island.titleBox)
    #expect(!Self.boxes(island).contains { $0.intersects(title) })
    for corner in [Point(title.x, title.y), Point(title.right, title.bottom)] {
      for direction in KeepOut.directions {
        #expect(
          corner.x * direction.x + corner.y * direction.y <= island.hull.support(along: direction) + 1e-6)
      }
    }
  }

  @Test func theOriginIsInTheMiddle() {
    let island = Self.island([Point(1_000, 500), Point(1_200, 900)], title: "Name")
    #expect(island.bounds.center.length < 1e-9)
  }

  /// A low place beside a high one: the name takes the low one.
  @Test func aDipInTheSkylineIsUsed() throws {
    let island = Self.island([Point(0, 0), Point(100, 200), Point(200, 200), Point(300, 200)], title: "Name")
    let title = try #require(island.titleBox)
    #expect(title.center.x > island.places[0].x + 30)
    #expect(title.bottom > island.places[0].y)
  }

  @Test func withoutANameThereIsNoRoomForOne() {
    #expect(Self.island([Point(0, 0)], title: nil).titleBox == nil)
  }

  @Test func eachCommunityIsAnIslandAndSoIsWhoeverHasNone() {
    let islands = IslandMembers(communityOfBox: [7, nil, 2, 7, nil, 2])
    #expect(islands.members == [[0, 3], [1], [2, 5], [4]])
    #expect(islands.communities == [7, nil, 2, nil])
    #expect(islands.islandOfBox == [0, 1, 2, 0, 3, 2])
  }
}
