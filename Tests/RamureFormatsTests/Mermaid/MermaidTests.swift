import RamureFormats
import RamureModel
import Testing

@Suite struct MermaidTests {
  @Test func labelsAreInert() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "foundation", name: Name("\"A\" & <b>#1</b>"))
    draft.addNode("b", kind: "service", name: Name("1. `B`\n- c"))
    draft.addNode("c", kind: "need", name: Name("%%{init}%%"))
    draft.addRelation("a", "funds", "b")
    let written = try #require(EcosystemFormat.mermaid.written(try draft.validated().ecosystem))
    #expect(
      String(decoding: written.files[0], as: UTF8.self)
        == """
        flowchart LR
          n1["#34;A#34; #38; #60;b#62;#35;1#60;/b#62;"]:::organisation
          n2(["1#46; #96;B#96; - c"])::: solution
          n3>"#37;#37;{init}#37;#37;"]:::need
          n1 -->|"funds"| n2

        """.replacing("::: solution", with: ":::solution"))
  }

  @Test func itIsNotRead() throws {
    let outcome = try Outcome("flowchart LR\n  a --> b\n", named: "e.mmd")
    #expect(outcome.ecosystem == nil)
    #expect(outcome.violations.map(\.diagnosis.code) == ["format-only-written"])
    #expect(!EcosystemFormat.mermaid.isRead && EcosystemFormat.mermaid.isWritten)
  }
}
