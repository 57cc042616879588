/// A text as YAML writes it: as it stands where nobody can misread it, else between quotation marks.
///
/// Our reader takes every scalar for a text; others take `no` for a truth value and `1.0` for a number. So those are
/// quoted too, unless the value is a plain number anyway.
enum YAMLScalarText {
  /// - Parameter isInFlow: whether it stands between brackets, where commas and colons part values.
  static func written(_ text: String, isInFlow: Bool) -> String {
    isPlain(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  /// A key, with the colon behind it. Beyond a thousand signs YAML wants a mark before it.
  static func key(_ text: String, isInFlow: Bool) -> String {
    let written = written(text, isInFlow: isInFlow)
    return written.utf8.count > 1_000 ? "? \(written)" : written
  }

  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nil",
  ]

  static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    isPlainWord(text) || isPlain(reading: text, isInFlow: isInFlow)
  }

  /// Whether a text is a long word or several of Latin letters: seen by its bytes, as nearly all are.
  private static func isPlainWord(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard text.utf8.count > 5, let first = bytes.next(), isLetter(first), text.utf8.last != .space else { return false }
    while let byte = bytes.next() {
      guard isLetter(byte) || byte == .space || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") else {
        return false
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isPlain(reading text: String, isInFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, mayBegin(first), last != " ", last != ":" else {
      return false
    }
    if isDigit(first), !isPlainNumber(scalars), !readsAsWord(scalars) { return false }
    if scalars.count <= 5, words.contains(text.lowercased()) { return false }
    var before = first
    for scalar in scalars.dropFirst() {
      guard isSeen(scalar) else { return false }
      if before == ":", scalar == " " { return false }
      if before == " ", scalar == "#" { return false }
      if isInFlow, ",[]{}:".unicodeScalars.contains(scalar) { return false }
      before = scalar
    }
    return true
  }

  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "(", "/": true
    default: scalar.value > 0xA0 && isSeen(scalar)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// `34` and `0.5`, but neither `010` nor `1.0`: what a program that takes it for a number writes as it stands here.
  private static func isPlainNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    let parts = scalars.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
    if parts[0].count > 1, parts[0].first == "0" { return false }
    return parts.count == 1 || parts[1].last != "0"
  }

  /// Whether a text that begins with a figure has letters that neither a number nor a date has.
  private static func readsAsWord(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { $0.properties.isAlphabetic && !"abcdefxotzABCDEFXOTZ".unicodeScalars.contains($0) }
  }

  /// Whether a sign stands for itself in any YAML, and a reader sees it: line ends that only YAML knows, marks of byte order
  /// and of direction are written as escapes.
  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Whether a text can stand in a folded block: there nothing but line ends and what nobody sees needs an escape.
  static func isPlainInBlock(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isSeen) }

  static func quoted(_ text: String) -> String {
    var result = "\""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      // No YAML file holds a carriage return of its own: it is a line end, as in the losses.
      case "\r": result += "\\n"
      case "\n" where isAfterReturn: break
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        guard !isSeen(scalar) else {
          result.unicodeScalars.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
    }
    return result + "\""
  }
}
