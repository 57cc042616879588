import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct PartnerProjectionTests {
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for id in "abcd" { draft.addNode(String(id), kind: "person") }
    draft.addNode("p", kind: "partnership")
    draft.addNode("t", kind: "need")
    for actor in "abc" { draft.addRelation(String(actor), "participatesIn", "p") }
    draft.addRelation("d", "trusts", "a")
    draft.addRelation("b", "trusts", "a")
    draft.addRelation("c", "trusts", "c")
    draft.addRelation("p", "addresses", "t")
    return try draft.validated().ecosystem
  }

  @Test func aRelationOrSomethingDoneTogetherTies() throws {
    let seen = try Projection(form: .partners).applied(to: Self.ecosystem())
    let names = seen.network.ends().map { seen.node(Int($0.from)).id + seen.node(Int($0.to)).id }
    #expect(names == ["ab", "ac", "ad", "bc"])
    #expect(!seen.network.isWeighted && !seen.network.isDirected)
    // a and b take part in p, and b trusts a; d trusts a.
    #expect((0..<4).map { seen.relations(ofEdge: $0) } == [[0, 1, 4], [0, 2], [3], [1, 2]])
    #expect(seen.directedNetwork().ends().count == 4)
  }

  @Test func refusesWhatHasNoMeaning() throws {
    let ecosystem = try Self.ecosystem()
    func code(_ projection: Projection) -> String? {
      do throws(InvalidProjection) {
        _ = try projection.applied(to: ecosystem)
        return nil
      } catch {
        if case .settings(let diagnoses) = error { return diagnoses[0].code }
        return nil
      }
    }
    #expect(code(Projection(isDirected: true, form: .partners)) == "actors-without-direction")
    #expect(code(Projection(weighting: .init(attribute: "x"), form: .partners)) == "partners-without-weights")
  }
}
