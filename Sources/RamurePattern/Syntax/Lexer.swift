import RamureWording

/// Cuts the text of a query into words and signs.
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// All tokens of a text, the last of which is its end.
  static func tokens(of text: String) throws(QueryFault) -> [Token] {
    var lexer = Lexer(text)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private func byte(_ ahead: Int = 0) -> UInt8? { offset + ahead < bytes.count ? bytes[offset + ahead] : nil }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  private mutating func next() throws(QueryFault) -> Token {
    try skipBlanks()
    let start = offset
    guard let first = byte() else { return Token(kind: .end, span: Span(start, start)) }
    let kind: Token.Kind =
      switch first {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
      case UInt8(ascii: ".") where byte(1).map(Self.isDigit) == true: try number()
      case UInt8(ascii: "'"), UInt8(ascii: "\""): .string(try string(first))
      case UInt8(ascii: "`"): .name(try backticked())
      case UInt8(ascii: "$"): .parameter(try parameter())
      case let other where Self.beginsWord(other) && wordLength > 0: .word(word())
      default: .sign(try sign())
      }
    return Token(kind: kind, span: Span(start, offset))
  }

  private mutating func skipBlanks() throws(QueryFault) {
    while let byte = byte() {
      if byte <= 0x20 {
        offset += 1
      } else if starts("\u{A0}") || starts("\u{FEFF}") || starts("\u{2003}") {
        offset += starts("\u{A0}") ? 2 : 3
      } else if starts("//") {
        while let byte = self.byte(), byte != 0x0A { offset += 1 }
      } else if starts("/*") {
        let start = offset
        offset += 2
        while self.byte() != nil, !starts("*/") { offset += 1 }
        guard self.byte() != nil else { throw QueryFault(.queryUnclosed("/*"), at: Span(start, start + 2)) }
        offset += 2
      } else {
        return
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func beginsWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_")
      || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// How many bytes the sign at hand has, where it can stand in a word: letters of any script, and what combines with them; 0
  /// where it cannot. Quotation marks of print are no letters.
  private var wordLength: Int {
    guard let first = byte() else { return 0 }
    guard first >= 0x80 else { return Self.beginsWord(first) || Self.isDigit(first) ? 1 : 0 }
    guard let scalar = scalar else { return 0 }
    let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    return scalar.properties.isAlphabetic || isMark ? String(Character(scalar)).utf8.count : 0
  }

  /// The sign at hand, whole.
  private var scalar: Unicode.Scalar? {
    String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
  }

  private mutating func word() -> String {
    let start = offset
    while wordLength > 0 { offset += wordLength }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func parameter() throws(QueryFault) -> String {
    let start = offset
    offset += 1
    if byte() == UInt8(ascii: "`") { return try backticked() }
    let nameStart = offset
    while wordLength > 0 { offset += wordLength }
    guard offset > nameStart else { throw QueryFault(.queryUnexpectedSign("$"), at: Span(start, offset)) }
    return String(decoding: bytes[nameStart..<offset], as: UTF8.self)
  }

  private mutating func backticked() throws(QueryFault) -> String {
    let start = offset
    var name: [UInt8] = []
    offset += 1
    while let byte = byte() {
      offset += 1
      guard byte == UInt8(ascii: "`") else {
        name.append(byte)
        continue
      }
      // Two of them stand for one.
      guard self.byte() == byte else { return String(decoding: name, as: UTF8.self) }
      name.append(byte)
      offset += 1
    }
    throw QueryFault(.queryUnclosed("`"), at: Span(start, start + 1))
  }

  private mutating func sign() throws(QueryFault) -> String {
    for sign in ["<>", "<=", ">=", "=~", "..", "||", "+="] where bytes[offset...].starts(with: sign.utf8) {
      offset += sign.utf8.count
      return sign
    }
    let byte = bytes[offset]
    guard "()[]{},;:.+-*/%^=<>|&!$".utf8.contains(byte) else {
      let sign = scalar.map { String(Character($0)) } ?? ""
      throw QueryFault(.queryUnexpectedSign(sign), at: Span(offset, offset + max(1, sign.utf8.count)))
    }
    offset += 1
    return String(decoding: [byte], as: UTF8.self)
  }
}

// MARK: - Numbers and strings

extension Lexer {
  private mutating func number() throws(QueryFault) -> Token.Kind {
    let start = offset
    if byte() == UInt8(ascii: "0"), let mark = byte(1), [0x78, 0x6F].contains(mark | 0x20) {
      offset += 2
      return try based(mark | 0x20 == 0x78 ? 16 : 8, start)
    }
    skipDigits()
    var isFloat = false
    // `1..3` is a range of lengths.
    if byte() == UInt8(ascii: "."), let after = byte(1), Self.isDigit(after) {
      isFloat = true
      offset += 1
      skipDigits()
    }
    if let mark = byte(), mark | 0x20 == UInt8(ascii: "e") {
      let signed = byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+")
      if let digit = byte(signed ? 2 : 1), Self.isDigit(digit) {
        isFloat = true
        offset += signed ? 2 : 1
        skipDigits()
      }
    }
    try refuseLetters(start)
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if !isFloat {
      guard let value = UInt64(text) else { throw QueryFault(.queryIntegerTooLarge(text), at: Span(start, offset)) }
      return .integer(value)
    }
    guard let value = Double(text), value.isFinite else {
      throw QueryFault(.queryFloatTooLarge(text), at: Span(start, offset))
    }
    return .float(value)
  }

  private mutating func skipDigits() {
    while let byte = byte(), Self.isDigit(byte) { offset += 1 }
  }

  private mutating func based(_ base: Int, _ start: Int) throws(QueryFault) -> Token.Kind {
    let digits = offset
    while let byte = byte(), Self.isDigit(byte) || Self.beginsWord(byte) { offset += 1 }
    let text = String(decoding: bytes[digits..<offset], as: UTF8.self)
    let span = Span(start, offset)
    guard !text.isEmpty, text.utf8.allSatisfy({ Self.isDigit($0, base) }) else {
      throw QueryFault(.queryNoNumber(String(decoding: bytes[start..<offset], as: UTF8.self)), at: span)
    }
    guard let value = UInt64(text, radix: base) else {
      throw QueryFault(.queryIntegerTooLarge(String(decoding: bytes[start..<offset], as: UTF8.self)), at: span)
    }
    return .integer(value)
  }

  private static func isDigit(_ byte: UInt8, _ base: Int) -> Bool {
    isDigit(byte) && Int(byte) - 0x30 < base || base == 16 && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
  }

  /// `12ab` is neither a number nor a name.
  private mutating func refuseLetters(_ start: Int) throws(QueryFault) {
    guard let next = byte(), Self.beginsWord(next) else { return }
    while let byte = byte(), Self.isDigit(byte) || Self.beginsWord(byte) { offset += 1 }
    throw QueryFault(
      .queryNoNumber(String(decoding: bytes[start..<offset], as: UTF8.self)), at: Span(start, offset))
  }

  private mutating func string(_ quote: UInt8) throws(QueryFault) -> String {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while let byte = byte() {
      offset += 1
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      text += try escaped()
    }
    throw QueryFault(.queryUnclosed(quote == UInt8(ascii: "'") ? "'" : "\""), at: Span(start, start + 1))
  }

  private mutating func escaped() throws(QueryFault) -> [UInt8] {
    let start = offset - 1
    guard let mark = byte() else { return [] }
    offset += 1
    switch mark {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): return [mark]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = mark == UInt8(ascii: "u") ? 4 : 8
      let digits = String(decoding: bytes[offset..<min(offset + count, bytes.count)], as: UTF8.self)
      guard digits.utf8.count == count, digits.utf8.allSatisfy({ Self.isDigit($0, 16) }),
        let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number)
      else { throw QueryFault(.queryNoCharacter, at: Span(start, min(offset + count, bytes.count))) }
      offset += count
      return Array(String(Character(scalar)).utf8)
    default:
      throw QueryFault(.queryNoEscape, at: Span(start, offset))
    }
  }
}
