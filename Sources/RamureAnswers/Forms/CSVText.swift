import RamureWording

/// Lines of comma-separated values (RFC 4180), written as bytes.
///
/// Answers of hundreds of thousands of rows are common: a text for each line and each field would take longer than finding
/// what they say.
struct CSVText {
  /// How many things’ rows are worth handing on: some hundred kilobytes.
  static let thingsInPiece = 2_048

  private(set) var bytes: [UInt8] = []
  private let marksFormulas: Bool
  private let separator: UInt8
  private let hasDecimalComma: Bool

  /// - Parameters:
  ///   - spreadsheet: the language of a spreadsheet program that is to open the file by a click: what it would compute gets an
  ///     apostrophe; in French, cells are parted by semicolons and decimals by a comma.
  ///   - isBeginning: whether it is the beginning of a file, which tells such a program that letters are in UTF-8.
  init(for spreadsheet: Language? = nil, isBeginning: Bool = false) {
    marksFormulas = spreadsheet != nil
    separator = spreadsheet == .french ? UInt8(ascii: ";") : UInt8(ascii: ",")
    hasDecimalComma = spreadsheet == .french
    if isBeginning, spreadsheet != nil { bytes = [0xEF, 0xBB, 0xBF] }
  }

  mutating func append(_ row: [Table.Cell]) {
    for (place, cell) in row.enumerated() {
      if place > 0 { bytes.append(separator) }
      switch cell {
      case .text(let text): append(marksFormulas && Self.isFormula(text) ? "'" + text : text)
      case .number where hasDecimalComma: bytes += cell.plain.utf8.map { $0 == 0x2E ? 0x2C : $0 }
      default: bytes += cell.plain.utf8
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether a spreadsheet would compute a text. A name may begin with any sign; a number is a cell of its own.
  private static func isFormula(_ text: String) -> Bool {
    text.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
  }

  /// Forgets what was written, and keeps its room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  private mutating func append(_ text: String) {
    let isWritten = text.utf8.withContiguousStorageIfAvailable { field in
      guard Self.isPlain(field, separator) else { return false }
      bytes.append(contentsOf: field)
      return true
    }
    if isWritten != true { bytes += text.csvField(separator).utf8 }
  }

  /// Whether a field can stand as it is, told by its bytes alone. 0xC2 and 0xE2 begin all signs beyond ASCII that steer.
  private static func isPlain(_ field: UnsafeBufferPointer<UInt8>, _ separator: UInt8) -> Bool {
    for byte in field {
      switch byte {
      case separator, 0x22, 0x2C, 0x7F, 0xC2, 0xE2, 0..<0x20: return false
      default: continue
      }
    }
    return field.first != UInt8(ascii: " ") && field.last != UInt8(ascii: " ")
  }
}

extension String {
  /// The text as one field: in quotes where it holds a comma, the separator, a quote, a line end, or spaces at either side.
  fileprivate func csvField(_ separator: UInt8) -> String {
    let text = inert(keepingLayout: true)
    let needsQuotes =
      text.utf8.contains { [separator, 0x22, 0x2C, 0x0A, 0x0D].contains($0) } || text.first == " " || text.last == " "
    guard needsQuotes else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
