import RamureWording

/// A page for people: lines of text as wide as whatever shows them.
public struct TextPage: Sendable {
  public let language: Language
  /// How many columns of signs a line of sentences may take.
  public let columns: Int
  /// How many a line of a table may take.
  public let width: Int
  /// Whether rows of CSV are for the spreadsheet program of whoever reads the language: begun and parted as it expects, with
  /// what it would take for a formula marked.
  public let marksFormulas: Bool

  /// - Parameter width: how wide tables may be; as sentences unless said.
  public init(_ language: Language, columns: Int = 80, width: Int? = nil, marksFormulas: Bool = false) {
    self.language = language
    self.columns = columns
    self.width = width ?? columns
    self.marksFormulas = marksFormulas
  }

  /// The language of the spreadsheet program that rows of CSV are for; `nil` for programs of all sorts.
  package var spreadsheet: Language? { marksFormulas ? language : nil }

  /// A line on as many as the page needs.
  ///
  /// - Parameters:
  ///   - indent: how far the first stands in.
  ///   - hanging: how far those after the first stand in; two more than the first unless said.
  package func line(_ text: String, indent: Int = 0, hanging: Int? = nil) -> String {
    LineFolding.folded(
      String(repeating: " ", count: indent) + text, to: columns, hanging: hanging ?? indent + 2)
  }

  package func line(_ text: LocalizedText, indent: Int = 0, hanging: Int? = nil) -> String {
    line(text[language], indent: indent, hanging: hanging)
  }

  /// A paragraph, all of it from the first column on.
  package func paragraph(_ text: LocalizedText) -> String { line(text, hanging: 0) }

  /// A note below the rest, in parentheses.
  package func note(_ text: LocalizedText) -> String { line(text.inParentheses, hanging: 1) }

  /// A heading of a list: "Transitions:", « Passages : ».
  package func heading(_ title: LocalizedText) -> String { paragraph(title.asHeading) }

  /// An item of a list.
  package func item(_ text: LocalizedText) -> String { line(text, indent: 2) }
}
