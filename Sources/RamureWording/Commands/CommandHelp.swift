/// What the help of a command says: what it is for, what to know, and examples to copy.
///
/// The catalogue is this type's static members, one file a command.
public struct CommandHelp: Sendable {
  /// A line to type, and what it is good for.
  public struct Example: Sendable {
    public let comment: LocalizedText
    public let line: LocalizedText

    package init(_ comment: LocalizedText, _ line: LocalizedText) {
      self.comment = comment
      self.line = line
    }
  }

  /// One sentence, as lists of commands show it.
  public let abstract: LocalizedText
  /// What else there is to know, in paragraphs parted by an empty line.
  public let details: LocalizedText
  public let examples: [Example]

  package init(abstract: LocalizedText, details: LocalizedText, examples: [Example]) {
    self.abstract = abstract
    self.details = details
    self.examples = examples
  }
}
