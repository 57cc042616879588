/// JSON in the making: written value by value, so that what holds a million values is never there as a whole.
///
/// Members are written in the order they come; those of a ``JSONValue/object(_:)`` by their names. The signs that steer a
/// terminal are escaped, slashes are not.
package struct JSONText {
  private let isPretty: Bool
  private var bytes: [UInt8] = []
  /// For each array and object that is open: whether nothing is in it yet.
  private var open: [Bool] = []
  private var followsKey = false

  /// - Parameter isPretty: over several lines, or on one.
  package init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// What was written since the last call.
  package mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// The end of a text, with its line end.
  package mutating func finished() -> [UInt8] {
    precondition(open.isEmpty, "every array and object is closed")
    bytes.append(.lineFeed)
    return taken()
  }

  package mutating func beginObject() { begin("{") }
  package mutating func endObject() { end("}") }
  package mutating func beginArray() { begin("[") }
  package mutating func endArray() { end("]") }

  /// The name of the member that is written next.
  package mutating func key(_ name: String) {
    beginItem()
    append(text: name)
    bytes += isPretty ? " : ".utf8 : ":".utf8
    followsKey = true
  }

  package mutating func append(_ value: JSONValue) {
    switch value {
    case .array(let items):
      beginArray()
      for item in items { append(item) }
      endArray()
    case .object(let members):
      beginObject()
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        key(name)
        append(value)
      }
      endObject()
    default:
      beginItem()
      append(simple: value)
    }
  }

  // MARK: - Signs

  private mutating func append(simple value: JSONValue) {
    switch value {
    case .text(let text): append(text: text)
    case .integer(let integer): bytes += String(integer).utf8
    case .number(let number):
      precondition(number.isFinite, "JSON has no number that is not finite")
      let text = String(number)
      bytes += text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...]
    case .truth(let truth): bytes += truth ? "true".utf8 : "false".utf8
    case .null, .array, .object: bytes += "null".utf8
    }
  }

  private mutating func begin(_ sign: Unicode.Scalar) {
    beginItem()
    bytes.append(UInt8(ascii: sign))
    open.append(true)
  }

  private mutating func end(_ sign: Unicode.Scalar) {
    let isEmpty = open.removeLast()
    if isPretty {
      // Nothing between the brackets leaves an empty line there: programs have written it so since there was `ramure`.
      if isEmpty { bytes.append(.lineFeed) }
      newLine()
    }
    bytes.append(UInt8(ascii: sign))
  }

  /// The comma and the line an item begins with; none for the value of a member.
  private mutating func beginItem() {
    if followsKey {
      followsKey = false
      return
    }
    guard let isFirst = open.last else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    open[open.count - 1] = false
    if isPretty { newLine() }
  }

  private mutating func newLine() {
    bytes.append(.lineFeed)
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * open.count)
  }

  private mutating func append(text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{8}": bytes += "\\b".utf8
      case "\u{C}": bytes += "\\f".utf8
      case _ where scalar.steers && scalar.value > 0xFFFF: bytes += "\u{FFFD}".utf8
      case _ where scalar.steers:
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
}
