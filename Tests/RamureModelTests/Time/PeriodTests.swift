import RamureModel
import Testing

@Suite struct PeriodTests {
  private static func period(_ start: String?, _ end: String?) -> Period {
    Period(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
  }

  @Test func keepsItsDates() {
    let period = Self.period("2006-03", nil)
    #expect(period.start == PartialDate(year: 2006, month: 3))
    #expect(period.end == nil)
    #expect(!period.isUnknown)
    #expect(Period.unknown.isUnknown)
    #expect(!Self.period(nil, "2006").isUnknown)
  }

  @Test(
    arguments: [
      ("2008", "2012", false), ("2012", "2008", true), ("2008", "2008", false),
      // Some day of 2008 is not before 1 June 2008; no day of May 2008 is after it.
      ("2008-06-01", "2008", false), ("2008-06", "2008-05", true), ("2008-06-02", "2008-06-01", true),
      (nil, "2008", false), ("2008", nil, false),
    ] as [(String?, String?, Bool)])
  func runsBackwards(_ start: String?, _ end: String?, _ expected: Bool) {
    #expect(Self.period(start, end).isReversed == expected)
  }

  @Test(
    arguments: [
      ("2008", "2012", "2007", false), ("2008", "2012", "2008", true), ("2008", "2012", "2012", true),
      ("2008", "2012", "2013", false), ("2008", "2012", "2012-12-31", true), ("2008", "2012", "2013-01-01", false),
      ("2008-06", nil, "2008", true), ("2008-06", nil, "2008-05", false), ("2008-06", nil, "9999", true),
      (nil, "2012-06-15", "2012", true), (nil, "2012-06-15", "2012-06-16", false), (nil, "2012", "0001", true),
      (nil, nil, "2012", true),
    ] as [(String?, String?, String, Bool)])
  func mayIncludeADate(_ start: String?, _ end: String?, _ date: String, _ expected: Bool) throws {
    #expect(Self.period(start, end).mayInclude(try #require(PartialDate(date))) == expected)
  }
}
