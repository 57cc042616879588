import RamureModel

/// The words, numbers, texts and brackets of a GML file, one after the other, each with its place.
struct GMLScanner {
  enum Token {
    case word(String)
    case number(String)
    case text(String)
    case open, close
    /// The quotation mark here is never closed.
    case unclosedText
    case stray(Character)
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var counter = LineCounter(offset: 0)
  /// Where the token last read begins.
  private(set) var place = EcosystemDraft.Place(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `nil` at the end.
  mutating func next() -> Token? {
    skipBlanks()
    guard offset < bytes.count else { return nil }
    counter.advance(to: offset, in: bytes)
    place = counter.place
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "["):
      offset += 1
      return .open
    case UInt8(ascii: "]"):
      offset += 1
      return .close
    case .quote: return text()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return .number(word())
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      return .word(word())
    default:
      let sign = String(decoding: bytes[offset..<min(bytes.count, offset + 4)], as: UTF8.self).first ?? "?"
      offset += max(1, sign.utf8.count)
      return .stray(sign)
    }
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      if bytes[offset] <= .space {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "#") {
        while offset < bytes.count, bytes[offset] != .lineFeed, bytes[offset] != .carriageReturn { offset += 1 }
      } else {
        return
      }
    }
  }

  private mutating func word() -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] > .space, bytes[offset] != UInt8(ascii: "["),
      bytes[offset] != UInt8(ascii: "]"), bytes[offset] != .quote
    {
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func text() -> Token {
    let start = offset + 1
    guard let end = bytes[start...].firstIndex(of: .quote) else {
      offset = bytes.count
      return .unclosedText
    }
    offset = end + 1
    return .text(MarkupSigns.decoded(String(decoding: bytes[start..<end], as: UTF8.self)))
  }
}

/// Signs written as `&amp;`, `&#233;` or `&eacute;`, in formats that know no other way.
enum MarkupSigns {
  /// The signs of Latin-1 from U+00A0 on, by the names HTML gives them.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """.split(separator: " ").map { String($0) }

  /// The text with its signs; what is no name of a sign stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "&",
        let end = scalars[index...].prefix(12).firstIndex(of: ";"),
        let sign = sign(String(String.UnicodeScalarView(scalars[(index + 1)..<end])))
      {
        result.append(sign)
        index = end + 1
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private static func sign(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "quot": return "\""
    case "lt": return "<"
    case "gt": return ">"
    case "apos": return "'"
    default: break
    }
    if let place = latin.firstIndex(of: name) { return Unicode.Scalar(UInt32(0xA0 + place)) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  /// ASCII, in which a reader of `decoded` finds the text again.
  static func encoded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "&#\(scalar.value);"
      }
    }
    return result
  }
}
