/// Reads a number the way people write it in a cell: `2`, `-0.5`, `1e3`; never `nan`, `inf` or `0x10`.
///
/// The one place where what a file holds becomes a number.
package enum NumberParser {
  /// The finite number written in the range; `nil` for anything else, too large ones among them.
  package static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    guard isDecimal(bytes, range) else { return nil }
    if let small = shortWhole(bytes, range) { return small }
    guard let number = Double(String(decoding: bytes[range], as: UTF8.self)), number.isFinite else { return nil }
    return number
  }

  package static func number(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    return number(bytes, bytes.indices)
  }

  /// A sign, digits with at most one point, and an exponent, each but some digits optional.
  private static func isDecimal(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    func sign() { if index < range.upperBound, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 } }
    func digits() -> Int {
      let start = index
      while index < range.upperBound, isDigit(bytes[index]) { index += 1 }
      return index - start
    }
    sign()
    var count = digits()
    if index < range.upperBound, bytes[index] == UInt8(ascii: ".") {
      index += 1
      count += digits()
    }
    guard count > 0 else { return false }
    if index < range.upperBound, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      sign()
      guard digits() > 0 else { return false }
    }
    return index == range.upperBound
  }

  /// Most weights are small whole numbers, which need no general parser.
  private static func shortWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    guard range.count <= 9 else { return nil }
    var value = 0
    for index in range {
      guard isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return Double(value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
