import RamureModel
import RamureWording

/// Reads JSON of a known shape, strictly, and knows where it is: what is wrong is told with its place.
///
/// A value is read when it is asked for, and nothing is kept of it: a reader goes through `members` and `items`, takes what
/// it knows, and passes over the rest by `skip()`. A key that stands twice in an object that is gone through is an error, for
/// programs disagree on which of the two counts.
///
/// Nothing is nested but by whoever asks for it, `deepest` levels at most, and what nobody asks for is passed over without
/// recursion, so the depth of a file cannot exhaust the stack.
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
  /// How many objects and arrays are being gone through.
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the next sign stands that is not white space.
  var nextOffset: Int {
    var next = offset
    while next < bytes.count, Self.isSpace(bytes[next]) { next += 1 }
    return next
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab || byte == .lineFeed || byte == .carriageReturn
  }

  /// The next sign that is not white space; `nil` at the end.
  var next: UInt8? {
    let place = nextOffset
    return place < bytes.count ? bytes[place] : nil
  }

  mutating func take(_ sign: Unicode.Scalar) throws(Fault) {
    let place = nextOffset
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else {
      throw Fault(.jsonExpected(String(sign)), at: place)
    }
    offset = place + 1
  }

  /// The members of an object, each with its key and where that stands.
  ///
  /// - Parameter twice: what to say of a key that stands there twice.
  mutating func members(
    twice: (String) -> Diagnosis = Diagnosis.jsonKeyTwice,
    _ body: (inout JSONScanner, _ key: String, _ offset: Int) throws(Fault) -> Void
  ) throws(Fault) {
    var seen = JSONKeys()
    try list("{", "}") { scanner throws(Fault) in
      let offset = scanner.nextOffset
      let key = try scanner.text()
      guard seen.insert(key) else { throw Fault(twice(key), at: offset) }
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
    guard depth < Self.deepest else { throw Fault(.jsonTooDeep(limit: Self.deepest), at: start) }
    depth += 1
    defer { depth -= 1 }
    if next == UInt8(ascii: closing) { return try take(closing) }
    while true {
      guard next != nil else { throw Fault(.jsonNotClosed(String(opening), String(closing)), at: start) }
      try body(&self)
      if next == UInt8(ascii: ",") {
        try take(",")
        if next == UInt8(ascii: closing) { throw Fault(.jsonCommaAtEnd, at: nextOffset) }
      } else if next == UInt8(ascii: closing) {
        return try take(closing)
      } else if next == nil {
        throw Fault(.jsonNotClosed(String(opening), String(closing)), at: start)
      } else {
        let place = nextOffset
        throw Fault(comment(at: place) ?? .jsonExpectedEither(",", String(closing)), at: place)
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
    if let (value, end) = wholeNumber(at: start) {
      offset = end
      return value
    }
    var end = start
    while end < bytes.count, "+-.0123456789eE".utf8.contains(bytes[end]) { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    // JSON has no plus in front, no point without digits on either side, and no zero before other digits.
    let digits = text.drop { $0 == "-" }
    let isPlain =
      text.count - digits.count < 2 && digits.first?.isNumber == true && digits.last?.isNumber == true
      && !(digits.first == "0" && digits.dropFirst().first?.isNumber == true) && !digits.contains(".e")
    guard isPlain, !text.contains(".E"), let value = Double(text) else {
      throw Fault(likeJSON(at: start) ?? .jsonNumberExpected, at: start)
    }
    guard value.isFinite else { throw Fault(.jsonNumberTooLarge(text), at: start) }
    offset = end
    return value
  }

  /// Most numbers are whole, and need no general parser.
  private func wholeNumber(at start: Int) -> (value: Double, end: Int)? {
    var place = start
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var value = 0
    while place < bytes.count, place - first < 15, bytes[place] &- UInt8(ascii: "0") < 10 {
      value = 10 * value + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    guard place > first, place - first == 1 || bytes[first] != UInt8(ascii: "0"),
      place == bytes.count || !"+-.0123456789eE".utf8.contains(bytes[place])
    else { return nil }
    return (isNegative ? -Double(value) : Double(value), place)
  }

  mutating func text() throws(Fault) -> String {
    let start = nextOffset
    guard next == .quote else { throw Fault(likeJSON(at: start) ?? .jsonTextExpected, at: start) }
    offset = start + 1
    var plain = offset
    while plain < bytes.count, bytes[plain] >= 0x20, bytes[plain] != UInt8(ascii: "\\"), bytes[plain] != .quote {
      plain += 1
    }
    if plain < bytes.count, bytes[plain] == .quote {
      defer { offset = plain + 1 }
      return String(decoding: bytes[offset..<plain], as: UTF8.self)
    }
    var result = Array(bytes[offset..<plain])
    offset = plain
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
        guard let scalar = Unicode.Scalar(high) else { throw Fault(.jsonHalfCharacter, at: start) }
        return scalar
      }
      guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
      else { throw Fault(.jsonHalfCharacter, at: start) }
      offset += 2
      guard let low = unit(), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else { throw Fault(.jsonHalfCharacter, at: start) }
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

/// The keys of an object so far: most have a few, which are compared faster than hashed.
private struct JSONKeys {
  private var few: [String] = []
  private var many: Set<UTF8Key> = []

  /// Whether the key is new.
  mutating func insert(_ key: String) -> Bool {
    guard many.isEmpty else { return many.insert(UTF8Key(key)).inserted }
    guard !few.contains(where: { $0.isSameText(as: key) }) else { return false }
    few.append(key)
    if few.count > 16 { many = Set(few.map { UTF8Key($0) }) }
    return true
  }
}
