/// A piece of HTML, written as a text with values in it.
///
/// Texts put into one are escaped, by their type: nothing that comes out of data can become an element or end an attribute.
/// Pieces put into one stay as they are.
struct Markup: ExpressibleByStringInterpolation {
  let text: String

  /// What a writer of ours has escaped already: a picture, a style sheet.
  init(written text: String) {
    self.text = text
  }

  init(stringLiteral text: String) {
    self.text = text
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ value: String) { text += XMLText.escaped(value) }
    mutating func appendInterpolation(_ piece: Markup) { text += piece.text }
    mutating func appendInterpolation(_ pieces: [Markup]) { for piece in pieces { text += piece.text } }
    mutating func appendInterpolation(_ piece: Markup, if isWritten: Bool) { if isWritten { text += piece.text } }
  }
}
