import RamureModel
import Testing

@Suite struct NumberColumnTests {
  @Test(
    arguments: [
      (["0,5", "1,5", "2"], [0.5, 1.5, 2]), (["12,75", "1,234"], [12.75, 1.234]), (["0,125"], [0.125]),
      (["1,234.5", "2,500", "-3"], [1_234.5, 2_500, -3]), (["1,234,567", "1,234"], [1_234_567, 1_234]),
      (["1 234", "12 500 000", "3"], [1_234, 12_500_000, 3]), (["1\u{202F}234,5", "12\u{A0}500"], [1_234.5, 12_500]),
      ([" 7 ", "\u{2212}5", "1e3", "+2"], [7, -5, 1_000, 2]),
    ] as [([String], [Double])])
  func readsWhatPeopleWrite(_ cells: [String], _ numbers: [Double]) {
    let column = NumberColumn(cells)
    #expect(column.numbers == numbers.map { $0 })
    #expect(column.others.isEmpty && column.isMostlyNumbers)
  }

  /// A thousand times as much or as little: better no number than the wrong one.
  @Test func aCommaThatCouldMeanBothMakesNoNumber() {
    let column = NumberColumn(["1,234", "2,500", "7"])
    #expect(column.numbers == [nil, nil, 7])
    #expect(column.others == [0, 1])
  }

  @Test(arguments: [
    "n/a", "12 34", "1 2345", "1,2,3", "12 km", "€", "%", "0x10", "nan", "inf", "1.234,5", "1..2", "-", ",",
  ])
  func whatIsNoNumberIsNamedByItsPlace(_ cell: String) {
    let column = NumberColumn(["1,5", nil, cell, "", "   ", "2"])
    #expect(column.numbers == [1.5, nil, nil, nil, nil, 2])
    #expect(column.others == [2])
  }

  /// The sign of a currency says nothing of the number; a hundredth is one.
  @Test(arguments: [
    ("12 €", 12), ("€12", 12), ("$ 1200", 1_200), ("12 000,50 €", 12_000.5), ("12\u{202F}000 EUR", 12_000),
    ("25 %", 0.25),
    ("12,5\u{A0}%", 0.125), ("-3 euros", -3),
  ])
  func unitsAreReadOver(_ cell: String, _ number: Double) { #expect(NumberColumn([cell]).numbers == [number]) }

  @Test(arguments: [(0, true), (1, true), (2, true), (3, false)])
  func atMostATenthMayBeSomethingElse(_ others: Int, _ isNumbers: Bool) {
    let cells = (0..<20).map { "\($0)" } + Array(repeating: "n/a", count: others) + [nil]
    #expect(NumberColumn(cells).isMostlyNumbers == isNumbers)
  }

  @Test func ofVeryFewCellsNoneMayBeSomethingElse() {
    #expect(!NumberColumn(["1", "2", "low"]).isMostlyNumbers)
    #expect(NumberColumn(["1", "2", "3", "4", "low"]).isMostlyNumbers)
    #expect(!NumberColumn([nil, nil]).isMostlyNumbers && !NumberColumn([]).isMostlyNumbers)
  }

  @Test func codesAreNoAmounts() {
    #expect(NumberColumn(["01", "75", "13"]).holdsCodes && !NumberColumn(["01", "75", "13"]).isMostlyNumbers)
    #expect(!NumberColumn(["0", "0.5", "10"]).holdsCodes)
  }

  @Test func theFirstBelowZeroIsFound() {
    #expect(NumberColumn(["1", "0", "-0,5", "-2"]).firstNegative == 2)
    #expect(NumberColumn(["1", "0", "-0"]).firstNegative == nil)
  }
}
