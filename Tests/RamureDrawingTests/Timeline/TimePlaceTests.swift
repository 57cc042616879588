import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct TimePlaceTests {
  /// Counted by hand on a calendar: days since the first of January, out of 365 or 366.
  private static let counted: [(text: String, year: Int, start: Int, end: Int, days: Int)] = [
    ("2006", 2006, 0, 365, 365), ("2006-01", 2006, 0, 31, 365), ("2006-03", 2006, 59, 90, 365),
    ("2006-12", 2006, 334, 365, 365), ("2008-02", 2008, 31, 60, 366), ("2008-02-29", 2008, 59, 60, 366),
    ("2008-12-31", 2008, 365, 366, 366), ("1900-03-01", 1900, 59, 60, 365), ("2000-03-01", 2000, 60, 61, 366),
    ("9999-12-31", 9999, 364, 365, 365),
  ]

  @Test(arguments: counted.indices) func aDateIsDrawnAsTheWholeOfIt(_ number: Int) throws {
    let (text, year, start, end, days) = Self.counted[number]
    let date = try #require(PartialDate(text))
    let first = Double(year) + Double(start) / Double(days)
    let last = Double(year) + Double(end) / Double(days)
    #expect(abs(TimePlace.start(of: date) - first) < 1e-9)
    #expect(abs(TimePlace.end(of: date) - last) < 1e-9)
  }

  /// A month is over where the next begins, and so is a year.
  @Test(arguments: [1899, 1900, 2000, 2023, 2024]) func timeHasNoGaps(_ year: Int) throws {
    for month in 1...11 {
      let (this, next) = (PartialDate(year: year, month: month), PartialDate(year: year, month: month + 1))
      #expect(TimePlace.end(of: try #require(this)) == TimePlace.start(of: try #require(next)))
    }
    let december = try #require(PartialDate(year: year, month: 12))
    #expect(TimePlace.end(of: december) == TimePlace.start(of: try #require(PartialDate(year: year + 1))))
  }
}

@Suite struct TimeScaleTests {
  private static let spans: [(Double, Double, Double)] = [
    (2006, 2025, 1_000), (2006, 2025, 300), (1601, 2025, 1_000), (1, 10_000, 900), (2019.5, 2020.25, 800),
    (2023, 2024, 400), (2023, 2023.01, 500),
  ]

  @Test(arguments: spans)
  func whatIsWrittenOverTheYearsNeverRunsTogether(_ first: Double, _ last: Double, _ width: Double) {
    let scale = TimeScale(first: first, last: last, left: 100, right: 100 + width)
    let ticks = scale.ticks
    #expect(ticks.count <= Int(width / 40) + 1)
    for tick in ticks { #expect(tick.place >= first && tick.place < last) }
    for (one, next) in zip(ticks, ticks.dropFirst()) {
      let room = scale.x(next.place) - scale.x(one.place)
      #expect(room > TextWidth.of(one.text, size: 10) + 2, "\(one.text)")
    }
    #expect(scale.x(first) == 100 && scale.x(last) == 100 + width)
  }

  @Test func yearsAreRoundNumbersWhereTheSpanIsLong() {
    let scale = TimeScale(first: 1_601, last: 2_025, left: 0, right: 1_000)
    let years = ["1620", "1640", "1660", "1680", "1700", "1720", "1740", "1760", "1780", "1800"]
    let later = ["1820", "1840", "1860", "1880", "1900", "1920", "1940", "1960", "1980", "2000", "2020"]
    #expect(scale.ticks.map(\.text) == years + later)
  }

  @Test func theSmallestStretchIsStillSeen() {
    let scale = TimeScale(first: 2_000, last: 2_020, left: 0, right: 1_000)
    let day = scale.stretch(2_010, 2_010 + 1.0 / 365)
    #expect(abs(day.right - day.left - 2) < 1e-9 && abs((day.left + day.right) / 2 - scale.x(2_010 + 0.5 / 365)) < 1e-9)
    #expect(scale.stretch(1_990, 2_030) == (0, 1_000))
    #expect(scale.stretch(2_020, 2_020) == (998, 1_000))
  }
}
