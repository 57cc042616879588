import Testing

@testable import RamureFormats

@Suite struct ODSReaderTests {
  private static let type = "application/vnd.oasis.opendocument.spreadsheet"

  static func packedBook(
    _ tables: String, styles: String = "", manifest: String = "<manifest/>", body: String = "spreadsheet"
  ) throws -> [UInt8] {
    let content = """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" \
      xmlns:calcext="c"><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:\(body)>\(tables)\
      </office:\(body)></office:body></office:document-content>
      """
    return try packed(
      [("mimetype", type), ("content.xml", content), ("META-INF/manifest.xml", manifest)], stored: ["mimetype"])
  }

  private func sheet(_ rows: String, styles: String = "") throws -> Sheet {
    let bytes = try Self.packedBook("<table:table table:name=\"One\">\(rows)</table:table>", styles: styles)
    return try #require(try Workbook(bytes).sheets.first)
  }

  private func cell(_ attributes: String, _ text: String = "") -> String {
    let typed = attributes.split(separator: " ").map { "office:\($0)" }.joined(separator: " ")
    return "<table:table-cell \(typed)>\(text.isEmpty ? "" : "<text:p>\(text)</text:p>")</table:table-cell>"
  }

  @Test func readsValuesAndNotWhatIsShown() throws {
    let cells = [
      cell("value-type=\"float\" value=\"1234.5\"", "1 234,50"),
      cell("value-type=\"percentage\" value=\"0.5\"", "50 %"),
      cell("value-type=\"currency\" value=\"12\"", "12,00 €"),
      cell("value-type=\"date\" date-value=\"2019-03-15\"", "15/03/19"),
      cell("value-type=\"date\" date-value=\"2019-03-15T12:00:00\"", "15/03/19"),
      cell("value-type=\"time\" time-value=\"PT14H30M00S\"", "14:30"),
      cell("value-type=\"boolean\" boolean-value=\"true\"", "VRAI"),
      cell("value-type=\"string\"", "Macif"),
    ]
    #expect(
      try sheet("<table:table-row>\(cells.joined())</table:table-row>").shown == [
        "A1=1234.5", "B1=0.5", "C1=12", "D1=2019-03-15", "E1=2019-03-15T12:00", "F1=14:30", "G1=true", "H1=Macif",
      ])
  }

  @Test func dateIsWhatItsStyleShows() throws {
    let styles = """
      <number:date-style style:name="N1"><number:month/><number:text>/</number:text><number:year/></number:date-style>\
      <number:date-style style:name="N2"><number:year/></number:date-style>\
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>\
      <style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce3"/>\
      <style:style style:name="ce3" style:family="table-cell" style:data-style-name="N2"/>
      """
    let date = "office:value-type=\"date\" office:date-value=\"2019-03-15\""
    let row = """
      <table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/><table:table-row>\
      <table:table-cell \(date)/><table:table-cell table:style-name="ce2" \(date)/><table:table-cell \(date)/></table:table-row>
      """
    #expect(try sheet(row, styles: styles).shown == ["A1=2019-03", "B1=2019", "C1=2019-03-15"])
  }

  @Test func textIsJoinedFromItsParagraphs() throws {
    let cell = """
      <table:table-cell office:value-type="string"><office:annotation><text:p>not this</text:p></office:annotation>\
      <text:p>Maison<text:s text:c="2"/><text:span>Ver<text:a>te</text:a></text:span></text:p><text:p>à   Lyon</text:p></table:table-cell>
      """
    #expect(try sheet("<table:table-row>\(cell)</table:table-row>").shown == ["A1=Maison  Verte\nà Lyon"])
  }

  @Test func repeatedCellsAndRowsStandWhereTheyAre() throws {
    let rows = """
      <table:table-row><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/>\
      <table:table-cell table:number-columns-repeated="16381"/></table:table-row>\
      <table:table-row table:number-rows-repeated="2"><table:table-cell/>\(cell("value-type=\"string\"", "b"))</table:table-row>\
      <table:table-row table:number-rows-repeated="5"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row><table:covered-table-cell table:number-columns-repeated="2"><text:p>under</text:p></table:covered-table-cell>\
      \(cell("value-type=\"string\"", "c"))</table:table-row>\
      <table:table-row table:number-rows-repeated="1048567"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      """
    #expect(try sheet(rows).shown == ["A1=1", "B1=1", "C1=1", "B2=b", "B3=b", "C9=c"])
  }

  @Test func mergedCellsGiveTheirValueToTheRowsBelow() throws {
    let rows = """
      <table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="float" office:value="1"/>\
      <table:table-cell office:value-type="float" office:value="2"/></table:table-row>\
      <table:table-row><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="3"/></table:table-row>\
      <table:table-row><table:table-cell/><table:table-cell office:value-type="float" office:value="4"/></table:table-row>
      """
    #expect(try sheet(rows).shown == ["A1=1", "B1=2", "A2=1", "B2=3", "B3=4"])
  }

  @Test func faultsAreKeptAtTheirCells() throws {
    let formula = "table:formula=\"of:=[.B9]\""
    let rows = """
      <table:table-row><table:table-cell \(formula) office:value-type="string" calcext:value-type="error" office:string-value="">\
      <text:p>#REF!</text:p></table:table-cell><table:table-cell \(formula)/>\
      <table:table-cell \(formula) office:value-type="string" office:string-value=""><text:p></text:p></table:table-cell></table:table-row>
      """
    let sheet = try sheet(rows)
    #expect(sheet.shown == [])
    #expect(sheet.shownFaults == ["A1 cell-error", "B1 formula-without-value"])
  }

  @Test func leavesOutWhatIsHiddenOrIgnoredAndSaysSo() throws {
    let row = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
    let hidden = row.replacing("<table:table-row>", with: "<table:table-row table:visibility=\"collapse\">")
    let styles =
      "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    let read = try Workbook(
      try Self.packedBook(
        "<table:table table:name=\"A\" table:style-name=\"ta1\">\(row)</table:table><table:table table:name=\"(ignore)\">\(row)</table:table>"
          + "<table:table table:name=\"C\"><table:table-column/>\(row)\(hidden)</table:table>", styles: styles))
    #expect(read.sheets.map(\.name) == ["C"])
    #expect(read.sheets.first?.shown == ["A1=1", "A2=1"])
    #expect(read.notes.map { $0.diagnosis.code } == ["sheet-left-out", "sheet-left-out", "hidden-parts-read"])
  }

  @Test(arguments: [
    ("number-rows-repeated=\"1048577\"", "", "sheet-too-large"),
    ("", "number-columns-repeated=\"1000000\"", "sheet-too-large"),
    ("number-rows-repeated=\"1000000\"", "number-columns-repeated=\"16000\"", "unpacked-too-large"),
    ("number-rows-repeated=\"99999999999999999999\"", "", "read"),
  ])
  func repetitionsCannotFillTheMemory(_ row: String, _ cell: String, _ expected: String) throws {
    let prefixed = [row, cell].map { $0.isEmpty ? "" : "table:" + $0 }
    let bytes = try Self.packedBook(
      "<table:table><table:table-row \(prefixed[0])><table:table-cell \(prefixed[1]) office:value-type=\"float\" office:value=\"1\"/>"
        + "</table:table-row></table:table>")
    var code = "read"
    do { _ = try Workbook(bytes, limits: UnpackedLimits(megabytes: 8)) } catch { code = error.diagnosis.code }
    #expect(code == expected)
  }

  @Test func otherDocumentsAndProtectedOnesAreRefused() throws {
    func code(_ bytes: [UInt8]) -> String {
      do { return "\(try Workbook(bytes).sheets.count)" } catch { return error.diagnosis.code }
    }
    #expect(code(try Self.packedBook("", body: "text")) == "not-a-workbook")
    #expect(code(try Self.packedBook("", manifest: "<m><e><encryption-data/></e></m>")) == "workbook-protected")
    #expect(code(try packed([("mimetype", Self.type), ("encrypted-package", "?")])) == "workbook-protected")
  }
}
