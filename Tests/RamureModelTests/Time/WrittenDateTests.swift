import Testing

@testable import RamureModel

@Suite struct WrittenDateTests {
  /// Each as a person would say it in full, from the calendar.
  @Test(arguments: [
    ("2019", "2019"), ("2019-03", "2019-03"), ("2019-03-15", "2019-03-15"), ("15/03/2019", "2019-03-15"),
    ("15.03.2019", "2019-03-15"), ("05.03.2019", "2019-03-05"), ("15-3-2019", "2019-03-15"),
    ("03/15/2019", "2019-03-15"),
    ("03/03/2019", "2019-03-03"), ("03/2019", "2019-03"), ("3-2019", "2019-03"), ("2019/03", "2019-03"),
    ("2019/3/5", "2019-03-05"), ("mars 2019", "2019-03"), ("Mars 2019", "2019-03"), ("sept. 2020", "2020-09"),
    ("févr. 2020", "2020-02"), ("août 2021", "2021-08"), ("1er mars 2019", "2019-03-01"),
    ("15 mars 2019", "2019-03-15"),
    ("March 15, 2019", "2019-03-15"), ("15th March 2019", "2019-03-15"), ("15-mars-2019", "2019-03-15"),
    ("lundi 3 juin 2019", "2019-06-03"), ("2019-03-15T10:00:00Z", "2019-03-15"), ("15/03/2019 10:30", "2019-03-15"),
    ("2019-03-15 00:00:00", "2019-03-15"), ("43831", "2020-01-01"), ("44256", "2021-03-01"), ("43890", "2020-02-29"),
  ])
  func readsDates(_ text: String, _ date: String) throws {
    #expect(WrittenDate(text).reading == .date(try #require(PartialDate(date))))
  }

  @Test(
    arguments: [
      ("2019-2022", "2019", "2022"), ("2019–2022", "2019", "2022"), ("2019/2022", "2019", "2022"),
      ("2019 - 2022", "2019", "2022"), ("2019 à 2022", "2019", "2022"), ("de 2019 à 2022", "2019", "2022"),
      ("entre 2019 et 2022", "2019", "2022"), ("from 2019 to 2022", "2019", "2022"),
      ("mars 2019 – juin 2020", "2019-03", "2020-06"),
      ("03/2019-06/2020", "2019-03", "2020-06"), ("2019-03 - 2020-06", "2019-03", "2020-06"),
      ("du 15/03/2019 au 31/12/2020", "2019-03-15", "2020-12-31"), ("depuis 2015", "2015", nil),
      ("since 2015", "2015", nil),
      ("à partir de 2015", "2015", nil), ("dès mars 2015", "2015-03", nil), ("2015-", "2015", nil),
      ("2015 →", "2015", nil),
      ("jusqu’en 2020", nil, "2020"), ("jusqu'à mars 2020", nil, "2020-03"), ("until 2020", nil, "2020"),
      ("–2020", nil, "2020"),
      ("T2 2020", "2020-04", "2020-06"), ("2020-T2", "2020-04", "2020-06"), ("Q4 2020", "2020-10", "2020-12"),
      ("2e trimestre 2020", "2020-04", "2020-06"), ("1er semestre 2020", "2020-01", "2020-06"),
      ("S2 2020", "2020-07", "2020-12"),
      ("T1 2020 – T3 2021", "2020-01", "2021-09"),
    ] as [(String, String?, String?)])
  func readsSpans(_ text: String, _ start: String?, _ end: String?) {
    let period = Period(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
    #expect(WrittenDate(text).reading == .span(period))
  }

  @Test(arguments: ["n.c.", "NC", "?", "-", "inconnu", "non renseigné", "N/A", "…", "unknown"])
  func knowsWhatSaysNothing(_ text: String) { #expect(WrittenDate(text).reading == .unknown) }

  @Test(arguments: [
    "", "foo", "2019-13", "13/2019", "2019 ?", "vers 2015", "2022-2019", "2019-22", "12345", "99999", "20190315",
    "32/01/2019",
    "mars", "15 mars", "T5 2020", "S3 2020", "1/2/3/2019", "2019-03-15-01", "le", "depuis", "0", "3", "1e5",
    "2019.5.6.7",
  ])
  func refusesWhatIsNoDate(_ text: String) { #expect(WrittenDate(text).reading == .nothing) }

  @Test(arguments: [
    ("2020-09-31", 30), ("31/04/2019", 30), ("29/02/2019", 28), ("30 février 2020", 29), ("02/30/2020", 29),
  ])
  func saysHowManyDaysAMonthHas(_ text: String, _ days: Int) {
    guard case .noSuchDay(_, let found) = WrittenDate(text).reading else {
      Issue.record("\(WrittenDate(text).reading)")
      return
    }
    #expect(found == days)
  }

  @Test func aDayThatCouldBeAMonthIsLeftOpen() {
    let date = WrittenDate("03/04/2019")
    #expect(date.reading == .either(dayFirst: "2019-04-03", monthFirst: "2019-03-04"))
    #expect(date.shownOrder == nil)
    #expect(WrittenDate("03/04/2019", order: .dayFirst).reading == .date(PartialDate(year: 2019, month: 4, day: 3)!))
    #expect(WrittenDate("03/04/2019", order: .monthFirst).reading == .date(PartialDate(year: 2019, month: 3, day: 4)!))
    #expect(WrittenDate("15/03/2019", order: .monthFirst).reading == .date(PartialDate(year: 2019, month: 3, day: 15)!))
    #expect(WrittenDate("15/03/2019").shownOrder == .dayFirst)
    #expect(WrittenDate("03/15/2019").shownOrder == .monthFirst)
    #expect(WrittenDate("2019-03-15").shownOrder == nil)
  }

  @Test(arguments: [("15/03/19", "2019-03-15"), ("mars-19", "2019-03"), ("15 mars 98", "1998-03-15")])
  func aYearOfTwoDigitsIsRefusedWithItsLikelyMeaning(_ text: String, _ date: String) throws {
    #expect(WrittenDate(text).reading == .shortYear(try #require(PartialDate(date))))
  }

  /// The calendar of spreadsheets, counted on day by day.
  @Test func countsTheDaysOfSpreadsheets() {
    var date = PartialDate(year: 1940, month: 1, day: 1)!
    var count = 0
    for day in 14_611...73_050 {
      #expect(PartialDate(spreadsheetDay: day) == date)
      count += 1
      let (year, month, next) = (date.year, date.month!, date.day! + 1)
      date =
        PartialDate(year: year, month: month, day: next) ?? PartialDate(year: year, month: month + 1, day: 1)
        ?? PartialDate(year: year + 1, month: 1, day: 1)!
    }
    #expect(count == 58_440)
    #expect(date == PartialDate(year: 2100, month: 1, day: 1)!)
  }
}
