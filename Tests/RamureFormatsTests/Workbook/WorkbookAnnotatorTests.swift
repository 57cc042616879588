import Testing

@testable import RamureFormats

@Suite struct WorkbookAnnotatorTests {
  private let listing = WorkbookAnnotator.Listing(
    name: "À corriger", headings: ["Feuille", "Cellule"], rows: [(["One", "B2"], nil)])

  private func remark(_ row: Int, _ column: Int, _ text: String = "wrong", isFault: Bool = true)
    -> WorkbookAnnotator.Remark
  {
    WorkbookAnnotator.Remark(sheet: "One", row: row, column: column, text: text, isFault: isFault)
  }

  private func annotated(_ book: TestWorkbook, _ remarks: [WorkbookAnnotator.Remark]) throws -> [UInt8] {
    try WorkbookAnnotator().annotated(try book.bytes, remarks, listing)
  }

  // The style 0 of the test is followed by none: the copy is number 1.
  @Test(arguments: [
    ("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>", "<row r=\"2\"><c s=\"1\" r=\"B2\"><v>1</v></c></row>"),
    ("<row r=\"2\"><c r=\"B2\" s=\"0\"><v>1</v></c></row>", "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>1</v></c></row>"),
    ("<row r=\"2\"><c/><c/></row>", "<row r=\"2\"><c/><c s=\"1\"/></row>"),
    ("<row r=\"2\"><c r=\"A2\"/></row>", "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" s=\"1\"/></row>"),
    ("<row r=\"2\"><c r=\"C2\"/></row>", "<row r=\"2\"><c r=\"B2\" s=\"1\"/><c r=\"C2\"/></row>"),
    ("<row r=\"2\"/>", "<row r=\"2\"><c r=\"B2\" s=\"1\"/></row>"),
    ("<row r=\"1\"/><row r=\"4\"/>", "<row r=\"1\"/><row r=\"2\"><c r=\"B2\" s=\"1\"/></row><row r=\"4\"/>"),
    ("<row r=\"1\"/>", "<row r=\"1\"/><row r=\"2\"><c r=\"B2\" s=\"1\"/></row>"),
    (
      "<!-- <row r=\"2\"> --><row r=\"2\"><c r=\"B2\" t=\"str\"><f>A1&gt;\"<\"</f></c></row>",
      "<!-- <row r=\"2\"> --><row r=\"2\"><c s=\"1\" r=\"B2\" t=\"str\"><f>A1&gt;\"<\"</f></c></row>"
    ),
  ])
  func aCellIsColouredWhereverItIs(_ before: String, _ after: String) throws {
    let valid = before.replacing("\"<\"", with: "1")
    let expected = after.replacing("\"<\"", with: "1")
    let bytes = try annotated(TestWorkbook([("One", valid)]), [remark(2, 1)])
    let sheet = try part("xl/worksheets/page0.xml", of: bytes)
    #expect(sheet.contains("<sheetData>\(expected)</sheetData>"), "\(sheet)")
    let styles = try part("xl/styles.xml", of: bytes)
    #expect(
      styles.contains("<xf applyFill=\"1\" fillId=\"2\" numFmtId=\"0\"/></cellXfs>") || styles.contains("fillId=\"2\""))
    #expect(styles.contains("<fgColor rgb=\"FFFFC7CE\"/>"))
  }

  @Test func anEmptySheetGetsItsRow() throws {
    let bytes = try annotated(TestWorkbook([("One", "<sheetData/><pageMargins/>")]), [remark(3, 0)])
    let sheet = try part("xl/worksheets/page0.xml", of: bytes)
    #expect(
      sheet.contains("<sheetData><row r=\"3\"><c r=\"A3\" s=\"1\"/></row></sheetData><pageMargins/><legacyDrawing"))
  }

  @Test func theDrawingOfNotesStandsBeforeWhatFollowsIt() throws {
    let content = "<sheetData/><drawing r:id=\"x\"/><tableParts><tablePart/></tableParts><extLst/>"
    let bytes = try annotated(TestWorkbook([("One", content)]), [remark(1, 0)])
    let sheet = try part("xl/worksheets/page0.xml", of: bytes)
    #expect(sheet.contains("<drawing r:id=\"x\"/><legacyDrawing xmlns:r="))
    #expect(sheet.contains("r:id=\"ramure1d\"/><tableParts>"))
  }

  @Test func stylesAreCopiedOneByOne() throws {
    let book = TestWorkbook(
      [("One", "<row><c s=\"1\"><v>1</v></c><c s=\"2\"><v>2</v></c><c s=\"1\"><v>3</v></c></row>")],
      formats: ["dd/mm/yyyy", "0%"])
    let bytes = try annotated(book, [remark(1, 0), remark(1, 1), remark(1, 2)])
    // Three styles were there; the copies are of 0, 1 and 2, in this order.
    #expect(
      try part("xl/worksheets/page0.xml", of: bytes).contains(
        "<c s=\"4\"><v>1</v></c><c s=\"5\"><v>2</v></c><c s=\"4\">"))
    #expect(try Workbook(bytes).sheets.first?.shown == ["A1=1900-01-01", "B1=2", "C1=1900-01-03"])
  }

  @Test func notesAreAddedToThoseThatAreThere() throws {
    var book = TestWorkbook([("One", "<sheetData/><legacyDrawing r:id=\"v\"/>")])
    book.parts += [
      (
        "xl/worksheets/_rels/page0.xml.rels",
        "<Relationships>\(TestWorkbook.relation("c", "comments", "../comments9.xml"))\(TestWorkbook.relation("v", "vmlDrawing", "../v.vml"))</Relationships>"
      ),
      (
        "xl/comments9.xml",
        "<comments><authors><author>Jeanne</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>à revoir</t></text></comment></commentList></comments>"
      ),
      ("xl/v.vml", "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"one\"/></xml>"),
    ]
    let bytes = try annotated(book, [remark(1, 0, "a < b"), remark(1, 1), remark(1, 0, "more")])
    let comments = try part("xl/comments9.xml", of: bytes)
    #expect(comments.contains("<author>Jeanne</author><author>ramure</author></authors>"))
    #expect(
      comments.contains("<t>à revoir</t><r><t xml:space=\"preserve\">&#10;a &lt; b&#10;more</t></r></text></comment>"))
    #expect(comments.contains("<comment ref=\"B1\" authorId=\"1\">"))
    let drawing = try part("xl/v.vml", of: bytes)
    // A1 has its box already.
    #expect(
      drawing.contains("<v:shape id=\"one\"/>") && !drawing.contains("<x:Column>0<") && drawing.contains("<x:Column>1<")
    )
    #expect(try part("xl/worksheets/page0.xml", of: bytes).components("legacyDrawing") == 1)
  }

  @Test func everythingElseStaysAsItIs() throws {
    var book = TestWorkbook([("One", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), ("Two", "<row/>")])
    book.parts += [
      ("xl/media/image1.png", "\u{1}\u{2}\u{3}"), ("xl/charts/chart1.xml", "<c:chart/>"), ("docProps/app.xml", "<a/>"),
    ]
    let bytes = try annotated(book, [remark(1, 0), remark(1, 1, isFault: false)])
    let kept = [
      "xl/media/image1.png", "xl/charts/chart1.xml", "docProps/app.xml", "xl/texts.xml", "xl/worksheets/page1.xml",
    ]
    for name in kept { #expect(try part(name, of: bytes) == book.parts.first { $0.name == name }?.text) }
    // What is only told is not coloured.
    #expect(!(try part("xl/worksheets/page0.xml", of: bytes)).contains("B1"))
    let list = try #require(try Workbook(bytes).sheets.last)
    #expect(list.name == "À corriger" && list.shown == ["A1=Feuille", "B1=Cellule", "A2=One", "B2=B2"])
    #expect(
      try WorkbookAnnotator().annotated(try book.bytes, [remark(1, 0), remark(1, 1, isFault: false)], listing) == bytes)
  }

  @Test func aBookWithoutStylesGetsThem() throws {
    var book = TestWorkbook([("One", "<row><c><v>1</v></c></row>")])
    book.parts.removeAll { $0.name == "xl/styles.xml" }
    book = book.replacing("xl/_rels/workbook.xml.rels", TestWorkbook.relation("s", "styles", "styles.xml"), "")
    let bytes = try annotated(book, [remark(1, 0)])
    #expect(try part("xl/styles1.xml", of: bytes).contains("FFFFC7CE"))
    #expect(try Workbook(bytes).sheets.map(\.name) == ["One", "À corriger"])
  }

  @Test func anAnnotatedBookCanBeAnnotatedAgain() throws {
    let once = try annotated(TestWorkbook([("One", "<row><c><v>1</v></c></row>")]), [remark(1, 0)])
    let twice = try WorkbookAnnotator().annotated(once, [remark(1, 0, "still")], listing)
    #expect(try Workbook(twice).sheets.map(\.name) == ["One", "À corriger", "À corriger 2"])
    #expect(try part("xl/comments1.xml", of: twice).contains("still"))
  }

  @Test func otherFormsAreRefused() throws {
    #expect(throws: WorkbookRefusal.self) {
      try WorkbookAnnotator().annotated(try ODSReaderTests.packedBook(""), [], listing)
    }
    #expect(
      WorkbookAnnotator.holdsMacros(
        try TestWorkbook([]).replacing(
          "[Content_Types].xml", "<Types/>",
          "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
        ).bytes))
    #expect(!WorkbookAnnotator.holdsMacros(try TestWorkbook([]).bytes))
  }
}

extension String {
  /// How often a word comes in the text.
  fileprivate func components(_ word: String) -> Int { ranges(of: word).count }
}
