/// How large a PNG is on paper: a chunk of its own (pHYs, PNG 1.2, 4.2.4.2), by which office programs place it at the size it
/// was drawn for instead of four times as large.
enum PNGResolution {
  /// The file with its resolution stated, right after its header.
  static func stated(_ perInch: Double, in png: [UInt8]) -> [UInt8] {
    let header = 8 + 12 + 13
    guard png.count > header, perInch.isFinite, (1...1e6).contains(perInch) else { return png }
    let perMetre = UInt32((perInch / 0.0254).rounded())
    let chunk = Array("pHYs".utf8) + bigEndian(perMetre) + bigEndian(perMetre) + [1]
    return png[..<header] + bigEndian(9) + chunk + bigEndian(checksum(chunk)) + png[header...]
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  /// The CRC of PNG (ISO 3309).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum = UInt32.max
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return ~checksum
  }
}
