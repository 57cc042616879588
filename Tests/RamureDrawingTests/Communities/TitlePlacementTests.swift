import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct TitlePlacementTests {
  private static let page = Box(x: 0, y: 0, width: 1_000, height: 800)

  @Test func aNameStandsAboveItsMembers() throws {
    let members = [Box(x: 400, y: 400, width: 10, height: 10), Box(x: 500, y: 420, width: 10, height: 10)]
    var placement = TitlePlacement(bounds: Self.page, taken: members)
    let found = placement.place(Extent(80, 16), besides: members)
    let place = try #require(found)
    #expect(place.bottom < 400 && place.bottom > 380)
    #expect((place.center.x - 455).magnitude < 1)
  }

  @Test(arguments: UInt64(0)..<20)
  func namesTouchNothingThatIsThere(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = (0..<300).map { _ in random.box(0...960, upTo: 40) }
    var placement = TitlePlacement(bounds: Self.page, taken: marks)
    var titles: [Box] = []
    for community in 0..<20 {
      let members = marks.indices.filter { $0 % 20 == community }.map { marks[$0] }
      if let place = placement.place(Extent(random.number(30...150), 16), besides: members) { titles.append(place) }
    }
    // Marks of 20 by 20, on average, cover 15% of the page: half of the names at least find room.
    #expect(titles.count >= 10)
    for (number, title) in titles.enumerated() {
      #expect(Self.page.contains(title))
      #expect(!marks.contains { $0.intersects(title) })
      #expect(!titles[..<number].contains { $0.intersects(title) })
    }
  }

  @Test func whereNothingIsFreeThereIsNoName() {
    let wall = Box(x: -100, y: -100, width: 1_200, height: 1_000)
    var placement = TitlePlacement(bounds: Self.page, taken: [wall])
    let walled = placement.place(Extent(50, 12), besides: [Box(x: 5, y: 5, width: 9, height: 9)])
    let ofNobody = placement.place(Extent(50, 12), besides: [])
    #expect(walled == nil && ofNobody == nil)
  }
}
