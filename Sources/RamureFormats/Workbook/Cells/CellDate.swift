import RamureModel

/// Dates as workbooks count them: in days, of which a part is the time of day.
struct CellDate {
  /// Whether days are counted from 1904, as programs on old Macintoshes did.
  var countsFrom1904 = false

  /// The last day of the year 9999, counted from 1900.
  private static let lastDay = 2_958_465

  /// Writes the date that a text counts as `2019-03-15`, with the time of day where it has one. A number that counts no
  /// day stays a number.
  func write(_ text: inout [UInt8], _ format: CellFormat) {
    guard format != .number, let number = NumberParser.number(text, text.indices),
      let moment = moment(number)
    else { return CellNumber.normalize(&text) }
    let (days, seconds) = moment
    switch format {
    case .duration:
      text.removeAll(keepingCapacity: true)
      Self.append(days * 24 + seconds / 3600, digits: 2, to: &text)
      Self.appendMinutes(seconds, to: &text)
    case .time where days == 0:
      text.removeAll(keepingCapacity: true)
      Self.append(seconds / 3600, digits: 2, to: &text)
      Self.appendMinutes(seconds, to: &text)
    default:
      guard let (year, month, day) = date(days) else { return CellNumber.normalize(&text) }
      text.removeAll(keepingCapacity: true)
      let precision = if case .date(let shown) = format { shown } else { CellFormat.Precision.day }
      Self.append(year, digits: 4, to: &text)
      guard precision != .year else { return }
      text.append(UInt8(ascii: "-"))
      Self.append(month, digits: 2, to: &text)
      guard precision == .day else { return }
      text.append(UInt8(ascii: "-"))
      Self.append(day, digits: 2, to: &text)
      guard seconds > 0 else { return }
      text.append(UInt8(ascii: "T"))
      Self.append(seconds / 3600, digits: 2, to: &text)
      Self.appendMinutes(seconds, to: &text)
    }
  }

  private func moment(_ number: Double) -> (days: Int, seconds: Int)? {
    guard number >= 0, number < Double(Self.lastDay + 1) else { return nil }
    let days = Int(number)
    // Parts of a second are noise of the arithmetic that made them.
    let seconds = Int(((number - Double(days)) * 86_400).rounded())
    return seconds == 86_400 ? (days + 1, 0) : (days, seconds)
  }

  /// The day of a count; `nil` for none: the count from 1900 has a 29 February in that year, which never was.
  private func date(_ count: Int) -> (year: Int, month: Int, day: Int)? {
    if countsFrom1904 { return count + 1_462 > Self.lastDay ? nil : Self.civil(count + 1_462) }
    guard count > 0, count != 60, count <= Self.lastDay else { return nil }
    return Self.civil(count < 60 ? count + 1 : count)
  }

  /// The date of a day, counted from 30 December 1899.
  ///
  /// Years are taken to begin in March, so that the day that comes every four years is their last.
  private static func civil(_ count: Int) -> (year: Int, month: Int, day: Int) {
    // From 1 March of the year 0 to 30 December 1899.
    let days = count + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// `:30`, or `:30:15` where there are seconds.
  private static func appendMinutes(_ seconds: Int, to text: inout [UInt8]) {
    text.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, digits: 2, to: &text)
    guard seconds % 60 > 0 else { return }
    text.append(UInt8(ascii: ":"))
    append(seconds % 60, digits: 2, to: &text)
  }

  private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    let written = Array(String(number).utf8)
    for _ in 0..<max(0, digits - written.count) { text.append(UInt8(ascii: "0")) }
    text.append(contentsOf: written)
  }
}
