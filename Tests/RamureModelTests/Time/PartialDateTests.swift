import RamureModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2006", "2006-03", "2006-03-14", "0001", "9999-12-31", "2000-02-29", "2024-02-29", "1996-02-29"])
  func readsAndWritesTheSame(_ text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "0000", "206", "20060", "2006-3", "2006-00", "2006-13", "2006-03-00", "2006-03-32", "2006-04-31", "2006-02-29",
    "1900-02-29", "2100-02-29", "2006/03/14", "2006-03-1", "14-03-2006", "+006", "-006", " 2006", "2006 ", "２００６",
    "2006-03-14T00:00", "2006--3", "2006-03-", "year",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func knowsItsParts() throws {
    let day = try #require(PartialDate("2006-03-14"))
    #expect((day.year, day.month, day.day) == (2006, 3, 14))
    let month = try #require(PartialDate("2006-03"))
    #expect((month.year, month.month, month.day) == (2006, 3, nil))
    let year = try #require(PartialDate("2006"))
    #expect((year.year, year.month, year.day) == (2006, nil, nil))
  }

  @Test func refusesPartsThatDoNotFit() {
    #expect(PartialDate(year: 2006, day: 14) == nil)
    #expect(PartialDate(year: 0) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
    #expect(PartialDate(year: Int.max) == nil)
  }

  @Test func everyMonthHasItsDays() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (index, length) in lengths.enumerated() {
      #expect(PartialDate(year: 2023, month: index + 1, day: length) != nil)
      #expect(PartialDate(year: 2023, month: index + 1, day: length + 1) == nil)
    }
  }

  @Test func readsFromAStretchOfBytes() {
    let line = Array("from 2006-03 on".utf8)
    #expect(PartialDate(bytes: line, in: 5..<12) == PartialDate(year: 2006, month: 3))
    #expect(PartialDate(bytes: line, in: 5..<11) == nil)
    #expect(PartialDate(bytes: line, in: 0..<4) == nil)
  }

  @Test func theShorterStretchComesFirst() throws {
    let ordered = [
      "2005", "2006-01-01", "2006-01", "2006", "2006-01-02", "2006-02", "2006-12-31", "2007-01-01", "2007",
    ]
    let dates = try ordered.map { try #require(PartialDate($0)) }
    for (left, right) in zip(dates, dates.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
    #expect(Array(dates.reversed()).sorted() == dates)
  }
}
