/// Puts an XML file together: tags on lines of their own, texts escaped.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []

  /// Begins an element.
  mutating func begin(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    tag(name, attributes)
    bytes += ">\n".utf8
    open.append(name)
  }

  /// Ends the element begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: [(name: String, value: String)]) {
    tag(name, attributes)
    bytes += "/>\n".utf8
  }

  /// An element that holds a text.
  mutating func element(_ name: String, _ attributes: [(name: String, value: String)] = [], text: String) {
    tag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    append(text, isValue: false)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func indent() { for _ in 0..<open.count { bytes += "  ".utf8 } }

  private mutating func tag(_ name: String, _ attributes: [(name: String, value: String)]) {
    indent()
    bytes += "<\(name)".utf8
    for attribute in attributes {
      bytes += " \(attribute.name)=\"".utf8
      append(attribute.value, isValue: true)
      bytes.append(.quote)
    }
  }

  /// Signs that XML cannot hold become U+FFFD; a reader would make spaces of line ends in values.
  private mutating func append(_ text: String, isValue: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += isValue ? "&quot;".utf8 : "\"".utf8
      case "\r": bytes += "&#13;".utf8
      case "\n": bytes += isValue ? "&#10;".utf8 : "\n".utf8
      case "\t": bytes += isValue ? "&#9;".utf8 : "\t".utf8
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": bytes += "\u{FFFD}".utf8
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
