/// Texts as JSON writes them.
enum JSONText {
  static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(.quote)
    for byte in text.utf8 {
      switch byte {
      case .quote, UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case .lineFeed: bytes += Array("\\n".utf8)
      case .carriageReturn: bytes += Array("\\r".utf8)
      case .tab: bytes += Array("\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array(("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(.quote)
  }

  /// Whether a text is a number as JSON writes it.
  static func isNumber(_ text: String) -> Bool {
    var scanner = JSONScanner(Array(text.utf8))
    guard scanner.sort == .number, (try? scanner.number()) != nil else { return false }
    return scanner.offset == scanner.bytes.count
  }
}
