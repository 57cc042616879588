/// How the number in a cell is to be taken: as it is, or as a date or a time.
enum CellFormat: Equatable {
  /// As it is: a percentage is stored as the number it is, 0.5 for 50 %.
  case number
  case date(to: Precision)
  /// The time of a day.
  case time
  /// Hours, minutes and seconds that may be more than a day’s.
  case duration

  /// How much of a date is shown.
  enum Precision {
    case year, month, day
  }

  /// One of the formats that every workbook has, by its number.
  init(builtIn id: Int) {
    switch id {
    case 14...16, 22, 27...31, 36, 50...54, 57, 58: self = .date(to: .day)
    case 17: self = .date(to: .month)
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 46: self = .duration
    default: self = .number
    }
  }

  /// A format that is written out, such as `dd/mm/yyyy` or `0.00 "km"`.
  ///
  /// The code is in English whatever the language of who wrote it. Only its first part counts, which is for numbers above 0;
  /// what stands in quotation marks, behind a backslash or in brackets is no part of a date, but `[h]` is of a duration.
  init(code: String) {
    var shown: Set<UInt8> = []
    var bytes = Array(code.utf8)[...]
    scan: while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        bytes = bytes.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        bytes = bytes.dropFirst()
      case UInt8(ascii: "["):
        let inside = bytes.prefix { $0 != UInt8(ascii: "]") }.map { $0 | 0x20 }
        bytes = bytes.dropFirst(inside.count + 1)
        if let first = inside.first, "hms".utf8.contains(first), inside.allSatisfy({ $0 == first }) {
          self = .duration
          return
        }
      case UInt8(ascii: ";"):
        break scan
      case UInt8(ascii: "A"), UInt8(ascii: "a"), UInt8(ascii: "G"), UInt8(ascii: "g"):
        // AM/PM, and General.
        let rest = bytes.map { $0 | 0x20 }
        if rest.starts(with: "m/pm".utf8) { bytes = bytes.dropFirst(4) }
        if rest.starts(with: "/p".utf8) { bytes = bytes.dropFirst(2) }
        if rest.starts(with: "eneral".utf8) { bytes = bytes.dropFirst(6) }
      default:
        shown.insert(byte | 0x20)
      }
    }
    let hasTime = shown.contains(UInt8(ascii: "h")) || shown.contains(UInt8(ascii: "s"))
    let hasYear = shown.contains(UInt8(ascii: "y"))
    if shown.contains(UInt8(ascii: "d")) || (hasYear && hasTime) {
      self = .date(to: .day)
    } else if hasTime {
      self = .time
    } else if shown.contains(UInt8(ascii: "m")) {
      self = .date(to: .month)
    } else {
      self = hasYear ? .date(to: .year) : .number
    }
  }
}
