import RamureWording
import Testing

@Suite("Counts and shares in words")
struct CountsTests {
  @Test func nouns() {
    #expect(Counted.nodes.text(0) == LocalizedText(en: "0 nodes", fr: "0 nœud"))
    #expect(Counted.nodes.text(1) == LocalizedText(en: "1 node", fr: "1 nœud"))
    #expect(Counted.warnings.text(1_234) == LocalizedText(en: "1,234 warnings", fr: "1\u{202F}234 avertissements"))
  }

  /// Never 0% for something, never 100% for less than all.
  @Test(arguments: [
    (0, "0%"), (0.0001, "1%"), (0.004, "1%"), (0.016, "2%"), (0.5, "50%"), (0.994, "99%"), (0.9999, "99%"), (1, "100%"),
  ])
  func percentages(_ share: Double, _ expected: String) {
    #expect(Figures.percent(share, .english) == expected)
    #expect(Figures.percent(share, .french) == expected.dropLast() + "\u{202F}%")
  }
}
