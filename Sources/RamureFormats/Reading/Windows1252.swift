/// The letters of the older Windows of Western Europe.
///
/// Source: the WHATWG Encoding Standard, index windows-1252; the five bytes that mean nothing become control characters.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for; all others stand for the scalar of their own number.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The same text in UTF-8.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt32(byte)
      if scalar < 0x800 {
        result.append(UInt8(0xC0 | scalar >> 6))
      } else {
        result.append(UInt8(0xE0 | scalar >> 12))
        result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      result.append(UInt8(0x80 | scalar & 0x3F))
    }
    return result
  }
}
