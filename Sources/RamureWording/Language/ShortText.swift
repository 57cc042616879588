/// Texts out of files and lines, as messages quote them.
extension DefaultStringInterpolation {
  /// Quotes a text in a message: a long one by how it begins and ends. The place of the message says the rest.
  package mutating func appendInterpolation(short text: String) {
    let most = 120
    guard text.utf8.count > most, text.count > most else { return appendLiteral(text) }
    appendLiteral(text.prefix(80) + "…" + text.suffix(20))
  }
}
