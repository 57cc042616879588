/// Text made fit for Markdown: no name becomes a link, an emphasis, a tag or a formula in it.
package enum MarkdownText {
  /// The text on one line, every sign that Markdown reads written with a backslash before it.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": result.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "#", "~", "!", "$":
        result.append("\\")
        result.append(scalar)
      default: result.append(XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  /// The same at the beginning of a line, where a number, a hyphen or a plus would begin a list and an equals sign would
  /// make a heading of what stands before.
  package static func escapedStart(_ text: String) -> String {
    let escaped = escaped(text)
    let digits = escaped.prefix { ("0"..."9").contains($0) }
    if let sign = escaped.dropFirst(digits.count).first {
      if !digits.isEmpty, sign == "." || sign == ")" { return digits + "\\" + escaped.dropFirst(digits.count) }
      if digits.isEmpty, sign == "-" || sign == "+" || sign == "=" { return "\\" + escaped }
    }
    return escaped
  }

  /// An address between angle brackets: nothing in it ends the link.
  static func address(_ address: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF".unicodeScalars)
    var result = String.UnicodeScalarView()
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "|"):
        result += ["%", hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      default: result.append(Unicode.Scalar(byte))
      }
    }
    return String(result)
  }
}
