import Testing

@testable import RamureFormats

@Suite struct XLSXWriterTests {
  private func plan(_ name: String = "One", _ rows: [[SheetPlan.Cell]]) -> SheetPlan {
    var plan = SheetPlan(name, [SheetPlan.Column("Name"), SheetPlan.Column("Value")])
    plan.rows = rows
    plan.isFiltered = true
    return plan
  }

  @Test func whatIsWrittenIsReadWithItsTypes() throws {
    let rows: [[SheetPlan.Cell]] = [
      [.text("=1+1"), .integer(12)], [.text("https://example.org"), .number(0.1)], [.text("2019-03"), .percent(0.25)],
      [.empty, .boolean(true)], [.text("a\nb & <c>"), .day(year: 2019, month: 3, day: 15)],
      [.text("x"), .number(.nan)],
    ]
    let book = try Workbook(try XLSXWriter().bytes(of: [plan("One", rows)]))
    #expect(book.notes.isEmpty)
    #expect(
      book.sheets.first?.shown == [
        "A1=Name", "B1=Value", "A2==1+1", "B2=12", "A3=https://example.org", "B3=0.1", "A4=2019-03", "B4=0.25",
        "B5=true",
        "A6=a\nb & <c>", "B6=2019-03-15", "A7=x",
      ])
    #expect(book.sheets.first?.faults.isEmpty == true)
  }

  @Test func sameSheetsGiveTheSameBytes() throws {
    let sheets = [plan("One", [[.text("a"), .integer(1)]]), plan("Two", [])]
    #expect(try XLSXWriter().bytes(of: sheets) == XLSXWriter().bytes(of: sheets))
  }

  @Test func headingsStayAndCanBeFiltered() throws {
    let bytes = try XLSXWriter().bytes(of: [plan("One", [[.text("a"), .integer(1)], [.text("b"), .integer(2)]])])
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\"") && sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:B3\"/>"))
    #expect(!sheet.contains("<f>"))
  }

  @Test func namesOfSheetsAreThoseThatSpreadsheetsTake() {
    var names = SheetNames(["Notes"])
    let long = String(repeating: "a", count: 40)
    #expect(names.unique("notes") == "notes 2")
    #expect(names.unique("a/b:c") == "a b c")
    #expect(names.unique(long) == String(repeating: "a", count: 31))
    #expect(names.unique(long) == String(repeating: "a", count: 29) + " 2")
    #expect(names.unique("") == "1")
  }

  @Test func aTextLongerThanACellEndsInAnEllipsis() throws {
    let long = String(repeating: "é", count: 40_000)
    let book = try Workbook(try XLSXWriter().bytes(of: [plan("One", [[.text(long), .empty]])]))
    let cell = try #require(book.sheets.first?.shown.last)
    #expect(cell.count == "A2=".count + 32_767 && cell.hasSuffix("é…"))
  }
}

/// What a part of a workbook says.
func part(_ name: String, of bytes: [UInt8]) throws -> String {
  try bytes.withUnsafeBufferPointer { buffer in
    let package = try ZipPackage(buffer, limits: UnpackedLimits())
    return String(decoding: try #require(try package.open(name)).all(), as: UTF8.self)
  }
}
