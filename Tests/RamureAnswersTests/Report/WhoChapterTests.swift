import RamureDrawing
import RamureModel
import RamureWording
import Testing

@testable import RamureAnswers

@Suite struct WhoChapterTests {
  /// So many associations, called from the last to the first letter; of the first so many something is written. Each
  /// supports the one after it, the first also all with a note.
  private static func blocks(_ count: Int, written: Int) throws -> [DocumentBlock] {
    var draft = EcosystemDraft()
    for number in 0..<count {
      draft.addNode(
        "n\(1000 + number)", kind: "association", name: Name("Club \(9999 - number)"),
        attributes: number < written ? [("note", "Note \(number).")] : [])
    }
    for number in 1..<count { draft.addRelation("n\(999 + number)", "supports", "n\(1000 + number)") }
    let matter = ReportMatter(
      try draft.validated().ecosystem, try ReportSettings(chapters: ["who"]), .english, .inProcess, .none)
    return WhoChapter(matter).blocks
  }

  private static func cards(_ blocks: [DocumentBlock]) -> [DocumentBlock.Definition] {
    blocks.flatMap { block -> [DocumentBlock.Definition] in
      if case .definitions(let cards) = block { cards } else { [] }
    }
  }

  private static func lead(_ blocks: [DocumentBlock]) -> String {
    guard case .paragraph(let text) = blocks.first, case .text(let words) = text.runs.first else { return "" }
    return words
  }

  @Test func aFewHaveAllACardByName() throws {
    let blocks = try Self.blocks(60, written: 2)
    let cards = Self.cards(blocks)
    #expect(cards.count == 60)
    #expect(cards.first?.term == "Club 9940 (Association)" && cards.last?.term == "Club 9999 (Association)")
    #expect(
      cards.last?.meaning
        == DocumentText([
          .text("Note 0."), .text(""), .text(" · "), .strong("Relations:"), .text(" "),
          .text("supports (non-financial) 1"), .text(""),
        ]))
  }

  @Test func ofManyThoseOfWhomSomethingIsWritten() throws {
    let blocks = try Self.blocks(61, written: 2)
    #expect(Self.cards(blocks).map(\.term) == ["Club 9998 (Association)", "Club 9999 (Association)"])
    #expect(Self.lead(blocks).contains("2 of 61 nodes") && Self.lead(blocks).contains("of the other 59"))
    #expect(Self.cards(try Self.blocks(61, written: 0)).isEmpty)
  }

  /// The last of a chain has one tie, as the first: neither is among the 300 of 302.
  @Test func ofAllTooManyThoseWithMostTies() throws {
    let blocks = try Self.blocks(302, written: 302)
    let cards = Self.cards(blocks)
    #expect(cards.count == 300 && Self.lead(blocks).contains("the 300 of them"))
    #expect(!cards.contains { $0.term.contains("9999") || $0.term.contains("9698") })
  }
}
