import RamureWording

/// What looks like JSON to many programs, and is none.
extension JSONScanner {
  /// What stands where a value or a key should, if it is known what was meant.
  func likeJSON(at offset: Int) -> Diagnosis? {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      let before = bytes[..<offset].last { ![.space, .tab, .lineFeed, .carriageReturn].contains($0) }
      return before == UInt8(ascii: ",") ? .jsonCommaAtEnd : nil
    case UInt8(ascii: "'"): return .jsonSingleQuotes
    default:
      if let comment = comment(at: offset) { return comment }
      let word = bytes[offset...].prefix(24).prefix { byte in
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
      let text = String(decoding: word, as: UTF8.self)
      switch text {
      case "NaN", "nan", "Infinity", "-Infinity", "inf", "-inf", "Inf", "-Inf": return .jsonNotFinite(text)
      case "None", "NULL", "Null", "undefined", "nil": return .jsonWordMeant(text, "null")
      case "True", "TRUE": return .jsonWordMeant(text, "true")
      case "False", "FALSE": return .jsonWordMeant(text, "false")
      default: return nil
      }
    }
  }

  /// That a comment begins here, which JSON does not have.
  func comment(at offset: Int) -> Diagnosis? {
    let isComment =
      bytes[offset...].starts(with: Array("//".utf8)) || bytes[offset...].starts(with: Array("/*".utf8))
      || bytes[offset...].first == UInt8(ascii: "#")
    return isComment ? .jsonComment : nil
  }
}
