import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// Dates a column at a time: one cell may tell what the others mean, and one message tells what all of them have.
@Suite struct TableDatesTests {
  private func read(_ starts: [String], order: WrittenDate.DayOrder? = nil) throws -> Outcome {
    let folder = try ScratchFolder()
    var reader = EcosystemReader()
    reader.tables.dayOrder = order
    let rows = starts.enumerated().map { "a;b\($0.offset);\($0.element)\n" }.joined()
    return Outcome(reader, [try folder.write("source;target;start\n" + rows, to: "e.csv")])
  }

  private func starts(_ outcome: Outcome) -> [String?] {
    (outcome.ecosystem?.relations ?? Ecosystem.empty.relations).map { $0.period.start?.description }
  }

  @Test func oneDayAboveTwelveDecidesForItsColumn() throws {
    let first = try read(["15/03/2019", "03/04/2019"])
    #expect(starts(first) == ["2019-03-15", "2019-04-03"])
    let last = try read(["03/04/2019", "", "05/06/2020", "03/15/2019"])
    #expect(starts(last) == ["2019-03-04", nil, "2020-05-06", "2019-03-15"])
  }

  /// Two hands filled it in: what both agree on is read, the rest is asked for.
  @Test func aColumnThatShowsBothOrdersDecidesNothing() throws {
    for dates in [["15/03/2019", "03/04/2019", "03/15/2019"], ["03/04/2019", "15/03/2019", "03/15/2019"]] {
      let outcome = try read(dates)
      #expect(outcome.errors.map { $0.split(separator: " ").last.map { String($0) } } == ["date-may-be-either"])
    }
    #expect(starts(try read(["15/03/2019", "03/15/2019"])) == ["2019-03-15", "2019-03-15"])
  }

  @Test func aColumnThatShowsNothingIsRefusedOnce() throws {
    let outcome = try read(["03/04/2019", "2018", "05/06/2020", "07/08/2021", "09/10/2021"])
    #expect(outcome.errors == ["2:6 dates-may-be-either"])
    let text = try #require(outcome.violations.first { $0.severity == .error }).text(.english)
    #expect(
      text.contains("4 dates of “start”")
        && text.contains("“03/04/2019” (2:6), “05/06/2020” (4:6), “07/08/2021” (5:6)…"))
    #expect(text.contains("--dates dmy"))
    #expect(starts(try read(["03/04/2019"], order: .dayFirst)) == ["2019-04-03"])
    #expect(starts(try read(["03/04/2019"], order: .monthFirst)) == ["2019-03-04"])
  }

  @Test func eachSortOfFaultIsToldOfItsOwn() throws {
    let outcome = try read(["foo", "31/04/2019", "15/03/19", "bar", "n.c."])
    #expect(
      outcome.errors == ["3:6 no-such-day", "4:6 year-of-two-digits", "2:6 invalid-date"])
    #expect(outcome.notes.contains("6:6 date-not-known"))
  }

  @Test func spansFillBothEnds() throws {
    let outcome = try read(["2019-2022", "depuis 2015", "jusqu’en 2020", "T2 2020"])
    #expect(
      outcome.ecosystem?.relations.map(\.period) == [
        Period(start: PartialDate("2019"), end: PartialDate("2022")), Period(start: PartialDate("2015")),
        Period(end: PartialDate("2020")), Period(start: PartialDate("2020-04"), end: PartialDate("2020-06")),
      ])
  }
}
