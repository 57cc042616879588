import RamureModel

/// Numbers as cells keep them, and as their texts are to be.
enum CellNumber {
  /// Writes the number that a text holds in the shortest way that gives the same number, with a point and without an
  /// exponent where it is whole. What is no number stays as it is.
  static func normalize(_ text: inout [UInt8]) {
    guard !isShortest(text), let number = NumberParser.number(text, text.indices) else { return }
    text.removeAll(keepingCapacity: true)
    append(number, to: &text)
  }

  static func append(_ number: Double, to text: inout [UInt8]) {
    if number == number.rounded(), let whole = Int64(exactly: number) {
      text.append(contentsOf: String(whole).utf8)
    } else {
      text.append(contentsOf: number.description.utf8)
    }
  }

  /// Whether a text is what would be written for its number: up to 15 digits come back from a number as they are.
  private static func isShortest(_ text: [UInt8]) -> Bool {
    var index = text.first == UInt8(ascii: "-") ? 1 : 0
    let start = index
    while index < text.count, isDigit(text[index]) { index += 1 }
    let whole = index - start
    guard whole > 0, whole == 1 || text[start] != UInt8(ascii: "0"), text.count - start <= 15 else { return false }
    if index == text.count { return start == 0 || text[start] != UInt8(ascii: "0") }
    guard text[index] == UInt8(ascii: "."), index + 1 < text.count, text.last != UInt8(ascii: "0") else { return false }
    for digit in text[(index + 1)...] where !isDigit(digit) { return false }
    return true
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
