/// Names for the elements of a picture, made from the ids of the data.
///
/// The same id gives the same name in every picture, two ids never give the same name, and no sign in an id can mean
/// anything to SVG or CSS: letters, digits and `-` stay, all other bytes are written as `_` and two hexadecimal digits.
enum SceneName {
  static func escaped(_ id: String) -> String {
    var name = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789abcdef".unicodeScalars)
        name.unicodeScalars.append("_")
        name.unicodeScalars.append(digits[Int(byte >> 4)])
        name.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return name
  }

  static func mark(_ id: String) -> String { "n-" + escaped(id) }
  static func community(_ identity: String) -> String { "g-" + escaped(identity) }
  static func kind(_ id: String) -> String { "k-" + escaped(id) }
  static func relationKind(_ id: String) -> String { "r-" + escaped(id) }
  /// The text that is written beside something.
  static func text(of name: String) -> String { "t-" + name }
  static func head(_ relationClass: String) -> String { "head-" + relationClass }
}
