import Testing

@testable import RamureModel

@Suite struct NumberParserTests {
  @Test(arguments: [
    ("0", 0.0), ("7", 7), ("-3", -3), ("+2", 2), ("0.5", 0.5), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("2E-2", 0.02),
    ("123456789", 123_456_789), ("12345678901", 12_345_678_901),
  ])
  func readsDecimals(_ text: String, _ number: Double) {
    #expect(NumberParser.number(text) == number)
  }

  @Test(arguments: [
    "", "-", ".", "nan", "NaN", "inf", "-inf", "Infinity", "0x10", "1e999", "-1e999", "1e", "e5", "1,5", "1 000", " 1",
    "1 ", "1_000", "1.2.3", "--1", "½", "١",
  ])
  func refusesTheRest(_ text: String) {
    #expect(NumberParser.number(text) == nil)
  }

  @Test func readsOnlyTheRange() {
    let bytes = Array("a,12.5,b".utf8)
    #expect(NumberParser.number(bytes, 2..<6) == 12.5)
  }
}
