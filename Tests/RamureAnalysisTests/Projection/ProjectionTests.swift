import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording
import Testing

@Suite struct ProjectionTests {
  /// Nodes in order: asso, fund, lone, pact. The two first take part and collaborate; the fund also funds and hosts.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for (id, kind) in [("fund", "foundation"), ("asso", "association"), ("pact", "partnership"), ("lone", "person")] {
      draft.addNode(id, kind: kind)
    }
    draft.addRelation("fund", "participatesIn", "pact")
    draft.addRelation("fund", "funds", "pact")
    draft.addRelation("asso", "participatesIn", "pact")
    draft.addRelation("asso", "collaboratesWith", "fund")
    draft.addRelation("asso", "hosts", "asso")
    draft.addRelation("asso", "fundedBy", "fund")
    return try draft.validated().ecosystem
  }

  private static func rows(_ network: Network) -> [[Int32]] {
    (0..<network.nodeCount).map { Array(network.neighbours(of: $0)) }
  }

  @Test func byDefaultEveryTieCountsOnce() throws {
    let network = try Projection().network(of: Self.ecosystem())
    #expect(!network.isDirected && !network.isWeighted)
    #expect(network.nodeCount == 4)
    #expect(network.edgeCount == 3)
    #expect(Self.rows(network) == [[1, 3], [0, 3], [], [0, 1]])
    #expect(network.density == 0.5)
  }

  @Test func aDirectedViewFollowsTheRelations() throws {
    let network = try Projection(isDirected: true).network(of: Self.ecosystem())
    // Collaborating has no direction, so it points both ways; the funding that points the same way adds nothing.
    #expect(network.isDirected)
    #expect(Self.rows(network) == [[1, 3], [0, 3], [], []])
    #expect(network.edgeCount == 4)
  }

  @Test func onlySomeRelationsMayCount() throws {
    let network = try Projection(relationKinds: ["funds"], isDirected: true).network(of: Self.ecosystem())
    #expect(Self.rows(network) == [[], [0, 3], [], []])
    #expect(try Projection(relationKinds: []).network(of: Self.ecosystem()).edgeCount == 0)
  }

  @Test func nothingProjectsToNothing() throws {
    let network = try Projection().network(of: EcosystemDraft().validated().ecosystem)
    #expect(network.nodeCount == 0 && network.edgeCount == 0 && network.density == 0)
  }

  @Test func saysItsViewWithLabels() {
    let view = Projection(relationKinds: ["leads", "of the file"], isDirected: true).description(with: .builtIn)
    #expect(view.french.hasPrefix("vue : relations « porte » et « of the file », orientées"))
    #expect(Projection().description(with: .builtIn) == .view(relations: nil, isDirected: false))
  }
}
