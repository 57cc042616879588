/// Lines of comma-separated values (RFC 4180), written as bytes.
///
/// Answers of hundreds of thousands of rows are common: a text for each line and each field would take longer than finding
/// what they say.
struct CSVText {
  /// How many things’ rows are worth handing on: some hundred kilobytes.
  static let thingsInPiece = 2_048

  private(set) var bytes: [UInt8] = []
  private let marksFormulas: Bool

  /// - Parameter marksFormulas: whether a text that a spreadsheet would compute gets an apostrophe before it.
  init(marksFormulas: Bool = false) {
    self.marksFormulas = marksFormulas
  }

  mutating func append(_ row: [Table.Cell]) {
    for (place, cell) in row.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(marksFormulas && Self.isFormula(text) ? "'" + text : text)
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
      guard Self.isPlain(field) else { return false }
      bytes.append(contentsOf: field)
      return true
    }
    if isWritten != true { bytes += text.csvField.utf8 }
  }

  /// Whether a field can stand as it is, told by its bytes alone. 0xC2 and 0xE2 begin all signs beyond ASCII that steer.
  private static func isPlain(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in field {
      switch byte {
      case 0x22, 0x2C, 0x7F, 0xC2, 0xE2, 0..<0x20: return false
      default: continue
      }
    }
    return field.first != UInt8(ascii: " ") && field.last != UInt8(ascii: " ")
  }
}

extension String {
  /// The text as one field: in quotes where it holds a comma, a quote, a line end, or spaces at either side.
  fileprivate var csvField: String {
    let text = inert(keepingLayout: true)
    let needsQuotes =
      text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) } || text.first == " " || text.last == " "
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
