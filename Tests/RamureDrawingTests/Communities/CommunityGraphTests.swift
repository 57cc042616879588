import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct CommunityGraphTests {
  /// Nodes a b c | d e f | g h | i; i is alone.
  private static let communities = SampleCommunities.of([3, 3, 2, 1])

  private static func graph(_ relations: [(String, String)], _ language: Language = .english) throws -> CommunityGraph {
    CommunityGraph(
      of: try SampleEcosystem.people("abcdefghi".map(String.init), relations), communities: communities,
      language: language)
  }

  @Test func relationsBetweenTwoAreOneWithTheirNumber() throws {
    let graph = try Self.graph([("a", "b"), ("a", "d"), ("e", "b"), ("a", "d"), ("f", "g"), ("i", "a"), ("c", "c")])
    #expect(graph.ecosystem.nodes.map(\.id) == ["c1", "c2", "c3"])
    #expect(graph.ecosystem.nodes.map(\.name.main) == ["C1", "C2", "C3"])
    #expect(graph.memberCounts == [3, 3, 2])
    #expect(graph.ecosystem.relations.map { "\($0.from)-\($0.to)" } == ["0-1", "1-2"])
    #expect(graph.tieCounts == [3, 1])
    // The one that stands alone is no mark.
    #expect(graph.leftOut == 1)
    #expect(graph.communities.communityOfNode == [0, 1, 2])
  }

  @Test func nodesOfNoCommunityAreCountedToo() throws {
    let communities = SampleCommunities.of([3], alone: 2)
    let graph = CommunityGraph(
      of: try SampleEcosystem.people(["a", "b", "c", "d", "e"], [("a", "d")]), communities: communities,
      language: .french)
    #expect(graph.ecosystem.nodes.count == 1 && graph.ecosystem.relations.isEmpty && graph.leftOut == 2)
  }

  @Test func namesAndNumbersAreTold() throws {
    let graph = try Self.graph([("a", "d"), ("b", "d")], .french)
    let options = MapOptions(
      colouring: .community, language: .french, communities: graph.communities, marksAreCommunities: true,
      widths: MapOptions.Widths(graph.tieCounts.map(Double.init), title: MapWording.tiesBetween))
    let scene = try SampleEcosystem.composition(graph.ecosystem, options).scene
    #expect(scene.marks[0].tooltip == "C1 — Communauté, 3 membres ; 1 lien")
    #expect(scene.lines.map(\.tooltip) == ["C1 — en lien avec — C2 (2 relations)"])
    #expect(scene.regions.isEmpty)
    #expect(scene.lines.allSatisfy { $0.width ?? 0 > 0 })
  }

  /// Widths in proportion: twice the relations, twice the line.
  @Test func aLineIsAsWideAsItsNumber() throws {
    func sized(_ figures: [Double?]) throws -> LineSizing {
      try #require(LineSizing(MapOptions(widths: MapOptions.Widths(figures, title: MapWording.tiesBetween))))
    }
    let sizing = try sized([4, 8, 2, 0, .nan, nil])
    #expect((sizing.widths[1] - 2 * sizing.widths[0]).magnitude < 1e-9)
    #expect((sizing.widths[0] - 2 * sizing.widths[2]).magnitude < 1e-9)
    // What is not stated is thinner than none.
    #expect(sizing.widths[3] > sizing.widths[4] && sizing.widths[4] == sizing.widths[5] && sizing.widths[5] > 0)
    #expect(sizing.unstatedCount == 2)
    #expect(sizing.scale.first?.value == 8)
    #expect(try sized([]).scale.isEmpty)
    #expect(LineSizing(MapOptions()) == nil)
  }
}
