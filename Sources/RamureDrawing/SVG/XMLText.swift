/// Text made fit for XML: nothing in it can be taken for markup.
enum XMLText {
  /// The text with the five signs of XML escaped. Scalars that XML cannot hold become U+FFFD, visibly.
  static func escaped(_ text: String) -> String {
    // Most names need nothing: then the text itself is the answer.
    if text.utf8.allSatisfy({
      $0 >= 0x20 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 && $0 != 0x27 && $0 < 0x7F
    }) {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// Whether a scalar may stand in a picture: no control, no mark that turns the direction of text.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    // Marks that turn the direction of the text around them could make a name read as another.
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
