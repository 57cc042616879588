import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct CommunityGroupsTests {
  /// Communities of these sizes, all of whose members are on the map; `alone` nodes more belong to none.
  private static func communities(_ sizes: [Int], alone: Int = 0, home: Int? = nil) -> MapCommunities {
    SampleCommunities.of(sizes, alone: alone, home: home)
  }

  private static func labels(_ groups: CommunityGroups) -> [String] {
    groups.groups.map { "\($0.label.english) \($0.count)" }
  }

  @Test func theLegendTellsEachWithItsSize() {
    let groups = CommunityGroups(Self.communities([5, 4, 3]))
    #expect(Self.labels(groups) == ["C1 5", "C2 4", "C3 3"])
    #expect(groups.regionCount == 3)
    #expect(Set(groups.groups.map(\.colour)).count == 3)
  }

  @Test func twosAndSinglesAndThoseInNoneShareGrey() {
    let groups = CommunityGroups(Self.communities([5, 2, 1, 1], alone: 3))
    #expect(Self.labels(groups) == ["C1 5", "alone or in twos 4", "in no community 3"])
    #expect(groups.regionCount == 1)
    #expect(groups.groups.dropFirst().allSatisfy { $0.colour == Palette.grey })
    #expect((0..<4).map { groups.group(of: $0) } == [0, 1, 1, 1])
    #expect(groups.group(of: nil) == 2)
  }

  @Test func theLargestHaveTheColours() {
    let sizes = [Int](repeating: 4, count: 13) + [9, 8]
    let groups = CommunityGroups(Self.communities(sizes))
    #expect(groups.groups.count == 13)
    #expect(groups.groups.last?.label.english == "3 other communities" && groups.groups.last?.count == 12)
    #expect(groups.groups.last?.colour == Palette.grey)
    // Those two, and of those of four the first.
    #expect(groups.group(of: 13) == 10 && groups.group(of: 14) == 11)
    #expect((10...12).map { groups.group(of: $0) } == [12, 12, 12])
    #expect(groups.regionCount == 13)
  }

  @Test func aPartOfTheMapHasTheColoursOfTheWhole() {
    let whole = CommunityGroups(Self.communities([6, 5, 4, 3]))
    let members = Self.communities([6, 5, 4, 3])
    let part = MapCommunities(
      members.all, communityOfNode: members.communityOfNode.filter { $0 == 1 || $0 == 3 }, home: 1)
    let groups = CommunityGroups(part)
    #expect(Self.labels(groups) == ["C2 5", "C4 3"])
    #expect(groups.groups.map(\.colour) == [whole.groups[1].colour, whole.groups[3].colour])
  }

  @Test func theOneAMapIsAboutAlwaysHasAColour() {
    let sizes = (0..<14).map { 20 - $0 }
    let groups = CommunityGroups(Self.communities(sizes, home: 13))
    #expect(groups.groups[groups.group(of: 13)].colour != Palette.grey)
    #expect(groups.groups[groups.group(of: 11)].colour == Palette.grey)
  }
}
