import RamureModel
import RamureWording
import Testing

@Suite struct SelectionTests {
  /// A foundation (2000–2010) and an association fund and join a partnership (from 2005); Ada, undated, trusts Bob.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.addNode("fund", kind: "foundation", period: period("2000", "2010"))
    draft.addNode("asso", kind: "association")
    draft.addNode("pact", kind: "partnership", period: period("2005", nil))
    draft.addNode("ada", kind: "person")
    draft.addNode("bob", kind: "person", period: period(nil, "2015"))
    draft.addRelation("fund", "funds", "pact", period: period("2006", "2008"))
    draft.addRelation("asso", "participatesIn", "pact")
    draft.addRelation("fund", "participatesIn", "pact")
    draft.addRelation("ada", "trusts", "bob", period: period("2012", nil))
    return try draft.validated().ecosystem
  }

  private static func period(_ start: String?, _ end: String?) -> Period {
    Period(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
  }

  private static func relations(_ ecosystem: Ecosystem) -> [String] {
    ecosystem.relations.map { "\(ecosystem.nodes[$0.from].id) \($0.kind.id) \(ecosystem.nodes[$0.to].id)" }
  }

  @Test func withoutSettingsItTakesEverything() throws {
    let selected = try Selection().applied(to: Self.ecosystem())
    #expect(selected.ecosystem.nodes.map(\.id) == ["ada", "asso", "bob", "fund", "pact"])
    #expect(selected.ecosystem.relations.count == 4)
    #expect(selected.nodesOutsideDate == 0 && selected.relationsOutsideDate == 0)
    #expect(selected.undatedNodes == 2)
    #expect(selected.undatedRelations == 2)
  }

  @Test(
    arguments: [
      (["organisation"], ["asso", "fund"]), (["fondation"], ["fund"]),
      (["Person", "partenariat"], ["ada", "bob", "pact"]),
      (["association", "foundation"], ["asso", "fund"]), ([], []), (["network"], []),
    ] as [([String], [String])])
  func keepsKindsAndSubkinds(_ words: [String], _ expected: [String]) throws {
    let selected = try Selection(nodeKinds: words).applied(to: Self.ecosystem())
    #expect(selected.ecosystem.nodes.map(\.id) == expected)
  }

  @Test func aSubkindOfSeveralKindsMeansAllOfThem() throws {
    var draft = EcosystemDraft()
    for (id, kind) in [("a", "community"), ("b", "organisation"), ("c", "organisation")] {
      let added = draft.addNode(id, kind: kind)
      let node = try #require(added)
      if id != "c" { draft.setSubkinds(["network"], of: node) }
    }
    let selected = try Selection(nodeKinds: ["réseau"]).applied(to: draft.validated().ecosystem)
    #expect(selected.ecosystem.nodes.map(\.id) == ["a", "b"])
  }

  @Test func aSubkindOfTheFileAloneCounts() throws {
    var draft = EcosystemDraft()
    let added = draft.addNode("a", kind: "organisation")
    let node = try #require(added)
    draft.setSubkinds(["startup"], of: node)
    draft.addNode("b", kind: "organisation")
    let selected = try Selection(nodeKinds: ["startup"]).applied(to: draft.validated().ecosystem)
    #expect(selected.ecosystem.nodes.map(\.id) == ["a"])
  }

  @Test func keepsKindsOfRelationAndAllNodes() throws {
    let selected = try Selection(relationKinds: ["fundedBy", "fait confiance à"]).applied(to: Self.ecosystem())
    #expect(Self.relations(selected.ecosystem) == ["fund funds pact", "ada trusts bob"])
    #expect(selected.ecosystem.nodes.count == 5)
  }

  @Test func leavesNodesOutWithTheirRelations() throws {
    let selected = try Selection(without: ["fund", "bob"]).applied(to: Self.ecosystem())
    #expect(selected.ecosystem.nodes.map(\.id) == ["ada", "asso", "pact"])
    #expect(Self.relations(selected.ecosystem) == ["asso participatesIn pact"])
  }

  @Test func keepsWhatMayHaveHeldAtTheDate() throws {
    // In 2012 the foundation is gone, and with it both of its relations, though one of them has no date.
    let selected = try Selection(date: PartialDate(year: 2012)).applied(to: Self.ecosystem())
    #expect(selected.ecosystem.nodes.map(\.id) == ["ada", "asso", "bob", "pact"])
    #expect(Self.relations(selected.ecosystem) == ["asso participatesIn pact", "ada trusts bob"])
    #expect(selected.nodesOutsideDate == 1)
    #expect(selected.relationsOutsideDate == 2)
    #expect(selected.undatedNodes == 2)
    #expect(selected.undatedRelations == 1)
  }

  @Test func countsOnlyWhatTheDateAloneLeftOut() throws {
    let selected = try Selection(nodeKinds: ["person"], date: PartialDate(year: 2011)).applied(to: Self.ecosystem())
    #expect(selected.ecosystem.nodes.map(\.id) == ["ada", "bob"])
    #expect(selected.nodesOutsideDate == 0)
    #expect(selected.relationsOutsideDate == 1)
  }

  @Test func unknownWordsAreAllRefused() throws {
    let ecosystem = try Self.ecosystem()
    let selection = Selection(nodeKinds: ["persn"], relationKinds: ["fonds", "funds"], without: ["adda"])
    let error = #expect(throws: InvalidSelection.self) { try selection.applied(to: ecosystem) }
    #expect(error?.diagnoses.map(\.code) == ["unknown-node-kind", "unknown-relation-kind", "unknown-node"])
    #expect(error?.diagnoses.last?.remedy.english == "did you mean “ada”?")
  }
}
