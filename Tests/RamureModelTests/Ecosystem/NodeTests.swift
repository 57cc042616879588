import RamureModel
import RamureWording
import Testing

@Suite struct NodeTests {
  /// A node named only in the languages given.
  private static func name(main: String?, english: String?, french: String?) throws -> Name {
    var draft = EcosystemDraft()
    let added = draft.addNode("the-id", kind: "person")
    let node = try #require(added)
    for (text, language) in [(main, nil), (english, .english), (french, .french)] as [(String?, Language?)] {
      let bytes = Array((text ?? "").utf8)
      draft.setName(bytes, bytes.indices, language: language, of: node)
    }
    return try draft.validated().ecosystem.nodes[0].name
  }

  @Test func aNameFallsBackToWhatThereIs() throws {
    #expect(try Self.name(main: nil, english: nil, french: nil).main == "the-id")
    #expect(try Self.name(main: nil, english: "Tree", french: nil).main == "Tree")
    #expect(try Self.name(main: nil, english: "Tree", french: "Arbre").main == "Arbre")
    #expect(try Self.name(main: "Baum", english: "Tree", french: "Arbre").main == "Baum")
  }

  @Test func aNameIsReadInTheLanguageAskedFor() throws {
    let full = try Self.name(main: "Baum", english: "Tree", french: "Arbre")
    #expect((full.text(.english), full.text(.french)) == ("Tree", "Arbre"))
    let half = try Self.name(main: "Baum", english: nil, french: "Arbre")
    #expect((half.text(.english), half.text(.french)) == ("Baum", "Arbre"))
    #expect(half.english == nil)
  }

  @Test func stagesStayInTheirOrder() throws {
    var draft = EcosystemDraft()
    draft.addNode("b", kind: "person")
    let added = draft.addNode("a", kind: "solution")
    let node = try #require(added)
    let stages = [
      DatedStage(stage: "deployment", date: PartialDate(year: 2010)), DatedStage(stage: "dialogue", date: nil),
    ]
    draft.setStages(stages, of: node)
    let ecosystem = try draft.validated().ecosystem
    #expect(ecosystem.nodes[0].stages == stages)
    #expect(ecosystem.nodes[1].stages.isEmpty)
  }
}
