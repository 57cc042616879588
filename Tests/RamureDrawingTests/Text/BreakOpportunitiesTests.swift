import Testing

@testable import RamureDrawing

@Suite struct BreakOpportunitiesTests {
  private static func pieces(_ name: String) -> [String] {
    BreakOpportunities(in: name).pieces.map { $0.text + ($0.isGlued ? "|" : "") }
  }

  /// Between any two ideographs, but no line begins with a sign that closes, nor ends with one that opens.
  @Test func ideographsPartAnywhereButAtTheirSigns() {
    #expect(Self.pieces("中国经济") == ["中|", "国|", "经|", "济"])
    #expect(Self.pieces("「中国」、日") == ["「中|", "国」、|", "日"])
    #expect(Self.pieces("センター") == ["セ|", "ン|", "ター"])
    #expect(Self.pieces("国 A公司") == ["国", "A|", "公|", "司"])
  }

  /// A vowel that is written first begins a syllable; one that is always last ends it.
  @Test func thaiPartsWhereASyllableIsSeenToEnd() {
    #expect(Self.pieces("มูลนิธิเพื่อการพัฒนา") == ["มูลนิธิ|", "เพื่อการพัฒนา"])
    #expect(Self.pieces("และไทย") == ["และ|", "ไทย"])
    #expect(Self.pieces("ทำงาน") == ["ทำ|", "งาน"])
    #expect(Self.pieces("ต่างๆ") == ["ต่างๆ"])
  }

  @Test(arguments: ["Café Résumé", "Фонд поддержки", "한국 사회", "राष्ट्रीय ग्रामीण"]) func otherScriptsPartAtSpaces(_ name: String)
  {
    #expect(Self.pieces(name) == name.split(separator: " ").map(String.init))
  }

  @Test func chineseIsWrappedAndNotCut() {
    // Ten pixels an ideograph.
    let label = Label("中国国际经济技术合作促进会", size: 10, width: 50, maxLines: 4)
    #expect(label.lines == ["中国国际", "经济技术", "合作促进会"] || label.lines.joined() == "中国国际经济技术合作促进会")
    #expect(label.lines.count == 3 && label.whole == nil)
    #expect(label.isGlued == [true, true, false])
  }

  /// No dictionary knows all words: a piece without any place to break is parted between letters, never within one.
  @Test(arguments: ["한국사회적기업진흥원한국사회적기업진흥원", "ការអភិវឌ្ឍន៍សហគមន៍កម្ពុជាសម្រាប់ប្រជាជន"])
  func whatHasNoPlaceToBreakIsStillShownWhole(_ name: String) {
    let label = Label(name, size: 10, width: 60, maxLines: 9)
    #expect(label.lines.count > 1 && label.lines.joined() == name && label.whole == nil)
    #expect(label.lines.flatMap { Array($0) } == Array(name))
  }
}
