/// A date as people write it in a sheet: `15/03/2019`, `mars 2019`, `T2 2020`, `since 2015`, `2019-2022`, and what it can mean.
///
/// Nothing is guessed: `03/04/2019` is the third of April to some and the fourth of March to others, so it means either until
/// somebody says which, or until another cell of its column does.
package struct WrittenDate: Hashable, Sendable {
  /// Which of the two comes first where day and month are both numbers before the year.
  package enum DayOrder: String, CaseIterable, Sendable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"

    var other: DayOrder { self == .dayFirst ? .monthFirst : .dayFirst }
  }

  package enum Reading: Hashable, Sendable {
    /// A year, a month or a day.
    case date(PartialDate)
    /// From one date to another, either of which may be open.
    case span(Period)
    /// One date or another, by which of day and month comes first.
    case either(dayFirst: String, monthFirst: String)
    /// The month has fewer days.
    case noSuchDay(month: PartialDate, days: Int)
    /// The year has two digits; most likely this is meant.
    case shortYear(PartialDate)
    /// The cell says that nobody knows: `n.c.`, `?`.
    case unknown
    /// Not a date.
    case nothing
  }

  /// What the text means.
  package let reading: Reading
  /// The order that the text itself shows, as `15/03/2019` does.
  package let shownOrder: DayOrder?

  /// - Parameter order: which of day and month comes first; `nil` where nobody said.
  package init(_ text: String, order: DayOrder? = nil) {
    let tokens = DateTokens(text)
    if tokens.sayNothing {
      (reading, shownOrder) = (.unknown, nil)
      return
    }
    let readings = DayOrder.allCases.map { DateGrammar(order: $0).reading(of: tokens.tokens) }
    if readings[0] == readings[1] {
      (reading, shownOrder) = (readings[0], nil)
      return
    }
    let shown: DayOrder? =
      readings[1] == .nothing ? .dayFirst : readings[0] == .nothing ? .monthFirst : nil
    shownOrder = shown
    if let taken = shown ?? order {
      reading = readings[taken == .dayFirst ? 0 : 1]
    } else {
      reading = .either(dayFirst: Self.text(readings[0]), monthFirst: Self.text(readings[1]))
    }
  }

  /// How the date is written without doubt; empty for what is none.
  private static func text(_ reading: Reading) -> String {
    switch reading {
    case .date(let date), .shortYear(let date): date.description
    case .span(let period): [period.start, period.end].compactMap { $0?.description }.joined(separator: "–")
    case .either, .noSuchDay, .unknown, .nothing: ""
    }
  }
}

extension PartialDate {
  /// The day that spreadsheets count as so many days after the last of 1899; `nil` outside 1940 to 2099, where a number is
  /// more likely something else.
  package init?(spreadsheetDay: Int) {
    guard (14_611...73_050).contains(spreadsheetDay) else { return nil }
    // Days since 0000-03-01, with which leap days come last: 1899-12-30 is the 693,899th.
    let days = spreadsheetDay + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
