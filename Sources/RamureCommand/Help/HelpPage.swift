import RamureAnswers
import RamureWording

/// A help page, taken apart: what ArgumentParser lays out in English, so that it can be laid out in any language.
///
/// ArgumentParser gives a page as one text. Asked for at a width nothing reaches, each thing it says stands on a line of
/// its own, and this reads them back.
struct HelpPage: Equatable {
  struct Entry: Equatable {
    /// What is typed: `--format <format>`, `info`.
    let label: String
    /// What it is for, with what `valuesNote` says of its values.
    let text: String
    /// The values it may take and the one it takes unless said, where there are any.
    let values: String?
    let standard: String?
  }

  struct Section: Equatable {
    let title: Title
    let entries: [Entry]
  }

  enum Title: Equatable {
    case arguments, options, subcommands
    /// Those of one group.
    case group(String)
    case other(String)
  }

  /// A width at which no line is folded.
  static let unfolded = 1_000_000

  let abstract: String
  /// Paragraphs, one a line.
  let details: [String]
  let usage: String
  let sections: [Section]
  /// Comments and the lines they are about.
  let examples: [String]
  /// What to type for the help of a subcommand.
  let detailedHelp: String?
}

extension HelpPage {
  private static let overviewMark = "OVERVIEW: "
  private static let usageMark = "USAGE: "
  /// Where `CommandConfiguration` puts the examples within the text ArgumentParser calls the discussion.
  static let examplesMark = "EXAMPLES:"
  /// The column where ArgumentParser begins what a label is for.
  private static let textColumn = 26

  /// - Parameter text: a page laid out by ArgumentParser at the width `unfolded`; `nil` for any other text.
  init?(_ text: String) {
    guard text.hasPrefix(HelpPage.overviewMark) else { return nil }
    let lines = text.dropFirst(HelpPage.overviewMark.count).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    guard let usageLine = lines.firstIndex(where: { $0.hasPrefix(HelpPage.usageMark) }) else { return nil }
    let head = lines[..<usageLine]
    let examplesLine = head.firstIndex(of: HelpPage.examplesMark) ?? head.endIndex
    abstract = head.first ?? ""
    details = head[..<examplesLine].dropFirst().filter { !$0.isEmpty }
    examples = head[examplesLine...].dropFirst().filter { !$0.isEmpty }.map { HelpPage.unindented($0) }
    usage = String(lines[usageLine].dropFirst(HelpPage.usageMark.count))

    var sections: [Section] = []
    var title: Title?
    var entries: [Entry] = []
    var detailedHelp: String?
    func finish() {
      if let title { sections.append(Section(title: title, entries: entries)) }
      entries = []
    }
    var rest = lines[(usageLine + 1)...]
    while let line = rest.popFirst() {
      if let command = line.wholeMatch(of: /\s*See '(.*) <subcommand>' for detailed help\./) {
        detailedHelp = String(command.1)
      } else if !line.hasPrefix(" "), line.hasSuffix(":") {
        finish()
        title = Title(String(line.dropLast()))
      } else if line.hasPrefix("  ") {
        entries.append(HelpPage.entry(line, &rest))
      }
    }
    finish()
    self.sections = sections
    self.detailedHelp = detailedHelp
  }

  /// Reads a label and what it is for, which stands beside it or, where the label is long, on the next line.
  private static func entry(_ line: String, _ rest: inout ArraySlice<String>) -> Entry {
    let margin = String(repeating: " ", count: textColumn)
    var label = unindented(line)
    var text = ""
    if line.count > textColumn, line.dropFirst(textColumn - 1).first == " " {
      label = unindented(String(line.prefix(textColumn)))
      text = String(line.dropFirst(textColumn))
    } else if let next = rest.first, next.hasPrefix(margin) {
      text = unindented(next)
      rest.removeFirst()
    }
    let pattern = /(?:^|(.*) )\((?:values: ([^;]*?))?(?:; )?(?:default(?: as flag)?: (.*))?\)$/
    if let match = text.wholeMatch(of: pattern), match.2 != nil || match.3 != nil {
      return Entry(
        label: label, text: match.1.map { String($0) } ?? "", values: match.2.map { String($0) },
        standard: match.3.map { String($0) })
    }
    return Entry(label: label, text: text, values: nil, standard: nil)
  }

  private static func unindented(_ line: String) -> String {
    var line = Substring(line)
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension HelpPage.Title {
  fileprivate init(_ heading: String) {
    self =
      switch heading {
      case "ARGUMENTS": .arguments
      case "OPTIONS": .options
      case "SUBCOMMANDS": .subcommands
      case let heading where heading.hasSuffix(" SUBCOMMANDS"): .group(String(heading.dropLast(" SUBCOMMANDS".count)))
      default: .other(heading)
      }
  }

  var isOfSubcommands: Bool {
    switch self {
    case .subcommands, .group: true
    case .arguments, .options, .other: false
    }
  }

  func text(_ language: Language) -> String {
    switch self {
    case .arguments: HelpWords.arguments[language]
    case .options: HelpWords.options[language]
    case .subcommands: HelpWords.subcommands[language]
    case .group(let title), .other(let title): title
    }
  }
}

extension HelpPage {
  /// ArgumentParser's own descriptions in a language; ours are in it already.
  static func localized(_ text: String, _ language: Language) -> String {
    switch text {
    case "Show the version.": HelpWords.showVersion[language]
    case "Show help information.": HelpWords.showHelp[language]
    case "Show subcommand help information.": HelpWords.showCommandHelp[language]
    default: text
    }
  }
}

extension HelpPage.Entry {
  /// What the label is for, in the language of the page.
  func text(_ language: Language) -> String {
    let words = HelpPage.localized(text, language)
    guard values != nil || standard != nil else { return words }
    return [words, HelpWords.values(values, standard: standard)[language]].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
