import RamureModel

/// The words, texts and signs of a DOT file, one after the other, each with its place.
struct DOTScanner {
  enum Token: Equatable {
    /// An identifier without quotation marks, which may be a word of the language.
    case word(String)
    /// One between quotation marks, as it stands: only `\"` is a sign of its own there.
    case text(String)
    /// One between `<` and `>`.
    case markup
    /// `->` and `--`.
    case arrow, line
    case sign(UInt8)
    case unclosedText, unclosedMarkup, unclosedComment
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var counter = LineCounter(offset: 0)
  private(set) var place = EcosystemDraft.Place(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `nil` at the end.
  mutating func next() -> Token? {
    if let unclosed = skipBlanks() {
      mark(unclosed)
      offset = bytes.count
      return .unclosedComment
    }
    guard offset < bytes.count else { return nil }
    mark(offset)
    let byte = bytes[offset]
    if byte == .quote { return text() }
    if byte == UInt8(ascii: "<") { return markup() }
    if byte == UInt8(ascii: "-"), offset + 1 < bytes.count {
      if bytes[offset + 1] == UInt8(ascii: ">") || bytes[offset + 1] == byte {
        offset += 2
        return bytes[offset - 1] == byte ? .line : .arrow
      }
    }
    let start = offset
    // Only a number may begin with a hyphen: a name that holds one is to stand between quotation marks.
    if byte == UInt8(ascii: "-"), offset + 1 < bytes.count, Self.beginsNumber(bytes[offset + 1]) { offset += 1 }
    while offset < bytes.count, Self.isOfWord(bytes[offset]) { offset += 1 }
    if offset > start { return .word(String(decoding: bytes[start..<offset], as: UTF8.self)) }
    offset += 1
    return .sign(byte)
  }

  private mutating func mark(_ offset: Int) {
    counter.advance(to: offset, in: bytes)
    place = counter.place
  }

  private static func beginsNumber(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: ".")
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// Passes over blanks and comments; where one begins that does not end, its place.
  private mutating func skipBlanks() -> Int? {
    while offset < bytes.count {
      let isLineStart = offset == 0 || bytes[offset - 1] == .lineFeed || bytes[offset - 1] == .carriageReturn
      if bytes[offset] <= .space {
        offset += 1
      } else if starts("//") || (isLineStart && bytes[offset] == UInt8(ascii: "#")) {
        while offset < bytes.count, bytes[offset] != .lineFeed, bytes[offset] != .carriageReturn { offset += 1 }
      } else if starts("/*") {
        let start = offset
        offset += 2
        while offset < bytes.count, !starts("*/") { offset += 1 }
        guard offset < bytes.count else { return start }
        offset += 2
      } else {
        return nil
      }
    }
    return nil
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  private mutating func text() -> Token {
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == .quote { return .text(String(decoding: text, as: UTF8.self)) }
      guard byte == UInt8(ascii: "\\"), offset < bytes.count else {
        text.append(byte)
        continue
      }
      let next = bytes[offset]
      offset += 1
      switch next {
      case .quote: text.append(next)
      // A line that goes on.
      case .lineFeed: break
      default: text += [byte, next]
      }
    }
    return .unclosedText
  }

  private mutating func markup() -> Token {
    var depth = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<") { depth += 1 }
      if bytes[offset] == UInt8(ascii: ">") { depth -= 1 }
      offset += 1
      if depth == 0 { return .markup }
    }
    return .unclosedMarkup
  }
}
