import RamureModel
import Testing

@Suite struct EcosystemDraftNamesTests {
  private func remarks(_ nodes: [(id: String, kind: String, name: String)]) throws -> [String] {
    var draft = EcosystemDraft()
    draft.begin(file: "e")
    for (line, node) in nodes.enumerated() {
      draft.addNode(
        node.id, kind: node.kind, name: Name(node.name), at: EcosystemDraft.Place(line: line + 1, column: 1))
    }
    return try draft.validated().remarks.items.map { "\($0.position) \($0.diagnosis.problem.english)" }
  }

  @Test func actorsOfOneNameAreRemarkedWithBothPlaces() throws {
    #expect(
      try remarks([("lyon", "association", "Maison"), ("x", "person", "X"), ("lille", "association", "Maison")])
        == ["e:3:1 “lille” and “lyon” (at e:1:1) are both called “Maison”"])
    #expect(try remarks([("a", "person", "Le Relais"), ("b", "association", "Le Relais")]).count == 1)
    #expect(try remarks([("s", "service", "S"), ("t", "service", "S")]).count == 1)
  }

  /// An organisation and the solution called after it, and what only looks alike.
  @Test func whatMayBeCalledAlikeIsNotRemarked() throws {
    #expect(try remarks([("a", "association", "Relais"), ("s", "service", "Relais")]).isEmpty)
    #expect(try remarks([("a", "association", "Relais"), ("b", "association", "relais")]).isEmpty)
    #expect(try remarks([("a", "association", "\u{E9}"), ("b", "association", "e\u{301}")]).isEmpty)
  }
}
