import RamureNetwork
import RamureWording
import Testing

@testable import RamureAnswers

/// A table that is all there is to say.
private struct Rows: Answer {
  let table: Table
  let language = Language.english
}

extension Table {
  fileprivate func text(as form: AnswerForm) -> String { Rows(table: self).text(as: form) }
}

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
    #expect(Self.table.text(as: .csv) == "name,count,share\n\"国, \"\"a\"\"\u{FFFD}\",1234,0.5\n\"b|c\nd\",,\n")
  }

  /// A row for each thing that 3 does not divide, two for those that 5 divides.
  private struct Numbers: TableRows {
    let count: Int

    static func rows(_ thing: Int) -> [String] {
      thing % 3 == 0 ? [] : thing % 5 == 0 ? ["\(thing),first", "\(thing),second"] : ["\(thing),only"]
    }

    func forEachRow(of things: Range<Int>, _ body: ([Table.Cell]) -> Void) {
      for thing in things {
        for row in Self.rows(thing) { body(row.split(separator: ",").map { .text(String($0)) }) }
      }
    }
  }

  @Test(arguments: [0, 1, 2_048, 20_000], [1, 2, 3, 7]) func rowsOfManyThreadsComeInOrder(_ count: Int, _ threads: Int)
  {
    let columns = [Table.Column("a", LocalizedText(verbatim: "A")), Table.Column("b", LocalizedText(verbatim: "B"))]
    let table = Table(columns: columns, rows: Numbers(count: count))
    var bytes: [UInt8] = []
    table.csv(on: .exactly(threads)) { bytes += $0 }
    let expected = (["a,b"] + (0..<count).flatMap(Numbers.rows)).map { $0 + "\n" }.joined()
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    #expect(table.text(as: .csv) == expected)
    #expect(table.rows.count == (0..<count).reduce(0) { $0 + Numbers.rows($1).count })
  }

  @Test func csvKeepsSpacesAndCarriageReturns() {
    var table = Table(columns: [Table.Column("a", LocalizedText(verbatim: "A"))])
    for text in [" x", "x ", "\r\n", "=1+1", "-5"] { table.append([.text(text)]) }
    #expect(table.text(as: .csv) == "a\n\" x\"\n\"x \"\n\"\r\n\"\n=1+1\n-5\n")
  }

  /// What steers a terminal is replaced, and letters beyond ASCII stay, however a field is written.
  @Test(arguments: [
    ("é", "é"), ("œuvre 国", "œuvre 国"), ("\u{A0}", "\u{A0}"), ("a\u{85}b", "a\u{FFFD}b"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2019}b", "a\u{2019}b"), ("\u{7F}", "\u{FFFD}"), ("a\tb", "a\tb"),
    ("\"é,\"", "\"\"\"é,\"\"\""), ("", ""),
  ])
  func csvFields(_ text: String, _ field: String) {
    var table = Table(columns: [Table.Column("a", LocalizedText(verbatim: "A"))])
    table.append([.text(text)])
    #expect(table.text(as: .csv) == "a\n\(field)\n")
  }

  /// Rows that are made as they are read come in the same forms; long answers are handed on in pieces.
  @Test func rowsMadeOneByOne() {
    struct Squares: TableRows {
      let count = 20_000

      func forEachRow(of things: Range<Int>, _ body: ([Table.Cell]) -> Void) {
        for number in things { body([.integer(number), .integer(number * number)]) }
      }
    }
    let columns = ["n", "square"].map { Table.Column($0, LocalizedText(verbatim: $0)) }
    let table = Table(columns: columns, rows: Squares())
    #expect(table.rows.count == 20_000 && table.rows[3] == [.integer(3), .integer(9)])
    var pieces: [[UInt8]] = []
    table.csv { pieces.append($0) }
    let expected = "n,square\n" + (0..<20_000).map { "\($0),\($0 * $0)\n" }.joined()
    #expect(String(decoding: pieces.joined(), as: UTF8.self) == expected)
    #expect(table.text(as: .csv) == expected)
    #expect(pieces.count > 1)
  }

  @Test func json() {
    #expect(
      Self.table.json.rendered(isPretty: true) == """
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

  @Test func jsonLines() {
    #expect(
      Self.table.text(as: .jsonl) == """
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
