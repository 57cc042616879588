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
    let network = try Projection().applied(to: Self.ecosystem()).network
    #expect(!network.isDirected && !network.isWeighted)
    #expect(network.nodeCount == 4)
    #expect(network.edgeCount == 3)
    #expect(Self.rows(network) == [[1, 3], [0, 3], [], [0, 1]])
    #expect(network.density == 0.5)
    #expect(try Self.rows(Projection.plainView(of: Self.ecosystem()).network) == Self.rows(network))
  }

  @Test func aDirectedViewFollowsTheRelations() throws {
    let network = try Projection(isDirected: true).applied(to: Self.ecosystem()).network
    // Collaborating has no direction, so it points both ways; the funding that points the same way adds nothing.
    #expect(network.isDirected)
    #expect(Self.rows(network) == [[1, 3], [0, 3], [], []])
    #expect(network.edgeCount == 4)
  }

  /// What a file says of one relation counts as what the vocabulary says of a kind.
  @Test func relationsWithoutDirectionPointBothWays() throws {
    var draft = EcosystemDraft(unknownKinds: .taken)
    for id in ["a", "b", "c", "d"] { draft.addNode(id, kind: "association") }
    draft.addRelation("a", "borders", "b", attributes: [("direction", "undirected")])
    draft.addRelation("b", "borders", "c", attributes: [("direction", "mutual")])
    draft.addRelation("c", "borders", "d")
    draft.addRelation("d", "borders", "a", attributes: [("direction", "downwards")])
    let network = try Projection(isDirected: true).applied(to: try draft.validated().ecosystem).network
    #expect(Self.rows(network) == [[1], [0, 2], [1, 3], [0]])
  }

  @Test func onlySomeRelationsMayCount() throws {
    let funds = Projection(selection: Selection(relationKinds: ["funds"]), isDirected: true)
    #expect(try Self.rows(funds.applied(to: Self.ecosystem()).network) == [[], [0, 3], [], []])
    let none = Projection(selection: Selection(relationKinds: []))
    #expect(try none.applied(to: Self.ecosystem()).network.edgeCount == 0)
  }

  @Test(arguments: [Projection(), Projection(isDirected: true)])
  func nothingProjectsToNothing(_ projection: Projection) throws {
    let network = try projection.applied(to: EcosystemDraft().validated().ecosystem).network
    #expect(network.nodeCount == 0 && network.edgeCount == 0 && network.density == 0)
  }

  @Test func edgesKnowTheirRelations() throws {
    let seen = try Projection().applied(to: Self.ecosystem())
    // By ends: asso–fund, asso–pact, fund–pact; relations in the order they were written.
    #expect((0..<3).map { seen.relations(ofEdge: $0) } == [[3, 5], [2], [0, 1]])
    let directed = try Projection(isDirected: true).applied(to: Self.ecosystem())
    // asso→fund, asso→pact, fund→asso, fund→pact.
    #expect((0..<4).map { directed.relations(ofEdge: $0) } == [[3], [2], [3, 5], [0, 1]])
  }

  @Test func aPartIsNumberedForItself() throws {
    let seen = try Projection(selection: Selection(without: ["asso"])).applied(to: Self.ecosystem())
    #expect(seen.ecosystem.nodes.map(\.id) == ["fund", "lone", "pact"])
    #expect(seen.relations(ofEdge: 0) == [0, 1])
    #expect(seen.description.english.hasSuffix("unweighted; without asso"))
  }

  @Test func bothSidesOfTheBipartiteView() throws {
    let seen = try Projection(form: .bipartite).applied(to: Self.ecosystem())
    #expect(seen.network.nodeCount == 4)
    #expect(Self.rows(seen.network) == [[3], [3], [], [0, 1]])
    #expect((0..<2).map { seen.relations(ofEdge: $0) } == [[2], [0, 1]])
  }

  @Test func theBipartiteViewLeavesPurposesOut() throws {
    var draft = EcosystemDraft()
    for (id, kind) in [("a", "need"), ("b", "person"), ("c", "territory"), ("d", "solution")] {
      draft.addNode(id, kind: kind)
    }
    draft.addRelation("b", "uses", "d")
    draft.addRelation("d", "addresses", "a")
    let seen = try Projection(isDirected: true, form: .bipartite).applied(to: draft.validated().ecosystem)
    #expect(seen.network.nodeCount == 2)
    #expect(Self.rows(seen.network) == [[1], []])
    #expect((0..<2).map { seen.node($0).id } == ["b", "d"])
    #expect((0..<4).map { seen.networkNode($0) } == [nil, 0, nil, 1])
    #expect(seen.byEcosystemNode([5, 7]) == [nil, 5, nil, 7])
    #expect(seen.relations(ofEdge: 0) == [0])
  }

  @Test func saysItsView() throws {
    let plain = try Projection().applied(to: Self.ecosystem())
    #expect(plain.description == ViewWords().text)
    let selection = Selection(relationKinds: ["leads"], date: PartialDate(year: 2012))
    let seen = try Projection(selection: selection, isDirected: true).applied(to: Self.ecosystem())
    #expect(
      seen.description.french == """
        vue : relations « porte », orientées, relations parallèles fusionnées, boucles écartées, sans pondération ; \
        ce qui valait en 2012 (4 faits sans date comptent aussi)
        """)
  }
}
