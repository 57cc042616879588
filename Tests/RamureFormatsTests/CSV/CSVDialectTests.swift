import Testing

@testable import RamureFormats

@Suite struct CSVDialectTests {
  @Test(arguments: [
    ("id,name\n", ","), ("id;name\n", ";"), ("id\tname\n", "\t"), ("id\n", ","), ("", ","),
    ("\"a;b;c\",d\n", ","), ("id;\"name, long, and more\"\n", ";"), ("\n\nid;name\n1,2,3", ";"), ("a,b;c\n", ","),
  ])
  func readsTheSeparatorOffTheHeadings(_ text: String, _ separator: Character) {
    let dialect = CSVDialect(Array(text.utf8))
    #expect(dialect.separator == separator.asciiValue)
    #expect(dialect.start == 0)
  }

  @Test(arguments: [
    ("sep=;\nid;name\n", ";", 5), ("SEP=,\r\nid", ",", 5), ("sep=\t\n", "\t", 5), ("\"sep=|\"\n", "|", 7),
    ("sep=;;;\n", ";", 7),
  ])
  func honoursTheLineThatSaysIt(_ text: String, _ separator: Character, _ start: Int) {
    let dialect = CSVDialect(Array(text.utf8))
    #expect(dialect.separator == separator.asciiValue)
    #expect(dialect.start == start)
  }

  @Test(arguments: ["sep=x\n", "sep=\n", "separator;name\n"])
  func otherLinesAreHeadings(_ text: String) {
    #expect(CSVDialect(Array(text.utf8)).start == 0)
  }
}
