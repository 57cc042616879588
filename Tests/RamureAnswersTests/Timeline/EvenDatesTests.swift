import RamureModel
import Testing

@testable import RamureAnswers

@Suite struct EvenDatesTests {
  private static let cases: [(from: String, to: String, count: Int, dates: [String])] = [
    ("2006", "2018", 5, ["2006", "2009", "2012", "2015", "2018"]), ("2006", "2018", 1, ["2018"]),
    ("2006", "2018", 2, ["2006", "2018"]), ("2006", "2009", 3, ["2006", "2008", "2009"]),
    ("2020", "2021", 3, ["2020-03", "2021-03", "2021-12"]),
    ("2020-02", "2020-04", 3, ["2020-02", "2020-03", "2020-04"]),
  ]

  @Test(arguments: cases.indices) func datesAreSpreadEvenly(_ number: Int) throws {
    let (from, to, count, dates) = Self.cases[number]
    let even = EvenDates(from: try #require(PartialDate(from)), to: try #require(PartialDate(to)))
    #expect(try even.dates(count).map(\.description) == dates)
  }

  @Test func aSpanWithoutSoManyMonthsIsRefused() throws {
    let year = try #require(PartialDate(year: 2020))
    #expect(try EvenDates(from: year, to: year).dates(12).count == 12)
    #expect(throws: Refusal.self) { try EvenDates(from: year, to: year).dates(13) }
  }
}
