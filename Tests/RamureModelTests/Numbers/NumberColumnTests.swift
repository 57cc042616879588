import RamureModel
import Testing

@Suite struct NumberColumnTests {
  @Test(arguments: [
    ("1,5", 1.5), ("-0,25", -0.25), ("1500,50", 1500.5), ("1234,567", 1234.567), ("0,125", 0.125), ("2", 2),
    ("1e3", 1000),
  ]) func aCommaIsThatOfDecimals(_ text: String, _ number: Double) {
    #expect(NumberColumn([text]).number(text) == number)
  }

  @Test(arguments: ["1,500", "12,345", "1,5,0", "1,", ",5", "1.5,2", "1,5 €", "a,5", "", "1,5e3"])
  func whatCouldBeReadOtherwiseIsNoNumber(_ text: String) {
    #expect(NumberColumn([text]).number(text) == nil)
  }

  @Test func oneCellSpeaksForTheColumn() {
    let column = NumberColumn(["1,500", "0,5", "n/a"])
    #expect(["1,500", "0,5", "n/a", "3.25"].map(column.number) == [1.5, 0.5, nil, 3.25])
  }
}
