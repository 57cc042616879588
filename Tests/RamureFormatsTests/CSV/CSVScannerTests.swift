import Testing

@testable import RamureFormats

@Suite struct CSVScannerTests {
  private func records(_ text: String) -> [[String]] {
    var scanner = CSVScanner(Array(text.utf8))
    var records: [[String]] = []
    while scanner.next() {
      records.append(scanner.cells.map { String(decoding: scanner.bytes[$0.range], as: UTF8.self) })
    }
    return records
  }

  /// The examples of RFC 4180, section 2.
  @Test(arguments: [
    "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", "aaa,bbb,ccc\r\nzzz,yyy,xxx", "\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx",
  ])
  func readsTheExamplesOfTheStandard(_ text: String) {
    #expect(records(text) == [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]])
  }

  @Test func keepsLineEndsAndQuotesInsideQuotes() {
    #expect(records("\"aaa\",\"b\r\nbb\",\"ccc\"\r\n") == [["aaa", "b\r\nbb", "ccc"]])
    #expect(records("\"aaa\",\"b\"\"bb\",\"ccc\"") == [["aaa", "b\"bb", "ccc"]])
    #expect(records("\"\"\"\",\"\",\"a,b\"") == [["\"", "", "a,b"]])
    #expect(records("\"\"\"a\"\"b\"\"\",c") == [["\"a\"b\"", "c"]])
  }

  @Test(arguments: ["a,b\nc,d\n", "a,b\r\nc,d", "a,b\rc,d\r", "a,b\r\nc,d\r"])
  func acceptsEveryLineEnd(_ text: String) {
    #expect(records(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func trimsBareCellsOnly() {
    #expect(records(" a\t, b c ,\" d \"\n") == [["a", "b c", " d "]])
    #expect(records("a, \"b,c\" ,d\n") == [["a", "b,c", "d"]])
    #expect(records("a, ,d\n") == [["a", "", "d"]])
  }

  @Test func aQuoteInsideABareCellIsALetter() {
    #expect(records("5\" pipe,b\n") == [["5\" pipe", "b"]])
  }

  @Test func aSeparatorAtTheEndOpensAnEmptyCell() {
    #expect(records("a,\n,b\n,") == [["a", ""], ["", "b"], ["", ""]])
  }

  @Test func countsLinesThroughQuotedCells() {
    var scanner = CSVScanner(Array("a\n\"b\nb\rb\r\nb\"\nc\n".utf8))
    var lines: [Int] = []
    while scanner.next() { lines.append(scanner.recordLine) }
    #expect(lines == [1, 2, 6])
  }

  @Test func placesFaults() {
    var scanner = CSVScanner(Array("a,\"b\"x,c\nd,\"e".utf8))
    var faults: [String] = []
    var counts: [Int] = []
    while scanner.next() {
      faults.append(String(describing: scanner.fault))
      counts.append(scanner.cells.count)
    }
    #expect(faults.map { $0.contains("textAfterQuote(at: 5)") } == [true, false])
    #expect(faults.map { $0.contains("unclosedQuote(at: 11)") } == [false, true])
    #expect(counts == [3, 2])
  }
}
