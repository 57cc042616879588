import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct CommunityColoursTests {
  private static func colours(_ ids: [String], after earlier: [String] = []) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(ids, CommunityColours().places(of: ids, after: earlier)))
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
  func eachHasAColourOfItsOwnWhateverTheOrder(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...CommunityColours.all.count, using: &random)
    let ids = (0..<count).map { "community \(seed) \($0)" }
    let colours = Self.colours(ids)
    #expect(Set(colours.values).count == count)
    // Others grew, and the largest is another: nobody changes colour.
    #expect(Self.colours(ids.shuffled(using: &random)) == colours)
  }

  @Test(arguments: UInt64(0)..<40)
  func whoWasThereKeepsItsColourWhoeverComesOrGoes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let old = (0..<Int.random(in: 1...CommunityColours.all.count, using: &random)).map { "old \(seed) \($0)" }
    let before = Self.colours(old)
    let staying = old.filter { _ in Bool.random(using: &random) }
    let new = (staying.count..<CommunityColours.all.count).map { "new \(seed) \($0)" }
    let after = Self.colours((staying + new).shuffled(using: &random), after: old)
    #expect(Set(after.values).count == after.count)
    for id in staying { #expect(after[id] == before[id]) }
  }

  /// Ids that Swift takes for one (é, composed or not) are two.
  @Test func identitiesAreComparedByTheirBytes() {
    let colours = CommunityColours().places(of: ["caf\u{E9}", "cafe\u{301}"], after: ["caf\u{E9}"])
    #expect(colours[0] != colours[1])
  }

  /// Without the version before: whoever goes, most of the others stay what they were.
  @Test func oneThatEndsDisturbsFewOthers() {
    let ids = (0..<10).map { "community \($0)" }
    let before = Self.colours(ids)
    var changes = 0
    for gone in ids {
      let after = Self.colours(ids.filter { $0 != gone })
      changes += after.count { before[$0.key] != $0.value }
    }
    #expect(changes < 20, "of 90 that stayed, \(changes) changed")
  }

  @Test func fewCommunitiesMostlyHaveTheColoursToldApartBest() {
    var others = 0
    for trial in 0..<50 {
      let colours = Self.colours((0..<4).map { "\(trial) \($0)" })
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
