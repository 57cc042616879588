import RamureModel
import RamureWording

/// Reads JSON of a known shape, strictly, and knows where it is: what is wrong is told with its place.
///
/// Nothing is nested but by whoever asks for it, and what nobody asks for is passed over without recursion, so the depth
/// of a file cannot exhaust the stack.
struct JSONScanner {
  /// What is wrong, and at which byte.
  struct Fault: Error {
    let diagnosis: Diagnosis
    let offset: Int

    init(_ diagnosis: Diagnosis, at offset: Int) {
      self.diagnosis = diagnosis
      self.offset = offset
    }
  }

  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the next sign stands that is not white space.
  var nextOffset: Int {
    var next = offset
    while next < bytes.count, [.space, .tab, .lineFeed, .carriageReturn].contains(bytes[next]) { next += 1 }
    return next
  }

  var next: UInt8? { nextOffset < bytes.count ? bytes[nextOffset] : nil }

  mutating func take(_ sign: Unicode.Scalar) throws(Fault) {
    guard next == UInt8(ascii: sign) else { throw Fault(.jsonExpected(String(sign)), at: nextOffset) }
    offset = nextOffset + 1
  }

  /// The members of an object, each with its key and where that stands.
  ///
  /// - Parameter twice: what to say of a key that stands there twice.
  mutating func members(
    twice: (String) -> Diagnosis = Diagnosis.jsonKeyTwice,
    _ body: (inout JSONScanner, _ key: String, _ offset: Int) throws(Fault) -> Void
  ) throws(Fault) {
    var seen: Set<[UInt8]> = []
    try list("{", "}") { scanner throws(Fault) in
      let offset = scanner.nextOffset
      let key = try scanner.text()
      guard seen.insert(Array(key.utf8)).inserted else { throw Fault(twice(key), at: offset) }
      try scanner.take(":")
      try body(&scanner, key, offset)
    }
  }

  /// The items of an array.
  mutating func items(_ body: (inout JSONScanner) throws(Fault) -> Void) throws(Fault) {
    try list("[", "]", body)
  }

  private mutating func list(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ body: (inout JSONScanner) throws(Fault) -> Void
  ) throws(Fault) {
    let start = nextOffset
    try take(opening)
    if next == UInt8(ascii: closing) { return try take(closing) }
    while true {
      guard next != nil else { throw Fault(.jsonNotClosed(String(opening), String(closing)), at: start) }
      try body(&self)
      if next == UInt8(ascii: ",") {
        try take(",")
      } else if next == UInt8(ascii: closing) {
        return try take(closing)
      } else if next == nil {
        throw Fault(.jsonNotClosed(String(opening), String(closing)), at: start)
      } else {
        throw Fault(.jsonExpectedEither(",", String(closing)), at: nextOffset)
      }
    }
  }

  /// That nothing follows.
  func end() throws(Fault) {
    if next != nil { throw Fault(.jsonGoesOn, at: nextOffset) }
  }

  /// Takes the word if it stands here: `null`.
  mutating func takeWord(_ word: String) -> Bool {
    guard bytes[nextOffset...].starts(with: word.utf8) else { return false }
    offset = nextOffset + word.utf8.count
    return true
  }

  mutating func number() throws(Fault) -> Double {
    let start = nextOffset
    var end = start
    while end < bytes.count, "+-.0123456789eE".utf8.contains(bytes[end]) { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    // JSON has no plus in front, no point without digits on either side, and no zero before other digits.
    let digits = text.drop { $0 == "-" }
    let isPlain =
      text.count - digits.count < 2 && digits.first?.isNumber == true && digits.last?.isNumber == true
      && !(digits.first == "0" && digits.dropFirst().first?.isNumber == true) && !digits.contains(".e")
    guard isPlain, !text.contains(".E"), let value = Double(text), value.isFinite else {
      throw Fault(.jsonNumberExpected, at: start)
    }
    offset = end
    return value
  }

  mutating func text() throws(Fault) -> String {
    let start = nextOffset
    guard next == .quote else { throw Fault(.jsonTextExpected, at: start) }
    offset = start + 1
    var result: [UInt8] = []
    while offset < bytes.count, bytes[offset] != .lineFeed {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case .quote: return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result += Array(String(try escaped()).utf8)
      case 0..<0x20: throw Fault(.controlCharacterRefused(UInt32(byte)), at: offset - 1)
      default: result.append(byte)
      }
    }
    throw Fault(.jsonNotClosed("\"", "\""), at: start)
  }

  /// The sign that an escape stands for.
  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    let start = offset - 1
    let scalar = try anyEscaped()
    // No name holds one: a file may not bring in by an escape what no other may hold.
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return scalar
    case 0..<0x20, 0x7F...0x9F: throw Fault(.controlCharacterRefused(scalar.value), at: start)
    default: return scalar
    }
  }

  private mutating func anyEscaped() throws(Fault) -> Unicode.Scalar {
    let start = offset - 1
    guard offset < bytes.count else { throw Fault(.jsonEscape, at: start) }
    let sign = bytes[offset]
    offset += 1
    switch sign {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let high = unit() else { throw Fault(.jsonEscape, at: start) }
      guard (0xD800..<0xDC00).contains(high) else {
        guard let scalar = Unicode.Scalar(high) else { throw Fault(.jsonEscape, at: start) }
        return scalar
      }
      guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
      else { throw Fault(.jsonEscape, at: start) }
      offset += 2
      guard let low = unit(), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else { throw Fault(.jsonEscape, at: start) }
      return scalar
    default: throw Fault(.jsonEscape, at: start)
    }
  }

  private mutating func unit() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<offset + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
