import Testing

@testable import RamureFormats

@Suite struct CellFormatTests {
  // What each code shows, by ECMA-376, part 1, 18.8.31.
  @Test(arguments: [
    ("General", CellFormat.number), ("0.00", .number), ("#,##0\\ [$€-40C]", .number), ("0%", .number),
    ("0.00E+00", .number), ("\"day\" 0", .number), ("0 \\d", .number), ("[Red]0", .number), ("@", .number),
    ("_-* #,##0.00_-", .number), ("dd/mm/yyyy", .date(to: .day)), ("[$-40C]d mmmm yyyy;@", .date(to: .day)),
    ("mmm-yy", .date(to: .month)), ("mmmm", .date(to: .month)), ("yyyy", .date(to: .year)), ("d mmm", .date(to: .day)),
    ("hh:mm", .time), ("h:mm AM/PM", .time), ("mm:ss.0", .time), ("[h]:mm", .duration), ("[mm]:ss", .duration),
    ("dd/mm/yyyy hh:mm", .date(to: .day)), ("YYYY\\-MM", .date(to: .month)), ("0;dd/mm/yyyy", .number),
  ])
  func tellsDatesFromNumbers(_ code: String, _ format: CellFormat) { #expect(CellFormat(code: code) == format) }

  // Days as spreadsheets count them; the last is from the definition of the Gregorian calendar.
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "60"), ("61", "1900-03-01"), ("36526", "2000-01-01"),
    ("36585", "2000-02-29"), ("43539", "2019-03-15"), ("2958465", "9999-12-31"), ("2958466", "2958466"), ("0", "0"),
    ("-1", "-1"), ("43539.999999", "2019-03-16"), ("43539.5", "2019-03-15T12:00"),
    ("43539.500011574", "2019-03-15T12:00:01"),
    ("x", "x"),
  ])
  func countsDays(_ number: String, _ date: String) {
    var text = Array(number.utf8)
    CellDate().write(&text, .date(to: .day))
    #expect(String(decoding: text, as: UTF8.self) == date)
  }

  @Test(arguments: [
    ("0.75", CellFormat.time, "18:00"), ("0.75", .duration, "18:00"), ("1.5", .duration, "36:00"),
    ("43539.75", .time, "2019-03-15T18:00"), ("0.000011574", .time, "00:00:01"),
  ])
  func writesTimes(_ number: String, _ format: CellFormat, _ time: String) {
    var text = Array(number.utf8)
    CellDate().write(&text, format)
    #expect(String(decoding: text, as: UTF8.self) == time)
  }
}
