import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct CommunityChanceTests {
  /// Twelve circles of five that know each other, each tied to the next.
  private static func circles(_ count: Int) throws -> ProjectedNetwork {
    var relations: [(Int, Int)] = []
    for circle in 0..<count {
      for one in 0..<5 {
        for other in 0..<one { relations.append((5 * circle + other, 5 * circle + one)) }
      }
      relations.append((5 * circle, (5 * circle + 6) % (5 * count)))
    }
    return try view(of: 5 * count, relations)
  }

  private static func view(of count: Int, _ relations: [(Int, Int)]) throws -> ProjectedNetwork {
    var draft = EcosystemDraft()
    for number in 0..<count { draft.addNode("n\(number)", kind: "person") }
    for relation in relations { draft.addRelation("n\(relation.0)", "collaboratesWith", "n\(relation.1)") }
    return Projection.plainView(of: try draft.validated().ecosystem)
  }

  @Test func circlesAreMoreThanChance() throws {
    let search = CommunitySearch()
    let communities = search.communities(of: try Self.circles(12))
    let chance = try #require(search.chance(of: communities))
    // Within circles 120 of 132 ties: 10/11 less 12 · (22/264)².
    #expect(abs(chance.found - (10.0 / 11 - 1.0 / 12)) < 1e-12 && !chance.isShorter)
    #expect(chance.drawn.count == 10 && chance.lowest <= chance.mean && chance.mean <= chance.highest)
    #expect(chance.isSurpassed && chance.highest < 0.6)
  }

  /// Ties drawn at random have communities as good as any ties drawn at random.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func chanceIsNoMoreThanChance(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pairs = (0..<300).map { _ in (Int(random.next() % 100), Int(random.next() % 100)) }.filter { $0.0 != $0.1 }
    let search = CommunitySearch()
    let communities = search.communities(of: try Self.view(of: 100, pairs))
    let chance = try #require(search.chance(of: communities))
    #expect(!chance.isSurpassed)
    #expect(chance.mean > 0.3)
  }

  @Test func whereNothingIsDrawn() throws {
    let apart = try Self.view(of: 3, [])
    #expect(CommunitySearch().chance(of: CommunitySearch().communities(of: apart)) == nil)
    let fixed = CommunitySearch(algorithm: .girvanNewman)
    #expect(fixed.chance(of: fixed.communities(of: try Self.circles(3))) == nil)
  }
}
