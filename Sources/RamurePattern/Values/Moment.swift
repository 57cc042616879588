import RamureModel

/// A time of day, or a day with its time; with or without how far its clocks are from universal time.
package struct Moment: Hashable, Sendable {
  /// Days since the first of January of the year 1; `nil` for a time of any day.
  let day: Int?
  /// Since midnight.
  let nanoseconds: Int64
  /// How many seconds its clocks are ahead of universal time; `nil` where that is not said.
  let offset: Int?

  /// Which of them can be compared with each other.
  var sort: Int { (day == nil ? 0 : 1) + (offset == nil ? 0 : 2) }

  /// Where it is in the order of its sort: what is at the same instant goes by its clocks.
  var instant: (Int, Int64, Int) {
    let shifted = nanoseconds - Int64(offset ?? 0) * 1_000_000_000
    let whole: Int64 = 86_400_000_000_000
    guard let day else { return (0, shifted, offset ?? 0) }
    let days = Int((Double(shifted) / Double(whole)).rounded(.down))
    return (day + days, shifted - Int64(days) * whole, offset ?? 0)
  }

  /// From the parts of a map; `nil` where one of them is none of a calendar or a clock.
  init?(parts: (String) -> Int?, hasDay: Bool, zone: String?, hasZone: Bool) {
    let (hour, minute, second) = (parts("hour") ?? 0, parts("minute") ?? 0, parts("second") ?? 0)
    let fraction =
      (parts("millisecond") ?? 0) * 1_000_000 + (parts("microsecond") ?? 0) * 1_000 + (parts("nanosecond") ?? 0)
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1_000_000_000).contains(fraction)
    else { return nil }
    nanoseconds = Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + Int64(fraction)
    if hasZone {
      guard let offset = Moment.offset(zone ?? "Z") else { return nil }
      self.offset = offset
    } else {
      offset = nil
    }
    guard hasDay else {
      day = nil
      return
    }
    guard let year = parts("year"),
      let date = PartialDate(year: year, month: parts("month") ?? 1, day: parts("day") ?? 1)
    else { return nil }
    day = Calendar.days(date)
  }

  /// `+02:00`, `-11:59`, `Z`.
  private static func offset(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst().split(separator: ":")
    guard let sign = text.first, sign == "+" || sign == "-", (1...2).contains(digits.count), let hours = Int(digits[0]),
      let minutes = digits.count > 1 ? Int(digits[1]) : 0, (0...18).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }
}

extension Moment {
  private init(day: Int?, nanoseconds: Int64, offset: Int?) {
    (self.day, self.nanoseconds, self.offset) = (day, nanoseconds, offset)
  }

  /// So much later, or earlier where the sign is -1; `nil` beyond the calendar. A time of day goes round.
  func moved(by span: TimeSpan, sign: Int64) -> Moment? {
    let whole: Int64 = 86_400_000_000_000
    let (sum, overflows) = nanoseconds.addingReportingOverflow(sign &* span.nanoseconds)
    guard !overflows else { return nil }
    let rest = (sum % whole + whole) % whole
    guard let day, let date = Calendar.date(day) else { return Moment(day: nil, nanoseconds: rest, offset: offset) }
    let carried = Int((sum - rest) / whole) * Int(sign)
    let shift = TimeSpan(months: span.months, days: span.days + carried, nanoseconds: 0)
    return Calendar.date(date, plus: shift, sign: Int(sign)).map {
      Moment(day: Calendar.days($0), nanoseconds: rest, offset: offset)
    }
  }
}

extension Moment: CustomStringConvertible {
  /// As ISO 8601 writes it, to as much as is said.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let seconds = Int(nanoseconds / 1_000_000_000)
    var text = two(seconds / 3_600) + ":" + two(seconds / 60 % 60)
    let fraction = Int(nanoseconds % 1_000_000_000)
    if seconds % 60 > 0 || fraction > 0 { text += ":" + two(seconds % 60) }
    if fraction > 0 {
      var digits = String(String(fraction + 1_000_000_000).dropFirst())
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    if let day, let date = Calendar.date(day) { text = "\(date)T" + text }
    guard let offset else { return text }
    guard offset != 0 else { return text + "Z" }
    return text + (offset < 0 ? "-" : "+") + two(abs(offset) / 3_600) + ":" + two(abs(offset) / 60 % 60)
  }
}

/// A length of time as calendars have it: months, days, and what clocks count.
package struct TimeSpan: Hashable, Sendable {
  let months: Int
  let days: Int
  let nanoseconds: Int64

  /// In days, a month by its mean.
  var length: Double { Double(months) * 30.436875 + Double(days) + Double(nanoseconds) / 86_400e9 }
}

extension TimeSpan: CustomStringConvertible {
  /// As ISO 8601 writes it: `P1M2DT3S`.
  package var description: String {
    var text = "P"
    if months / 12 != 0 { text += "\(months / 12)Y" }
    if months % 12 != 0 { text += "\(months % 12)M" }
    if days != 0 { text += "\(days)D" }
    if nanoseconds != 0 {
      let seconds = nanoseconds / 1_000_000_000
      let fraction = nanoseconds % 1_000_000_000
      var digits = fraction == 0 ? "" : "." + String((fraction.magnitude + 1_000_000_000)).dropFirst()
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "T\(seconds == 0 && fraction < 0 ? "-" : "")\(seconds)\(digits)S"
    }
    return text == "P" ? "PT0S" : text
  }
}

/// Days of the Gregorian calendar by their numbers.
enum Calendar {
  /// Source: H. Hinnant, chrono-compatible low-level date algorithms (2021), by eras of 400 years.
  static func days(_ date: PartialDate) -> Int {
    let (month, day) = (date.month ?? 1, date.day ?? 1)
    let year = month <= 2 ? date.year - 1 : date.year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let yearOfEra = year % 400
    return year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// `nil` before the year 1 and beyond the year 9999.
  static func date(_ days: Int) -> PartialDate? {
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = days / 146_097 * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return PartialDate(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// A day so much later; `nil` beyond the calendar.
  static func date(_ date: PartialDate, plus span: TimeSpan, sign: Int) -> PartialDate? {
    let (months, overflows) = (date.year * 12 + (date.month ?? 1) - 1).addingReportingOverflow(sign * span.months)
    guard !overflows, months >= 12, months < 120_000 else { return nil }
    var day = date.day ?? 1
    while day > 28, PartialDate(year: months / 12, month: months % 12 + 1, day: day) == nil { day -= 1 }
    guard let moved = PartialDate(year: months / 12, month: months % 12 + 1, day: day), abs(span.days) < 4_000_000
    else {
      return nil
    }
    let number = days(moved) + sign * span.days
    guard number >= 0 else { return nil }
    return self.date(number)
  }
}
