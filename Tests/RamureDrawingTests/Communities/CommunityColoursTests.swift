import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct CommunityColoursTests {
  private static func communities(_ ids: [String], sizes: [Int]? = nil, new: Set<String> = [])
    -> [MapCommunities.Community]
  {
    ids.enumerated().map { place, id in
      MapCommunities.Community(
        identity: id, number: place + 1, name: LocalizedText(verbatim: id), size: sizes?[place] ?? 9,
        isNew: new.contains(id))
    }
  }

  private static func colours(_ communities: [MapCommunities.Community]) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: zip(communities.map(\.identity), CommunityColours().places(of: communities)))
  }

  /// The values that the authors of the function publish: Fowler, Noll, Vo and Eastlake, draft-eastlake-fnv.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func theHashIsTheOneThatIsPublished(_ text: String, _ hash: UInt64) {
    #expect(StableHash.of(text) == hash)
  }

  /// SplitMix64 from the state 0 gives these first (Vigna's reference, xoshiro.di.unimi.it/splitmix64.c).
  @Test func theMixingIsThatOfSplitMix64() {
    #expect(
      (1...3).map { StableHash.mixed(0, $0) } == [
        0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
      ])
  }

  @Test(arguments: UInt64(0)..<40)
  func eachHasAColourOfItsOwnWhateverTheOrderAndTheSizes(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    let count = Int.random(in: 1...CommunityColours.all.count, using: &random)
    let ids = (0..<count).map { "community \(seed) \($0)" }
    let colours = Self.colours(Self.communities(ids))
    #expect(Set(colours.values).count == count)
    // Others grew: nobody changes colour.
    let grown = Self.communities(
      ids.shuffled(using: &random), sizes: (0..<count).map { _ in Int.random(in: 3...99, using: &random) })
    #expect(Self.colours(grown) == colours)
  }

  @Test(arguments: UInt64(0)..<40)
  func aNewOneLeavesTheOthersTheirColours(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    let count = Int.random(in: 1..<CommunityColours.all.count, using: &random)
    let old = (0..<count).map { "old \(seed) \($0)" }
    let before = Self.colours(Self.communities(old))
    let new = (count..<CommunityColours.all.count).map { "new \(seed) \($0)" }
    let after = Self.colours(Self.communities((old + new).shuffled(using: &random), new: Set(new)))
    for id in old { #expect(after[id] == before[id]) }
  }

  /// One community fewer than there are colours: whoever goes, most of the others stay what they were.
  @Test func oneThatEndsDisturbsFewOthers() {
    let ids = (0..<10).map { "community \($0)" }
    let before = Self.colours(Self.communities(ids))
    var changes = 0
    for gone in ids {
      let after = Self.colours(Self.communities(ids.filter { $0 != gone }))
      changes += after.count { before[$0.key] != $0.value }
    }
    #expect(changes < 20, "of 90 that stayed, \(changes) changed")
  }

  @Test func fewCommunitiesMostlyHaveTheColoursToldApartBest() {
    var others = 0
    for trial in 0..<50 {
      let colours = Self.colours(Self.communities((0..<4).map { "\(trial) \($0)" }))
      others += colours.values.count { $0 >= CommunityColours.first.count }
    }
    // Of 200, a third would be others by chance.
    #expect(others < 30, "\(others)")
  }

  @Test func theColoursAreThoseOfThePalette() {
    #expect(Set(CommunityColours.all) == Set(Palette.groups))
    #expect(CommunityColours.all.count == Palette.groups.count)
  }
}
