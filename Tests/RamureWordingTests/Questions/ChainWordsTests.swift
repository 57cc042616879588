import RamureWording
import Testing

@Suite struct ChainWordsTests {
  private typealias Tie = ChainWords.Tie

  private static func tie(_ tag: String, _ direction: ChainWords.Tie.Direction) -> ChainWords.Tie {
    ChainWords.Tie(LocalizedText(verbatim: tag), direction)
  }

  private static func chain(_ ties: [ChainWords.Tie]) -> String {
    ChainWords(first: LocalizedText(verbatim: "A")).adding(ties, to: LocalizedText(verbatim: "B")).text.english
  }

  @Test func arrowsPointTheWayTiesDo() {
    #expect(Self.chain([Self.tie("funds", .forward)]) == "A — funds → B")
    #expect(Self.chain([Self.tie("funds", .backward)]) == "A ← funds — B")
    #expect(Self.chain([Self.tie("works with", .neither)]) == "A — works with — B")
  }

  @Test func tiesShareAnArrow() {
    #expect(Self.chain([Self.tie("funds", .forward), Self.tie("leads", .forward)]) == "A — funds, leads → B")
    #expect(Self.chain([Self.tie("funds", .forward), Self.tie("funds", .forward)]) == "A — funds → B")
    #expect(Self.chain([Self.tie("equips", .forward), Self.tie("leads", .backward)]) == "A ← leads · equips → B")
  }
}
