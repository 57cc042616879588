import RamureWording
import Testing

@testable import RamureModel

@Suite struct EcosystemDraftTests {
  @Test func becomesAnEcosystemOrderedByID() throws {
    var draft = EcosystemDraft()
    draft.addNode("z", kind: "solution", name: Name("Zèbre"), period: Period(start: PartialDate(year: 2006)))
    draft.addNode("a", kind: "Fondation", sources: ["report"], attributes: [(name: "city", value: "Niort")])
    draft.addRelation(
      "z", "fundedBy", "a", period: Period(end: PartialDate(year: 2012)), attributes: [(name: "role", value: "main")])
    let result = try draft.validated()
    let ecosystem = result.ecosystem
    #expect(result.remarks.isEmpty)
    #expect(ecosystem.nodes.map(\.id) == ["a", "z"])
    #expect(ecosystem.nodes[0].kind.id == "organisation")
    #expect(ecosystem.nodes[0].subkinds == ["foundation"])
    #expect(ecosystem.nodes[0].sources == ["report"])
    #expect(ecosystem.nodes[0].attribute("city") == "Niort")
    #expect(ecosystem.nodes[1].attribute("city") == nil)
    #expect(ecosystem.nodes[1].period.start == PartialDate(year: 2006))
    #expect(ecosystem.node(id: "z")?.number == 1)
    #expect(ecosystem.node(id: "Z") == nil)
    let relation = try #require(ecosystem.relations.first)
    #expect((relation.from, relation.to, relation.kind.id) == (0, 1, "funds"))
    #expect(relation.role == "main")
    #expect(relation.period.end == PartialDate(year: 2012))
  }

  @Test func nothingIsAnEcosystemToo() throws {
    let ecosystem = try EcosystemDraft().validated().ecosystem
    #expect(ecosystem.nodes.isEmpty && ecosystem.relations.isEmpty)
    #expect(ecosystem.node(id: "") == nil)
  }

  @Test func openKindsAreTakenAsTheyCome() throws {
    var draft = EcosystemDraft(unknownKinds: .taken)
    for (id, kind) in [("1", "C"), ("2", "C++"), ("3", "+"), ("4", "-"), ("5", "C"), ("6", "association")] {
      draft.addNode(id, kind: kind)
    }
    draft.addRelation("1", "—", "2")
    draft.addRelation("1", "…", "2")
    let result = try draft.validated()
    #expect(result.ecosystem.nodes.map(\.kind.id) == ["C", "C++", "+", "-", "C", "organisation"])
    #expect(result.ecosystem.relations.map(\.kind.id) == ["—", "…"])
    #expect(result.ecosystem.vocabulary.isOpen)
    #expect(result.remarks.items.map(\.diagnosis.code) == ["kinds-taken"])
  }

  @Test func thereIsRoomForManyKindsButNotForAllOfThem() throws {
    var draft = EcosystemDraft(unknownKinds: .taken)
    let known = draft.vocabulary.nodeKinds.count
    for number in known..<EcosystemDraft.kindLimit { draft.addNode("n\(number)", kind: "k\(number)") }
    #expect(draft.violations.isEmpty)
    #expect(draft.addNode("late", kind: "one more") == nil)
    #expect(draft.violations.items.map(\.diagnosis.code) == ["too-many-kinds"])
    #expect(draft.addNode("early", kind: "k\(EcosystemDraft.kindLimit - 1)") != nil)
  }

  @Test func everyFactKnowsItsPlace() throws {
    var draft = EcosystemDraft()
    draft.begin(file: "nodes.csv")
    draft.addNode("b", kind: "person", at: .init(line: 2, column: 1))
    draft.addNode("a", kind: "person", at: .init(line: 3, column: 1))
    draft.begin(file: "edges.csv")
    draft.addRelation("a", "trusts", "b", at: .init(line: 2, column: 7))
    let ecosystem = try draft.validated().ecosystem
    #expect(ecosystem.nodes.map(\.position.description) == ["nodes.csv:3:1", "nodes.csv:2:1"])
    #expect(ecosystem.relations[0].position.description == "edges.csv:2:7")
  }
}
