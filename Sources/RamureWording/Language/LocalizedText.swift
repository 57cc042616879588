/// A text a user sees, in every language Ramure speaks.
///
/// Both languages are asked for where a text is written down, so that none can be forgotten.
public struct LocalizedText: Hashable, Sendable {
  public let english: String
  public let french: String

  public init(en english: String, fr french: String) {
    self.english = english
    self.french = french
  }

  /// A text that reads the same in every language: an identifier, a figure, a name.
  public init(verbatim text: String) {
    self.init(en: text, fr: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
