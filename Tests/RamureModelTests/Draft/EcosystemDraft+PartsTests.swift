import RamureWording
import Testing

@testable import RamureModel

@Suite struct EcosystemDraftPartsTests {
  private static func draft() -> EcosystemDraft {
    var draft = EcosystemDraft(unknownKinds: .taken)
    for id in ["a", "b", "c"] { draft.addNode(id, kind: "person") }
    draft.begin(file: "edges.csv")
    return draft
  }

  private static func add(
    _ from: String, _ kind: String, _ to: String, line: Int, role: String, to draft: inout EcosystemDraft
  ) {
    let place = EcosystemDraft.Place(line: line, column: 1)
    guard let source = draft.node(from), let target = draft.node(to), let match = draft.relationKind(kind, at: place)
    else { return draft.reportUnknownNode(from, at: place) }
    let relation = draft.addRelation(from: source, to: target, kind: match, at: place)
    let bytes = Array(role.utf8)
    draft.setAttribute(bytes, bytes.indices, column: draft.relationAttribute("role"), ofRelation: relation)
  }

  @Test func addsTheRelationsOfAPart() throws {
    var draft = Self.draft()
    Self.add("a", "trusts", "b", line: 2, role: "", to: &draft)
    var part = draft.withoutRelations()
    #expect(part.relationCount == 0 && part.nodeCount == 3)
    Self.add("b", "trusts", "c", line: 1, role: "", to: &part)
    Self.add("c", "trusts", "a", line: 4, role: "host", to: &part)
    draft.reserve(relations: 2)
    let isAdded = draft.append(relationsOf: part, after: 2)
    #expect(isAdded)
    Self.add("b", "trusts", "a", line: 7, role: "guest", to: &draft)
    let relations = try draft.validated().ecosystem.relations
    #expect(relations.map(\.position.line) == [2, 3, 6, 7])
    #expect(relations.map(\.from) == [0, 1, 2, 1])
    #expect(relations.map(\.role) == [nil, nil, "host", "guest"])
  }

  @Test func aPartThatSaysMoreIsNotAdded() {
    var draft = Self.draft()
    var faulty = draft.withoutRelations()
    Self.add("b", "trusts", "c", line: 1, role: "", to: &faulty)
    Self.add("x", "trusts", "c", line: 2, role: "", to: &faulty)
    var inventive = draft.withoutRelations()
    Self.add("b", "dances with", "c", line: 1, role: "", to: &inventive)
    var kindless = draft.withoutRelations()
    _ = kindless.relationKindLeftOut(at: EcosystemDraft.Place(line: 1, column: 1))
    for part in [faulty, inventive, kindless] {
      let isAdded = draft.append(relationsOf: part, after: 0)
      #expect(!isAdded && draft.relationCount == 0 && draft.violations.isEmpty)
    }
    // As many new kinds are not the same ones.
    Self.add("a", "sings to", "b", line: 2, role: "", to: &draft)
    let isAdded = draft.append(relationsOf: inventive, after: 2)
    #expect(!isAdded && draft.relationCount == 1)
  }
}
