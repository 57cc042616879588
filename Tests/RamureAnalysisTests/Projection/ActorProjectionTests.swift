import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct ActorProjectionTests {
  private static let participants = ["p": "abc", "q": "ab", "r": "bcde", "s": "e"]

  /// Five persons and what they do together; two of them also trust each other, and one leads what it takes part in.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for id in "abcde" { draft.addNode(String(id), kind: "person") }
    for (id, kind) in [("p", "partnership"), ("q", "solution"), ("r", "event"), ("s", "programme"), ("t", "need")] {
      draft.addNode(id, kind: kind)
    }
    for thing in ["p", "r", "s"] {
      for actor in participants[thing] ?? "" { draft.addRelation(String(actor), "participatesIn", thing) }
    }
    for actor in participants["q"] ?? "" { draft.addRelation("q", "usedBy", String(actor)) }
    draft.addRelation("a", "trusts", "e")
    draft.addRelation("b", "leads", "p")
    return try draft.validated().ecosystem
  }

  /// Values from `networkx.bipartite.collaboration_weighted_projected_graph`, NetworkX 3.6.1.
  @Test func weighsAsNewmanDoes() throws {
    let seen = try Projection(form: .actors).applied(to: Self.ecosystem())
    let names = seen.network.ends().map { seen.node(Int($0.from)).id + seen.node(Int($0.to)).id }
    #expect(names == ["ab", "ac", "bc", "bd", "be", "cd", "ce", "de"])
    let third = 1.0 / 3
    #expect(seen.network.strengths == [1.5, 0.5, 0.5 + third, third, third, third, third, third])
  }

  @Test func anEdgeKnowsWhatItsActorsDoTogether() throws {
    let seen = try Projection(form: .actors).applied(to: Self.ecosystem())
    func relations(_ edge: Int) -> [String] {
      seen.relations(ofEdge: edge).map { number in
        let relation = seen.ecosystem.relations[number]
        return "\(seen.ecosystem.nodes[relation.from].id) \(relation.kind.id) \(seen.ecosystem.nodes[relation.to].id)"
      }
    }
    #expect(relations(0) == ["a participatesIn p", "b participatesIn p", "a uses q", "b uses q", "b leads p"])
    #expect(relations(3) == ["b participatesIn r", "d participatesIn r"])
  }

  /// Newman's point: an actor's strength is the number of things it does with at least one other.
  @Test func strengthCountsWhatIsDoneTogether() throws {
    let network = try Projection(form: .actors).applied(to: Self.ecosystem()).network
    let weights = try #require(network.strengths)
    var sums = [Double](repeating: 0, count: 5)
    for (edge, ends) in network.ends().enumerated() {
      sums[Int(ends.from)] += weights[edge]
      sums[Int(ends.to)] += weights[edge]
    }
    let done = "abcde".map { actor in Double(Self.participants.values.count { $0.count > 1 && $0.contains(actor) }) }
    #expect(zip(sums, done).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func refusesWhatHasNoMeaning() throws {
    func codes(_ projection: Projection, _ ecosystem: Ecosystem) -> [String] {
      do {
        _ = try projection.applied(to: ecosystem)
        return []
      } catch {
        guard case .settings(let diagnoses) = error else { return ["data"] }
        return diagnoses.map(\.code)
      }
    }
    let ecosystem = try Self.ecosystem()
    #expect(codes(Projection(isDirected: true, form: .actors), ecosystem) == ["actors-without-direction"])
    let weighting = Projection.Weighting(attribute: "amount")
    #expect(codes(Projection(weighting: weighting, form: .actors), ecosystem) == ["actors-with-own-weights"])
    var draft = EcosystemDraft()
    draft.addNode("n", kind: "need")
    let needs = try draft.validated().ecosystem
    #expect(codes(Projection(form: .actors), needs) == ["no-actors"])
    #expect(codes(Projection(form: .bipartite), needs) == ["no-actors"])
  }

  @Test func aCrowdIsRefusedByName() throws {
    var draft = EcosystemDraft()
    draft.addNode("z", kind: "event")
    for number in 0..<10_001 {
      draft.addNode("a\(number)", kind: "person")
      draft.addRelation("a\(number)", "participatesIn", "z")
    }
    let ecosystem = try draft.validated().ecosystem
    #expect {
      try Projection(form: .actors).applied(to: ecosystem)
    } throws: { error in
      // 10 001 × 10 000 / 2
      guard case .settings(let diagnoses)? = error as? InvalidProjection else { return false }
      return diagnoses[0].problem.english.hasPrefix("50,005,000 pairs") && diagnoses[0].problem.english.contains("“z”")
    }
  }
}
