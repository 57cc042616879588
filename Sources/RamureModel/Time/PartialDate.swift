/// A date as people know it: a year, a month of a year, or a day.
///
/// `2006`, `2006-03` and `2006-03-14` are partial dates. Each stands for the whole of what it names: `2006` is every day
/// of that year.
public struct PartialDate: Hashable, Sendable {
  /// Year × 10 000 + month × 100 + day; an unknown month or day is 0.
  let code: Int32

  init(code: Int32) {
    self.code = code
  }

  /// A date of the Gregorian calendar; `nil` when there is no such month or day.
  ///
  /// - Parameter year: 1 to 9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if day != nil, month == nil { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...PartialDate.days(inMonth: month, of: year)).contains(day) { return nil }
    code = Int32(year * 10_000 + (month ?? 0) * 100 + (day ?? 0))
  }

  public var year: Int { Int(code) / 10_000 }
  public var month: Int? { Int(code) / 100 % 100 == 0 ? nil : Int(code) / 100 % 100 }
  public var day: Int? { Int(code) % 100 == 0 ? nil : Int(code) % 100 }

  /// The first day the date covers, as a number that orders days.
  package var firstDay: Int32 {
    let month = code / 100 % 100 == 0 ? 1 : code / 100 % 100
    let day = code % 100 == 0 ? 1 : code % 100
    return code / 10_000 * 10_000 + month * 100 + day
  }

  /// The last day the date covers, as a number that orders days.
  ///
  /// Every month may end on a 31st here: the number only orders, and no written day lies between.
  package var lastDay: Int32 {
    let month = code / 100 % 100 == 0 ? 12 : code / 100 % 100
    let day = code % 100 == 0 ? 31 : code % 100
    return code / 10_000 * 10_000 + month * 100 + day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: LosslessStringConvertible {
  /// Reads `2006`, `2006-03` or `2006-03-14`, and nothing else.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    self.init(bytes: bytes, in: bytes.indices)
  }

  /// Reads a date from the bytes of a larger text; what `init(_:)` does, without making a `String`.
  public init?(bytes: [UInt8], in range: Range<Int>) {
    func number(_ offset: Int, _ count: Int) -> Int? {
      var value = 0
      for index in range.lowerBound + offset..<range.lowerBound + offset + count {
        let digit = bytes[index]
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
      return value
    }
    let hyphen = UInt8(ascii: "-")
    switch range.count {
    case 4:
      guard let year = number(0, 4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = number(0, 4), bytes[range.lowerBound + 4] == hyphen, let month = number(5, 2) else { return nil }
      self.init(year: year, month: month)
    case 10:
      guard let year = number(0, 4), bytes[range.lowerBound + 4] == hyphen, let month = number(5, 2),
        bytes[range.lowerBound + 7] == hyphen, let day = number(8, 2)
      else { return nil }
      self.init(year: year, month: month, day: day)
    default:
      return nil
    }
  }

  public var description: String {
    let length = month == nil ? 4 : day == nil ? 7 : 10
    // Digit by digit: tables say hundreds of thousands of dates.
    return String(unsafeUninitializedCapacity: length) { bytes in
      func write(_ number: Int, upTo end: Int, digits: Int) {
        var rest = number
        for place in (end - digits..<end).reversed() {
          bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, upTo: 4, digits: 4)
      for (place, number) in [(4, month), (7, day)] where place < length {
        bytes[place] = UInt8(ascii: "-")
        write(number ?? 0, upTo: place + 3, digits: 2)
      }
      return length
    }
  }
}

extension PartialDate: Comparable {
  /// By first day, then the shorter stretch first: 2006-01-01 < 2006-01 < 2006.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.firstDay, left.lastDay) < (right.firstDay, right.lastDay)
  }
}
