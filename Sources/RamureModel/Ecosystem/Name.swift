import RamureWording

/// What something is called, with its translations where they exist.
public struct Name: Hashable, Sendable {
  /// The name as its file writes it first.
  public let main: String
  public let english: String?
  public let french: String?

  public init(_ main: String, english: String? = nil, french: String? = nil) {
    self.main = main
    self.english = english
    self.french = french
  }

  /// The name for readers of a language: its translation, else the name itself.
  public func text(_ language: Language) -> String {
    switch language {
    case .english: english ?? main
    case .french: french ?? main
    }
  }
}
