import RamureWording

/// Values whose sort is not known beforehand: what nodes and edges say of themselves in files of others.
extension JSONScanner {
  /// What sort of value comes next.
  enum Sort {
    case object, array, text, number, word
    /// The end, or a sign that begins no value.
    case none
  }

  var sort: Sort {
    guard let next else { return .none }
    return switch next {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8.quote: .text
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): .word
    default: .none
    }
  }

  /// A single value as a text: a text, a number as it is written, `true` or `false`; `nil` for `null`.
  mutating func single() throws(Fault) -> String? {
    switch sort {
    case .text: return try text()
    case .number:
      let start = nextOffset
      _ = try number()
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    default:
      if takeWord("null") { return nil }
      if takeWord("true") { return "true" }
      if takeWord("false") { return "false" }
      throw Fault(likeJSON(at: nextOffset) ?? .jsonValueExpected, at: nextOffset)
    }
  }
}
