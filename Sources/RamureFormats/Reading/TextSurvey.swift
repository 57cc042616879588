/// What stands in a text that no reader should let through: bytes that are no UTF-8, and characters nobody can see.
///
/// One pass over the bytes, linear in time; the plain text of most files is passed over in stretches.
struct TextSurvey {
  /// The first byte that belongs to no character.
  private(set) var firstInvalid: Int?
  private(set) var firstNull: Int?
  /// Control characters and the two scalars that are no characters, with the bytes each takes.
  private(set) var controls: [(range: Range<Int>, scalar: UInt32)] = []

  init(_ bytes: [UInt8], from start: Int) {
    var index = start
    while index < bytes.count {
      if Self.isPlain(bytes, from: index) {
        index += Self.stretch
      } else {
        index = survey(bytes, index..<min(index + Self.stretch, bytes.count))
      }
      if firstInvalid != nil { return }
    }
  }

  private static let stretch = 64

  /// Whether a whole stretch is visible ASCII, tabs and line ends: asked of all its bytes at once.
  private static func isPlain(_ bytes: [UInt8], from start: Int) -> Bool {
    guard start + stretch <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      var odd: UInt8 = 0
      for byte in UnsafeBufferPointer(rebasing: buffer[start..<start + stretch]) {
        // Products, not conditions: so the compiler takes sixteen bytes at once.
        odd |=
          (byte &- 0x20 < 0x5F ? 0 : 1) & (byte == .lineFeed ? 0 : 1) & (byte == .carriageReturn ? 0 : 1)
          & (byte == .tab ? 0 : 1)
      }
      return odd == 0
    }
  }

  /// Looks at each character that begins in a range. Returns where the last one ends.
  private mutating func survey(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte < 0x80 {
        if byte == 0 {
          firstNull = firstNull ?? index
        } else if byte != .tab, byte != .lineFeed, byte != .carriageReturn {
          controls.append((index..<index + 1, UInt32(byte)))
        }
        index += 1
      } else if let (scalar, length) = Self.character(bytes, at: index) {
        if scalar <= 0x9F || scalar & 0xFFFE == 0xFFFE { controls.append((index..<index + length, scalar)) }
        index += length
      } else {
        firstInvalid = index
        return index
      }
    }
    return index
  }

  /// The character of two to four bytes at a place; `nil` where the bytes are not the shortest form of a scalar.
  ///
  /// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  private static func character(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[index + 1..<index + length] {
      guard next & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }
}
