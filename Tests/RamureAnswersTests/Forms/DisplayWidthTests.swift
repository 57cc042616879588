import Testing

@testable import RamureAnswers

@Suite("How wide a text is on a terminal")
struct DisplayWidthTests {
  /// Widths by Unicode's East Asian Width, as terminals show them.
  @Test(arguments: [
    ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("国际", 4), ("한국", 4), ("ＡＢ", 4), ("👩‍👩‍👧", 2), ("🇫🇷", 2),
    ("☎\u{FE0F}", 2), ("a\u{200B}b", 2), ("« – »", 5), ("\u{202F}", 1),
  ])
  func width(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func padding() {
    #expect("国".padded(to: 4) == "国  ")
    #expect("été".padded(to: 5, before: true) == "  été")
    #expect("longer".padded(to: 3) == "longer")
  }
}
