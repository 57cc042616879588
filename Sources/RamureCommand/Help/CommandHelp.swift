import RamureAnswers
import RamureWording

/// What the help of a command says: what it is for, what to know, and examples to copy.
///
/// The catalogue is this type's static members, one file a command.
struct CommandHelp: Sendable {
  /// A line to type, and what it is good for.
  struct Example: Sendable {
    let comment: LocalizedText
    let line: LocalizedText

    init(_ comment: LocalizedText, _ line: LocalizedText) {
      self.comment = comment
      self.line = line
    }
  }

  /// One sentence, as lists of commands show it.
  let abstract: LocalizedText
  /// What else there is to know, in paragraphs parted by an empty line.
  let details: LocalizedText
  let examples: [Example]
}
