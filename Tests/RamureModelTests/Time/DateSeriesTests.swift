import RamureModel
import Testing

@Suite struct DateSeriesTests {
  private static func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test(
    arguments: [
      ("2006", "2009", .year, ["2006", "2007", "2008", "2009"]),
      ("2006-11-30", "2008-01", .year, ["2006", "2007", "2008"]),
      ("2006", "2006", .quarter, ["2006-Q1", "2006-Q2", "2006-Q3", "2006-Q4"]),
      ("2006-09", "2007-04-01", .quarter, ["2006-Q3", "2006-Q4", "2007-Q1", "2007-Q2"]),
      ("2006-11-30", "2007-02", .month, ["2006-11", "2006-12", "2007-01", "2007-02"]),
      ("2006-05-04", "2006-05-04", .month, ["2006-05"]), ("2006", "2006-02", .month, ["2006-01", "2006-02"]),
      ("0001", "0001-06", .quarter, ["0001-Q1", "0001-Q2"]), ("9999-12-31", "9999", .month, ["9999-12"]),
      // The first day of 2006 is not after June 2006.
      ("2006", "2006-06", .year, ["2006"]),
    ] as [(String, String, DateSeries.Step, [String])])
  func stepsFromTheFirstDayToTheLast(
    _ first: String, _ last: String, _ step: DateSeries.Step, _ expected: [String]
  ) throws {
    let series = try DateSeries(from: Self.date(first), to: Self.date(last), every: step)
    #expect(series.steps.map(\.description) == expected)
  }

  @Test func aQuarterLastsThreeMonthsAndIsDatedByItsLast() throws {
    let series = try DateSeries(from: Self.date("2006-12"), to: Self.date("2007-01"), every: .quarter)
    #expect(series.steps.map(\.first.description) == ["2006-10", "2007-01"])
    #expect(series.steps.map(\.last.description) == ["2006-12", "2007-03"])
    #expect(series.dates.map(\.description) == ["2006-12", "2007-03"])
    #expect(series.steps.map { $0.label[.french] } == ["2006-T4", "2007-T1"])
  }

  @Test func theFirstDateMayNotComeAfterTheLast() throws {
    let error = #expect(throws: InvalidDateSeries.self) {
      try DateSeries(from: Self.date("2018"), to: Self.date("2006"), every: .year)
    }
    #expect(error?.diagnosis.code == "reversed-series")
  }

  @Test(
    arguments: [("1000", "1999", .year, 1000), ("1000", "2000", .year, nil), ("1900", "1983-03", .month, 999)]
      as [(String, String, DateSeries.Step, Int?)])
  func aSeriesHasAThousandStepsAtMost(
    _ first: String, _ last: String, _ step: DateSeries.Step, _ count: Int?
  ) throws {
    let series = { try DateSeries(from: Self.date(first), to: Self.date(last), every: step) }
    if let count {
      #expect(try series().steps.count == count)
    } else {
      #expect(throws: InvalidDateSeries.self) { try series() }
    }
  }

  @Test(
    arguments: [
      ("2008", "2012", "2006", "2007", false), ("2008", "2012", "2006", "2008", true),
      ("2008", "2012", "2012", "2020", true), ("2008", "2012", "2013", "2020", false),
      ("2008-05", "2008-05", "2008-04", "2008-06", true), ("2008-05", "2008-05", "2008-06", "2008-09", false),
      (nil, "2012", "0001", "0001", true), ("2008", nil, "9999", "9999", true), (nil, nil, "2008", "2008", true),
    ] as [(String?, String?, String, String, Bool)])
  func aPeriodTouchesASpan(
    _ start: String?, _ end: String?, _ first: String, _ last: String, _ expected: Bool
  ) throws {
    let period = Period(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
    #expect(period.mayTouch(from: try Self.date(first), to: try Self.date(last)) == expected)
  }
}
