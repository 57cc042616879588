import RamureWording

/// Dates as people write them, one at a time: what can only mean one thing is taken, all else is told with the date as it
/// should be written.
extension EcosystemDraft {
  /// The bounds that a text under `start`, or under `end`, gives.
  package mutating func writtenDate(
    _ text: String, order: WrittenDate.DayOrder? = nil, at place: @autoclosure () -> Place
  ) -> WrittenBounds? {
    // Nearly all dates are plain ones.
    if let date = PartialDate(text) { return .date(date) }
    switch WrittenDate(text, order: order).reading {
    case .date(let date): return .date(date)
    case .span(let period): return .span(period)
    case .either(let dayFirst, let monthFirst):
      report(.error, .dateMayBeEither(text, dayFirst, monthFirst), at: place())
    case .noSuchDay(let month, let days):
      report(.error, .noSuchDay(text, month: month.monthName, days: days), at: place())
    case .shortYear(let date): report(.error, .yearOfTwoDigits(text, meant: date.description), at: place())
    case .unknown: report(.note, .dateNotKnown(text), at: place())
    case .nothing: report(.error, .invalidDate(text), at: place())
    }
    return nil
  }

  /// The period that what stands under `start` and under `end` gives together.
  package static func period(start: WrittenBounds?, end: WrittenBounds?) -> Period? {
    var first: PartialDate?
    var last: PartialDate?
    switch start {
    case nil: break
    case .date(let date): first = date
    case .span(let period): (first, last) = (period.start, period.end)
    }
    switch end {
    case nil: break
    case .date(let date): last = date
    case .span(let period):
      last = period.end ?? last
      first = first ?? (period.end == nil ? nil : period.start)
    }
    return first == nil && last == nil ? nil : Period(start: first, end: last)
  }
}

/// What a cell or a key says of when something was.
package enum WrittenBounds: Sendable {
  case date(PartialDate)
  /// It names both ends, or leaves one open.
  case span(Period)
}

extension PartialDate {
  /// The name of its month.
  package var monthName: LocalizedText {
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
    let place = (month ?? 1) - 1
    return LocalizedText(en: "\(english[place]) \(year)", fr: "\(french[place]) \(year)")
  }
}
