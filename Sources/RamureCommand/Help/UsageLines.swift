import RamureAnswers
import RamureWording

/// What follows a usage error: how the command is typed, and where to read more.
struct UsageLines: Equatable, Sendable {
  /// The help of the argument the error is about.
  var argumentHelp: String?
  var usage: String?
  /// What to type for the help page.
  var help: String?

  func text(_ language: Language, columns: Int) -> String {
    var text = ""
    if let argumentHelp { text += LineFolding.folded(HelpWords.argumentHelp(argumentHelp)[language], to: columns) }
    if let usage {
      let heading = HelpWords.usageLine[language] + " "
      text += LineFolding.folded(
        heading + UsageLines.localized(usage, language), to: columns, hanging: heading.count)
    }
    if let help { text += HelpWords.moreInformation(help)[language] + "\n" }
    return text
  }

  /// The slots that ArgumentParser names itself, in a language.
  static func localized(_ usage: String, _ language: Language) -> String {
    var words = usage.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    for (place, word) in words.enumerated() {
      switch word {
      case "<subcommand>": words[place] = HelpWords.subcommandSlot[language]
      case "[<subcommands>": words[place] = "[\(HelpWords.subcommandSlot[language])"
      case "<subcommands>": words[place] = HelpWords.subcommandSlot[language]
      case "<options>": words[place] = HelpWords.optionsSlot[language]
      case "[<options>]": words[place] = "[\(HelpWords.optionsSlot[language])]"
      default: break
      }
    }
    return words.joined(separator: " ")
  }
}
