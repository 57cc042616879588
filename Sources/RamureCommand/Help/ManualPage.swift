import ArgumentParser
import RamureAnswers
import RamureWording

/// The manual page: the help of every command as `man` reads it, in the macros of `man(7)`.
struct ManualPage {
  let root: any ParsableCommand.Type
  let version: String

  func text(_ language: Language) -> String {
    guard let page = HelpPage(root.helpMessage(columns: HelpPage.unfolded)) else { return "" }
    let name = root._commandName
    var lines = [".TH \(quoted(name.uppercased())) 1 \"\" \(quoted("\(name) \(version)"))"]
    lines += [".SH \(HelpWords.name[language])", "\(escaped(name)) \\- \(escaped(withoutFullStop(page.abstract)))"]
    lines += [".SH \(HelpWords.usage[language])", ".B \(escaped(UsageLines.localized(page.usage, language)))"]
    lines += [".SH \(HelpWords.overview[language])"] + paragraphs(page.details)
    for section in page.sections where !section.title.isOfSubcommands {
      lines += [".SH \(section.title.text(language))"] + entries(section, language)
    }
    lines += [".SH \(HelpWords.commands[language])"]
    for command in root.configuration.subcommands where command.configuration.shouldDisplay {
      lines += self.command(command, language, known: page.sections.flatMap(\.entries))
    }
    lines += [".SH \(HelpWords.examples[language])"] + example(page.examples)
    return lines.map { $0 + "\n" }.joined()
  }

  /// - Parameter known: options told of above, for all commands.
  private func command(
    _ command: any ParsableCommand.Type, _ language: Language, known: [HelpPage.Entry]
  ) -> [String] {
    guard let page = HelpPage(root.helpMessage(for: command, columns: HelpPage.unfolded)) else { return [] }
    var lines = [".SS \(escaped(UsageLines.localized(page.usage, language)))"]
    lines += paragraphs([page.abstract] + page.details)
    for section in page.sections { lines += entries(section, language, except: known) }
    return lines + example(page.examples)
  }

  private func paragraphs(_ texts: [String]) -> [String] {
    texts.flatMap { [".PP", escaped($0)] }
  }

  private func entries(
    _ section: HelpPage.Section, _ language: Language, except known: [HelpPage.Entry] = []
  ) -> [String] {
    section.entries.filter { !known.contains($0) }.flatMap { entry -> [String] in
      [".TP", ".B \(escaped(entry.label))", escaped(entry.text(language))].filter { !$0.isEmpty }
    }
  }

  private func example(_ lines: [String]) -> [String] {
    [".PP", ".nf", ".RS"] + lines.map(escaped) + [".RE", ".fi"]
  }

  /// Text that roff takes for text: no line begins a request, and hyphens can be copied.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  /// `man` wants a phrase beside the name.
  private func withoutFullStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }
}
