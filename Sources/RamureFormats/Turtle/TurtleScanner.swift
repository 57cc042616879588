import RamureModel
import RamureWording

/// Cuts Turtle into its words: addresses, names with prefixes, texts, numbers.
struct TurtleScanner {
  /// What is wrong, and at which byte.
  struct Fault: Error {
    let diagnosis: Diagnosis
    let offset: Int
  }

  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte here, behind spaces and comments; `nil` at the end.
  mutating func next() -> UInt8? {
    while offset < bytes.count {
      switch bytes[offset] {
      case .space, .tab, .lineFeed, .carriageReturn: offset += 1
      case UInt8(ascii: "#"):
        while offset < bytes.count, bytes[offset] != .lineFeed, bytes[offset] != .carriageReturn { offset += 1 }
      case let byte: return byte
      }
    }
    return nil
  }

  func has(_ text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

  mutating func take(_ sign: Unicode.Scalar, _ what: LocalizedText) throws(Fault) {
    guard next() == UInt8(ascii: sign) else { throw expected(what) }
    offset += 1
  }

  /// Takes a word in any case, if it stands here with a space or `<` behind it.
  mutating func takeWord(_ word: String) -> Bool {
    let end = offset + word.utf8.count
    guard end < bytes.count, String(decoding: bytes[offset..<end], as: UTF8.self).lowercased() == word,
      [.space, .tab, .lineFeed, .carriageReturn, UInt8(ascii: "<")].contains(bytes[end])
    else { return false }
    offset = end
    return true
  }

  /// That something else stands here than should.
  func expected(_ what: LocalizedText) -> Fault {
    let word = bytes[offset...].prefix(40).prefix { ![.space, .tab, .lineFeed, .carriageReturn].contains($0) }
    // A cut in the middle of a sign leaves no half of it.
    let text = String(decoding: word, as: UTF8.self).filter { $0 != "\u{FFFD}" }
    return Fault(diagnosis: .turtleExpected(what, found: text), offset: min(offset, max(bytes.count - 1, 0)))
  }

  /// Goes on behind the next full stop with a space behind it: where a statement is wrong, the next may be right.
  mutating func recover(from fault: Int) {
    offset = fault
    while offset < bytes.count {
      let isStop = bytes[offset] == UInt8(ascii: ".")
      offset += 1
      let next = offset < bytes.count ? bytes[offset] : .lineFeed
      if isStop, next == .lineFeed || next == .carriageReturn || next == .space || next == .tab { return }
    }
  }

  // MARK: - Words

  /// An address between angle brackets.
  mutating func address() throws(Fault) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: ">"):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try takeEscape(to: &text, isAddress: true)
      case 0...0x20, UInt8(ascii: "<"), .quote:
        throw Fault(diagnosis: .turtleNotClosed, offset: start)
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw Fault(diagnosis: .turtleNotClosed, offset: start)
  }

  /// A name with its prefix, which may be empty; `nil` where none stands here.
  mutating func prefixedName() throws(Fault) -> (prefix: String, local: String)? {
    var end = offset
    while end < bytes.count, Self.isOfName(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    let prefix = String(decoding: bytes[offset..<end], as: UTF8.self)
    offset = end + 1
    return (prefix, try localName())
  }

  private mutating func localName() throws(Fault) -> String {
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "-"), text.isEmpty { throw expected(TurtleWords.name) }
      if Self.isOfName(byte) || byte == UInt8(ascii: ":") {
        text.append(byte)
      } else if byte == UInt8(ascii: "%") {
        let digits = bytes[(offset + 1)...].prefix(2)
        guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
          throw expected(TurtleWords.name)
        }
        text.append(byte)
      } else if byte == UInt8(ascii: ".") {
        // A full stop at the end ends the statement.
        var end = offset
        while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
        let goesOn = end < bytes.count && (Self.isOfName(bytes[end]) || ":%\\".utf8.contains(bytes[end]))
        guard goesOn else { break }
        text.append(byte)
      } else if byte == UInt8(ascii: "\\") {
        guard offset + 1 < bytes.count, "_~.-!$&'()*+,;=/?#@%".utf8.contains(bytes[offset + 1]) else {
          throw Fault(diagnosis: .turtleEscape, offset: offset)
        }
        offset += 1
        text.append(bytes[offset])
      } else {
        break
      }
      offset += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The label behind `_:`.
  mutating func label() throws(Fault) -> String {
    let start = offset
    offset += 2
    let label = try localName()
    guard !label.isEmpty else {
      offset = start
      throw expected(TurtleWords.subject)
    }
    return label
  }

  /// A text between quotation marks of one sort, one or three of them.
  mutating func text() throws(Fault) -> String {
    let start = offset
    let mark = bytes[offset]
    let isLong = bytes[offset...].starts(with: [mark, mark, mark])
    offset += isLong ? 3 : 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == mark, !isLong || bytes[offset...].starts(with: [mark, mark, mark]) {
        offset += isLong ? 3 : 1
        return String(decoding: text, as: UTF8.self)
      } else if byte == UInt8(ascii: "\\") {
        try takeEscape(to: &text, isAddress: false)
      } else if !isLong, byte == .lineFeed || byte == .carriageReturn {
        break
      } else {
        text.append(byte)
        offset += 1
      }
    }
    throw Fault(diagnosis: .turtleNotClosed, offset: start)
  }

  private mutating func takeEscape(to text: inout [UInt8], isAddress: Bool) throws(Fault) {
    let fault = Fault(diagnosis: .turtleEscape, offset: offset)
    guard offset + 1 < bytes.count else { throw fault }
    let sign = bytes[offset + 1]
    if sign == UInt8(ascii: "u") || sign == UInt8(ascii: "U") {
      let count = sign == UInt8(ascii: "u") ? 4 : 8
      let digits = bytes[(offset + 2)...].prefix(count)
      guard digits.count == count, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value),
        // No name holds what nobody can see, and an escape brings it in no more than another file does.
        value >= 0x20 && !(0x7F...0x9F).contains(value) || !isAddress && [9, 10, 13].contains(value)
      else { throw fault }
      text += Array(String(scalar).utf8)
      offset += 2 + count
      return
    }
    let plain: [(UInt8, UInt8)] = [
      (UInt8(ascii: "t"), .tab), (UInt8(ascii: "n"), .lineFeed), (UInt8(ascii: "r"), .carriageReturn),
      (.quote, .quote), (UInt8(ascii: "'"), UInt8(ascii: "'")), (UInt8(ascii: "\\"), UInt8(ascii: "\\")),
    ]
    guard !isAddress, let found = plain.first(where: { $0.0 == sign }) else { throw fault }
    text.append(found.1)
    offset += 2
  }

  /// A number as it is written, and which of the three sorts it is; `nil` where none stands here.
  mutating func number() -> (text: String, type: String)? {
    var end = offset
    func isDigit(_ place: Int) -> Bool { place < bytes.count && CellNumber.isDigit(bytes[place]) }
    if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") { end += 1 }
    let first = end
    while isDigit(end) { end += 1 }
    var type = "integer"
    var hasDigits = end > first
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
      end += 1
      while isDigit(end) { end += 1 }
      (type, hasDigits) = ("decimal", true)
    } else if hasDigits, end + 2 < bytes.count, bytes[end] == UInt8(ascii: "."),
      bytes[end + 1] | 0x20 == UInt8(ascii: "e"),
      isDigit(end + 2) || "+-".utf8.contains(bytes[end + 2]) && isDigit(end + 3)
    {
      end += 1
    }
    guard hasDigits else { return nil }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      var power = end + 1
      if power < bytes.count, bytes[power] == UInt8(ascii: "+") || bytes[power] == UInt8(ascii: "-") { power += 1 }
      if isDigit(power) {
        while isDigit(power) { power += 1 }
        (end, type) = (power, "double")
      }
    }
    defer { offset = end }
    return (String(decoding: bytes[offset..<end], as: UTF8.self), type)
  }

  /// The language behind `@`.
  mutating func language() throws(Fault) -> String {
    var end = offset + 1
    while end < bytes.count,
      (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] == UInt8(ascii: "-") || CellNumber.isDigit(bytes[end])
    {
      end += 1
    }
    guard end > offset + 1, (bytes[offset + 1] | 0x20) &- 0x61 < 26 else { throw expected(TurtleWords.language) }
    defer { offset = end }
    return String(decoding: bytes[offset + 1..<end], as: UTF8.self)
  }

  /// Letters, digits, and whatever is beyond ASCII.
  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || CellNumber.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }
}
