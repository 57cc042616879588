import Testing

@testable import RamureFormats

@Suite struct XLSXReaderTests {
  private func sheet(_ content: String, shared: [String] = [], formats: [String] = [], properties: String = "") throws
    -> Sheet
  {
    let book = TestWorkbook([("One", content)], shared: shared, formats: formats, properties: properties)
    return try #require(try Workbook(book.bytes).sheets.first)
  }

  @Test(arguments: [
    ("<c r=\"B2\"><v>12</v></c>", ["B2=12"]),
    ("<c r=\"A2\"><v>0.1</v></c>", ["A2=0.1"]),
    ("<c r=\"A2\"><v>0.10000000000000001</v></c>", ["A2=0.1"]),
    ("<c r=\"A2\"><v>1.5E3</v></c>", ["A2=1500"]),
    ("<c r=\"A2\"><v>12345678901234</v></c>", ["A2=12345678901234"]),
    ("<c r=\"A2\"><v>-7.50</v></c>", ["A2=-7.5"]),
    ("<c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>", ["A2=true", "B2=false"]),
    ("<c r=\"A2\" t=\"str\"><f>A1</f><v>of a formula</v></c>", ["A2=of a formula"]),
    ("<c r=\"A2\"><f>1+1</f><v>2</v></c>", ["A2=2"]),
    ("<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c>", []),
    ("<c r=\"A2\" t=\"d\"><v>2019-03-15T00:00:00</v></c>", ["A2=2019-03-15"]),
    ("<c t=\"inlineStr\"><is><t>  around </t></is></c><c/><c><v>3</v></c>", ["A2=around", "C2=3"]),
    ("<c t=\"inlineStr\"><is><r><t>Maison </t></r><r><rPr><b/></rPr><t>Verte</t></r></is></c>", ["A2=Maison Verte"]),
    ("<c t=\"inlineStr\"><is><t>&lt;a&gt; &amp; <![CDATA[<b>]]></t></is></c>", ["A2=<a> & <b>"]),
    ("<c t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041__x0001_</t></is></c>", ["A2=a\nb_x0041__x0001_"]),
    ("<c r=\"A2\" s=\"7\"/><c r=\"B2\" s=\"1\"><v></v></c>", []),
  ])
  func readsCells(_ cells: String, _ shown: [String]) throws {
    #expect(try sheet("<row r=\"2\">\(cells)</row>").shown == shown)
  }

