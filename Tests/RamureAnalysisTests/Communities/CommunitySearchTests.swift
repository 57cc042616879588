import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct CommunitySearchTests {
  /// Two circles of five who all know each other, and one tie between them.
  private static func circles() throws -> ProjectedNetwork {
    var draft = EcosystemDraft()
    for circle in ["a", "b"] {
      for number in 0..<5 { draft.addNode("\(circle)\(number)", kind: "person") }
      for one in 0..<5 {
        for other in 0..<one { draft.addRelation("\(circle)\(one)", "collaboratesWith", "\(circle)\(other)") }
      }
    }
    draft.addRelation("a0", "collaboratesWith", "b0")
    return Projection.plainView(of: try draft.validated().ecosystem)
  }

  @Test(arguments: CommunitySearch.Algorithm.allCases) func everyAlgorithmFindsPlainCircles(
    _ algorithm: CommunitySearch.Algorithm
  ) throws {
    let search = CommunitySearch(algorithm: algorithm)
    let communities = search.communities(of: try Self.circles())
    #expect(communities.all.map(\.members) == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
    #expect(communities.all.map(\.identity) == ["a0", "b0"])
    #expect((communities.codelength != nil) == (algorithm == .infomap))
    let stability = search.stability(of: communities, seeds: 5)
    guard algorithm.isRandom else {
      #expect(stability == nil)
      return
    }
    #expect(stability?.seedCount == 5 && stability?.agreement == 1 && stability?.sameCount == 5)
    #expect(stability?.verdict == .stable && stability?.between == [])
    #expect(stability?.firmness.shares == [Double?](repeating: 1, count: 10))
  }

  @Test func theUsualResolution() throws {
    let network = try Self.circles().network
    #expect(CommunitySearch().resolution(in: network) == 1)
    // 21 of 45 pairs are tied.
    #expect(CommunitySearch(objective: .constantPotts).resolution(in: network) == 21.0 / 45)
    #expect(CommunitySearch(objective: .constantPotts, resolution: 0.1).resolution(in: network) == 0.1)
  }

  @Test func largeNetworksAreSearchedLessLong() {
    func effort(_ nodes: Int, _ search: CommunitySearch) -> CommunitySearch.Effort {
      search.effort(in: Network(nodeCount: nodes, edges: [], isDirected: false))
    }
    #expect(effort(3_000_000, CommunitySearch()) == .usual)
    #expect(effort(3_000_001, CommunitySearch()) == .quick)
    #expect(effort(3_000_001, CommunitySearch(restarts: 3)) == .starts(3))
    #expect(effort(1_000, CommunitySearch(algorithm: .infomap)) == .starts(10))
    #expect(effort(100_000, CommunitySearch(algorithm: .infomap)) == .starts(3))
    #expect(effort(300_001, CommunitySearch(algorithm: .louvain)) == .starts(1))
    #expect(effort(2, CommunitySearch(isQuick: true)) == .quick)
    #expect(effort(2, CommunitySearch(algorithm: .louvain, isQuick: true)) == .starts(10))
  }

  @Test func communitiesAreGroups() throws {
    let view = try Self.circles()
    let grouped = GroupedNodes(of: view, by: .community, in: view.ecosystem)
    #expect(grouped.labels.map(\.english) == ["a0", "b0"] && grouped.groups.sizes == [5, 5])
    let metric = try #require(MetricCatalogue.metric("community"))
    let figures = try MetricRun(of: view).figures(of: metric)
    #expect(figures.values == .counts([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]))
  }
}
