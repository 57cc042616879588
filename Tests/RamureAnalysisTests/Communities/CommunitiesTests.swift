import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct CommunitiesTests {
  /// dunes, large, maree, port and vents; atelier, morel, quai and voiles. One tie between them: morel is member of port.
  static func harbour(minSize: Int = 1) throws -> Communities {
    let view = Projection.plainView(of: try Harbour.ecosystem())
    return Communities(
      view: view, search: CommunitySearch(minSize: minSize),
      partition: NodeGroups(groupOfNode: [1, 0, 0, 0, 1, 0, 1, 0, 1]))
  }

  @Test func membersStandByCentrality() throws {
    let communities = try Self.harbour()
    #expect(communities.all.map(\.members) == [[1, 2, 3, 5, 7], [0, 4, 6, 8]])
    // dunes has three ties within, large, maree and port two, of whom port has most in all; quai three, morel two in all.
    #expect(communities.all.map(\.byCentrality) == [[1, 5, 2, 3, 7], [6, 4, 0, 8]])
    #expect(communities.all.map(\.number) == [1, 2])
  }

  @Test func namedAfterTheMostCentralActor() throws {
    let communities = try Self.harbour()
    // quai is a partnership.
    #expect(communities.all.map(\.identity) == ["dunes", "morel"])
    #expect(communities.all.map(\.name.english) == ["dunes", "morel"] && communities.all.map(\.central) == [1, 4])
  }

  @Test func tiesWithinAndAcross() throws {
    let communities = try Self.harbour()
    #expect(communities.all.map(\.tiesWithin) == [5, 3] && communities.all.map(\.tiesAcross) == [1, 1])
    #expect(communities.all.map(\.shareAcross) == [1.0 / 6, 1.0 / 4])
    #expect(communities.coverage == 8.0 / 9)
    #expect(abs((communities.modularity ?? 0) - (8.0 / 9 - (121.0 + 49) / 324)) < 1e-12)
    #expect(communities.codelength == nil)
  }

  @Test func communitiesTooSmallAreNotListed() throws {
    let communities = try Self.harbour(minSize: 5)
    #expect(communities.all.count == 1 && communities.unlisted == (4, 1))
    #expect(communities.groups.groupOfNode == [-1, 0, 0, 0, -1, 0, -1, 0, -1])
    #expect(communities.community(of: 0) == nil && communities.community(of: 1)?.number == 1)
    // They were found all the same.
    let whole = try Self.harbour()
    #expect(communities.modularity == whole.modularity && communities.coverage == whole.coverage)
  }

  @Test(arguments: 0...2) func withoutTies(_ count: Int) throws {
    var draft = EcosystemDraft()
    for number in 0..<count { draft.addNode("n\(number)", kind: "need") }
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    for algorithm in CommunitySearch.Algorithm.allCases {
      let communities = CommunitySearch(algorithm: algorithm).communities(of: view)
      #expect(communities.all.count == count && communities.aloneCount == count && communities.joined.isEmpty)
      #expect(communities.modularity == nil && communities.coverage == nil)
      // Where there is no actor, whoever there is.
      #expect(communities.all.map(\.identity) == (0..<count).map { "n\($0)" })
      #expect(communities.search.stability(of: communities) == nil)
    }
  }

  @Test func tiesBetweenCommunities() throws {
    let bridges = CommunityBridges(of: try Self.harbour())
    #expect(bridges.count == 1)
    let bridge = try #require(bridges.bridges.first)
    #expect((bridge.one, bridge.other, bridge.ties, bridge.weight) == (0, 1, 1, 1))
    #expect(bridge.through == [.init(node: 4, ties: 1), .init(node: 5, ties: 1)])
    #expect(CommunityBridges(of: try Self.harbour(), most: 0).bridges.isEmpty)
    #expect(CommunityBridges(of: try Self.harbour(), most: 0).count == 1)
    #expect(CommunityBridges(of: try Self.harbour(minSize: 5)).count == 0)
  }
}
