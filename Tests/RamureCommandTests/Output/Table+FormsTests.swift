import RamureWording
import Testing

@testable import RamureCommand

@Suite("The forms of a table")
struct TableFormsTests {
  static let table: Table = {
    var table = Table(columns: [
      Table.Column("name", LocalizedText(en: "Name", fr: "Nom")),
      Table.Column("count", LocalizedText(en: "Count", fr: "Nombre"), isNumeric: true),
      Table.Column("share", LocalizedText(en: "Share", fr: "Part"), isNumeric: true),
    ])
    table.append([.text("国, \"a\"\u{1B}"), .integer(1234), .number(0.5)])
    table.append([.text("b|c\nd"), .empty, .number(.nan)])
    return table
  }()

  @Test func aligned() {
    #expect(
      Self.table.aligned(.english) == """
        Name      Count   Share
        国, "a"\u{FFFD}  1,234  0.5000
        b|c d

        """)
    #expect(Self.table.aligned(.french).contains("1\u{202F}234  0,5000"))
  }

  /// RFC 4180, section 2: fields with a comma, a quote or a line end are enclosed, quotes are doubled.
  @Test func csv() {
    #expect(Self.table.csv() == "name,count,share\n\"国, \"\"a\"\"\u{FFFD}\",1234,0.5\n\"b|c\nd\",,\n")
  }

  @Test func csvKeepsSpacesAndCarriageReturns() {
    var table = Table(columns: [Table.Column("a", LocalizedText(verbatim: "A"))])
    for text in [" x", "x ", "\r\n", "=1+1", "-5"] { table.append([.text(text)]) }
    #expect(table.csv() == "a\n\" x\"\n\"x \"\n\"\r\n\"\n=1+1\n-5\n")
  }

  @Test func json() throws {
    #expect(
      try Self.table.json() == """
        [
          {
            "count" : 1234,
            "name" : "国, \\"a\\"\\u001b",
            "share" : 0.5
          },
          {
            "count" : null,
            "name" : "b|c\\nd",
            "share" : null
          }
        ]

        """)
  }

  @Test func jsonLines() throws {
    #expect(
      try Self.table.jsonLines() == """
        {"count":1234,"name":"国, \\"a\\"\\u001b","share":0.5}
        {"count":null,"name":"b|c\\nd","share":null}

        """)
  }

  @Test func markdown() {
    #expect(
      Self.table.markdown(.english) == """
        | Name | Count | Share |
        | --- | --: | --: |
        | 国, "a"\u{FFFD} | 1,234 | 0.5000 |
        | b\\|c d |  |  |

        """)
  }

  @Test func markdownIsInert() {
    var table = Table(columns: [Table.Column("a", LocalizedText(verbatim: "A"))])
    table.append([.text("[x](javascript:y) <b> *z* `q`")])
    #expect(table.markdown(.english).hasSuffix("| \\[x\\](javascript:y) \\<b\\> \\*z\\* \\`q\\` |\n"))
  }
}
