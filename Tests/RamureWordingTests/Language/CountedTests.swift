import Testing

@testable import RamureWording

@Suite struct CountedTests {
  @Test(
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1\u{202F}000"),
      (-1_234_567, "-1,234,567", "-1\u{202F}234\u{202F}567"),
      (100_000, "100,000", "100\u{202F}000"), (Int.min, "-9,223,372,036,854,775,808", nil),
    ] as [(Int, String, String?)])
  func groupsThousands(_ number: Int, _ english: String, _ french: String?) {
    #expect(Figures.grouped(number, .english) == english)
    if let french { #expect(Figures.grouped(number, .french) == french) }
  }

  @Test(arguments: [
    (0.0, 2, "0.00", "0,00"), (0.4198, 2, "0.42", "0,42"), (-0.004, 2, "0.00", "0,00"), (-1.5, 1, "-1.5", "-1,5"),
    (0.05, 1, "0.1", "0,1"), (1_234.5, 1, "1,234.5", "1\u{202F}234,5"), (2.999, 2, "3.00", "3,00"), (7.6, 0, "8", "8"),
    (0.000_000_001, 9, "0.000000001", "0,000000001"),
  ])
  func writesDecimals(_ number: Double, _ places: Int, _ english: String, _ french: String) {
    #expect(Figures.decimal(number, places: places, .english) == english)
    #expect(Figures.decimal(number, places: places, .french) == french)
  }

  @Test func nounsAgreeWithTheirNumber() {
    let actors = Counted(en: ("actor", "actors"), fr: ("acteur", "acteurs"))
    #expect([0, 1, 2].map { actors.text($0).english } == ["0 actors", "1 actor", "2 actors"])
    #expect([0, 1, 2].map { actors.text($0).french } == ["0 acteur", "1 acteur", "2 acteurs"])
  }
}
