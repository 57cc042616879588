/// A word or a sign of a query.
struct Token: Sendable {
  enum Kind: Equatable, Sendable {
    /// A name or a word of the language: only the place where it stands tells which.
    case word(String)
    /// A name between backticks, which is never a word of the language.
    case name(String)
    case integer(UInt64)
    case float(Double)
    case string(String)
    /// `$name`.
    case parameter(String)
    case sign(String)
    case end
  }

  let kind: Kind
  let span: Span

  /// Whether it is this word of the language, in any case.
  func isWord(_ word: String) -> Bool {
    guard case .word(let text) = kind else { return false }
    return text.utf8.count == word.utf8.count && text.uppercased() == word
  }

  func isSign(_ sign: String) -> Bool { kind == .sign(sign) }

  /// The name it may be, where a name is expected.
  var asName: String? {
    switch kind {
    case .word(let text), .name(let text): text
    default: nil
    }
  }
}
