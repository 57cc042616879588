import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct WrittenAttributeTests {
  private static func ecosystem(
    _ node: [(name: String, value: String)], _ relation: [(name: String, value: String)] = []
  ) throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "association", attributes: node)
    draft.addNode("b", kind: "association")
    draft.addRelation("a", "supports", "b", attributes: relation)
    return try draft.validated().ecosystem
  }

  @Test func whatPeopleLookForComesFirst() throws {
    let ecosystem = try Self.ecosystem([
      ("members", "3"), ("url", "https://a.example"), ("note", "N"), ("Image", "x.png"),
    ])
    let told = WrittenAttribute.all(of: ecosystem.nodes[0])
    #expect(told.map(\.name) == ["note", "url", "Image", "members"])
    #expect(told.map(\.label.french) == ["note", "adresse", "Image", "members"])
  }

  @Test func valuesAreListsAndLinks() throws {
    let ecosystem = try Self.ecosystem([
      ("tags", "youth|water"), ("pages", "https://a.example/1, https://a.example/2"), ("bad", "javascript:alert(1)"),
      ("mixed", "see https://a.example"),
    ])
    let told = WrittenAttribute.all(of: ecosystem.nodes[0])
    #expect(told[0].text.english == "water, youth")
    #expect(told[1].values == [.address("https://a.example/1"), .address("https://a.example/2")])
    #expect(told[2].values == [.text(LocalizedText(verbatim: "javascript:alert(1)"))])
    #expect(told[3].values == [.text(LocalizedText(verbatim: "see https://a.example"))])
  }

  @Test func amountsStandWithTheirCurrency() throws {
    let told = WrittenAttribute.all(
      of: try Self.ecosystem([], [("amount", "30000"), ("currency", "EUR"), ("role", "host")]).relations[0])
    #expect(told.map(\.name) == ["amount"])
    #expect(told[0].text == LocalizedText(en: "30,000\u{A0}EUR", fr: "30\u{202F}000\u{A0}EUR"))
    let alone = WrittenAttribute.all(of: try Self.ecosystem([], [("currency", "EUR")]).relations[0])
    #expect(alone.map(\.name) == ["currency"])
    #expect(WrittenAttribute.amount("about 30", nil).english == "about 30")
  }

  /// Beside a name sentences come last; in a tooltip, where not all may have room, first.
  @Test func ofRelationsSentencesComeLast() throws {
    let relation = try Self.ecosystem([], [("note", "N."), ("object", "o"), ("amount", "5")]).relations[0]
    #expect(WrittenAttribute.all(of: relation).map(\.name) == ["amount", "object", "note"])
    let told = TooltipAttributes.told(WrittenAttribute.all(of: relation), beside: ["amount"], .english)
    #expect(told == ["note: N.", "object: o"])
  }

  @Test func aTooltipHasRoomForSix() throws {
    let many = (1...8).map { (name: "x\($0)", value: "\($0)") }
    let told = Self.tooltip(try Self.ecosystem(many))
    #expect(told == (1...6).map { "x\($0): \($0)" } + ["…"])
    #expect(Self.tooltip(try Self.ecosystem(Array(many.prefix(6)))).count == 6)
  }

  /// 200 words of five letters: the note is cut at the end of a word, and what follows has what is left of the room.
  @Test func aTooltipCutsWhatIsLong() throws {
    let long = Array(repeating: "abcde", count: 200).joined(separator: " ")
    let told = Self.tooltip(try Self.ecosystem([("note", long), ("other", long), ("last", "1")]))
    #expect(told.count == 2 && told[1] == "…")
    #expect(told[0].hasPrefix("note: abcde abcde") && told[0].hasSuffix("abcde…") && told[0].count <= 166)
    #expect(Self.tooltip(try Self.ecosystem([("url", "https://a.example"), ("image", "x")])).isEmpty)
  }

  private static func tooltip(_ ecosystem: Ecosystem) -> [String] {
    TooltipAttributes.told(WrittenAttribute.all(of: ecosystem.nodes[0]), beside: [], .english)
  }

  @Test func mapsTellWhatIsWrittenOnHover() throws {
    let ecosystem = try Self.ecosystem(
      [("note", "Two\nlines"), ("score", "4")], [("amount", "5"), ("note", "Yearly"), ("role", "host")])
    let telling = FigureTelling(MapOptions(colouring: .attribute("score")))
    #expect(telling.told(of: ecosystem.nodes[0], .english) == ["score: 4", "note: Two lines"])
    #expect(telling.told(of: ecosystem.relations[0], .english) == ["5", "note: Yearly"])
  }
}