  @Test func sharedTextsAreJoinedFromTheirRuns() throws {
    let shared = [
      "<t>Macif</t>", "<r><t>Fonda</t></r><r><t>tion</t></r>", "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>",
    ]
    let cells = [2, 1, 0, 1].map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    #expect(
      try sheet("<row>\(cells)</row>", shared: shared).shown == ["A1=東京", "B1=Fondation", "C1=Macif", "D1=Fondation"])
  }

  @Test func dateIsWhatItsFormatShows() throws {
    // 43539 is 15 March 2019: 30 December 1899 and so many days.
    let formats = ["dd/mm/yyyy", "mmm yyyy", "yyyy", "0.00", "dd/mm/yyyy hh:mm", "0%"]
    let cells = (1...6).map { "<c s=\"\($0)\"><v>43539</v></c>" }.joined()
    let moment = "<c s=\"5\"><v>43539.75</v></c><c s=\"6\"><v>0.5</v></c>"
    #expect(
      try sheet("<row>\(cells)\(moment)</row>", formats: formats).shown == [
        "A1=2019-03-15", "B1=2019-03", "C1=2019", "D1=43539", "E1=2019-03-15", "F1=43539", "G1=2019-03-15T18:00",
        "H1=0.5",
      ])
  }

  @Test func daysMayBeCountedFrom1904() throws {
    // The same day is 1,462 less when counted from 1 January 1904.
    let book = try sheet(
      "<row><c s=\"1\"><v>42077</v></c><c s=\"1\"><v>0</v></c></row>", formats: ["d.m.yy"],
      properties: "<workbookPr date1904=\"1\"/>")
    #expect(book.shown == ["A1=2019-03-15", "B1=1904-01-01"])
  }

  @Test func faultsAreKeptAtTheirCells() throws {
    let book = try sheet(
      "<row r=\"3\"><c r=\"A3\" t=\"e\"><f>B9</f><v>#REF!</v></c><c r=\"B3\"><f>SUM(A1:A2)</f><v/></c><c r=\"C3\" t=\"s\"><v>9</v></c>"
        + "<c r=\"D3\" t=\"s\"><v>-1</v></c><c r=\"E3\"><v>1</v></c></row>", shared: ["<t>a</t>"])
    #expect(book.shown == ["E3=1"])
    #expect(
      book.shownFaults == [
        "A3 cell-error", "B3 formula-without-value", "C3 shared-text-missing", "D3 shared-text-missing",
      ])
  }

  @Test func mergedCellsGiveTheirValueToTheRowsBelow() throws {
    let content = """
      <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>3</v></c></row>
      <row r="2"><c r="C2"><v>4</v></c></row><row r="4"><c r="D4"><v>5</v></c></row><row r="5"><c r="D5"><v>6</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:A4"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E4"/></mergeCells>
      """
    // A1 down to row 4, where rows hold anything; B1 nowhere, since it spans columns; D1 down, but for D4, which has its own.
    #expect(
      try sheet(content).shown == [
        "A1=1", "B1=2", "D1=3", "A2=1", "C2=4", "D2=3", "A4=1", "D4=5", "D5=6",
      ])
  }

  @Test func leavesOutWhatIsHiddenOrIgnoredAndSaysSo() throws {
    let row = "<row><c><v>1</v></c></row>"
    let hidden =
      "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
      + "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row><row r=\"3\" hidden=\"1\"/></sheetData>"
    var book = TestWorkbook(
      [("A", row), ("B", row), ("C (Ignore)", row), ("D", hidden), ("E", row), ("F", row)],
      states: ["B": "hidden", "E": "veryHidden"])
    book = book.replacing(
      "xl/_rels/workbook.xml.rels", "worksheet\" Target=\"worksheets/page5", "chartsheet\" Target=\"x")
    let read = try Workbook(book.bytes)
    #expect(read.sheets.map(\.name) == ["A", "D"])
    #expect(
      read.notes.map { "\($0.sheet ?? "") \($0.diagnosis.code)" } == [
        "B sheet-left-out", "C (Ignore) sheet-left-out", "D hidden-parts-read", "E sheet-left-out", "F sheet-left-out",
      ])
    #expect(read.notes[2].diagnosis == .hiddenPartsRead(rows: 1, columns: 2))
    #expect(read.sheets[1].shown == ["A1=1", "A2=2"])
  }

  @Test func readsTheStrictForm() throws {
    var book = TestWorkbook([("One", "<row><c t=\"s\"><v>0</v></c></row>")], shared: ["<t>a</t>"])
    for place in book.parts.indices {
      book.parts[place].text = book.parts[place].text
        .replacing(
          "http://schemas.openxmlformats.org/officeDocument/2006", with: "http://purl.oclc.org/ooxml/officeDocument"
        )
        .replacing(
          "http://schemas.openxmlformats.org/spreadsheetml/2006", with: "http://purl.oclc.org/ooxml/spreadsheetml")
    }
    #expect(try Workbook(book.bytes).sheets.first?.shown == ["A1=a"])
  }

  @Test func namesMayHaveAPrefixAndCapitals() throws {
    var book = TestWorkbook([("One", "<x:row><x:c><x:v>1</x:v></x:c></x:row>")])
    for place in book.parts.indices where book.parts[place].name.contains("page0") {
      book.parts[place].name = "XL\\Worksheets\\Page0.xml"
      book.parts[place].text = book.parts[place].text
        .replacing("<worksheet xmlns=", with: "<x:worksheet xmlns:x=").replacing("</worksheet", with: "</x:worksheet")
        .replacing("<sheetData", with: "<x:sheetData").replacing("</sheetData", with: "</x:sheetData")
    }
    #expect(try Workbook(book.bytes).sheets.first?.shown == ["A1=1"])
  }

  @Test func sharedTextsAndStylesMayBeMissing() throws {
    var book = TestWorkbook([("One", "<row><c s=\"3\"><v>1</v></c></row>")])
    book.parts.removeAll { $0.name == "xl/styles.xml" || $0.name == "xl/texts.xml" }
    book = book.replacing("xl/_rels/workbook.xml.rels", TestWorkbook.relation("s", "styles", "styles.xml"), "")
      .replacing("xl/_rels/workbook.xml.rels", TestWorkbook.relation("t", "sharedStrings", "/xl/texts.xml"), "")
    #expect(try Workbook(book.bytes).sheets.first?.shown == ["A1=1"])
  }
}
