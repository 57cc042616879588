/// A cell that may hold several values.
enum ListCell {
  /// Signs that part values and hardly ever stand within one.
  static let plainSigns = ["\n", "|", ";"]
  /// Signs that part values, but stand within names too: `Dupont, Jean`.
  static let doubtfulSigns = [" / ", ","]

  /// The values between a sign, without the spaces around them; `nil` where there are not two.
  static func parts(_ text: String, by sign: String) -> [String]? {
    guard text.contains(sign) else { return nil }
    let parts = text.replacing("\r\n", with: "\n").split(separator: sign).map { String($0).trimmedOfLines }
    let values = parts.filter { !$0.isEmpty }
    return values.count > 1 ? values : nil
  }

  /// The values of a cell that is known to be a list, parted by the plainest of the signs it holds.
  static func values(_ text: String, by separator: String? = nil) -> [String] {
    let signs = separator.map { [$0] } ?? plainSigns + doubtfulSigns
    for sign in signs {
      if let parts = parts(text, by: sign) { return parts }
    }
    let value = text.trimmedOfLines
    return value.isEmpty ? [] : [value]
  }
}

extension String {
  /// The text without the spaces, tabs and ends of lines around it.
  var trimmedOfLines: String {
    var text = Substring(self)
    while let first = text.unicodeScalars.first, first.properties.isWhitespace { text.unicodeScalars.removeFirst() }
    while let last = text.unicodeScalars.last, last.properties.isWhitespace { text.unicodeScalars.removeLast() }
    return String(text)
  }
}
