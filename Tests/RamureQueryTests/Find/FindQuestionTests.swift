import RamureModel
import RamureQuery
import Testing

@Suite struct FindQuestionTests {
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.addNode("lille", kind: "foundation", name: Name("Fondation de Lille"))
    draft.addNode("macif", kind: "foundation", name: Name("Fondation Macif"))
    draft.addNode("orange", kind: "company", name: Name("Orange"))
    draft.addNode("orangerie", kind: "association", name: Name("Orangerie"))
    draft.addNode("verger", kind: "association", name: Name("Le Verger d’Orange"))
    draft.addNode("obs", kind: "observatory", name: Name("Observatoire", english: "Observatory"))
    return try draft.validated().ecosystem
  }

  private static func found(_ text: String) throws -> [String] {
    let ecosystem = try ecosystem()
    return FindQuestion(text).answer(in: ecosystem).map { "\(ecosystem.nodes[$0.node].id) \($0.fit) \($0.place)" }
  }

  @Test(arguments: [
    ("ORANGE", ["orange exact name", "orangerie beginning name", "verger word name"]),
    ("fondation", ["macif beginning name", "lille beginning name"]),
    ("lille fondation", ["lille word name"]), ("ondation lille", ["lille nearly name"]),
    ("range", ["orange inside name", "orangerie inside name", "verger inside name"]),
    ("observatory", ["obs exact english"]),
    // One slip in a word of three letters, two in one of six; nothing is found nearly where something holds the text.
    ("orenge", ["orange nearly name", "verger nearly name"]), ("fondasion lile", ["lille nearly name"]),
    ("macfi", ["macif nearly name"]), ("xyzzy", []), ("", []), ("—", []),
  ])
  func ranks(_ text: String, _ expected: [String]) throws {
    #expect(try Self.found(text) == expected)
  }

  @Test func toleratesMoreInLongerWords() throws {
    #expect(try Self.found("obsarvatoir") == ["obs nearly name"])
    #expect(try Self.found("li") == ["lille beginning id"])
    #expect(try Self.found("lx").isEmpty)
  }
}
