import RamureAnswers
import RamureWording

extension HelpPage {
  /// The page for a terminal: what the command is for, how to type it, its options, and examples at the end.
  func text(_ language: Language, columns: Int) -> String {
    var blocks: [String] = []
    let overview = "\(HelpWords.overview.asHeading[language]) \(HelpPage.localized(abstract, language))"
    blocks.append(([overview] + details).map { LineFolding.folded($0, to: columns) }.joined(separator: "\n"))
    let usageHeading = HelpWords.usage.asHeading[language] + " "
    blocks.append(
      LineFolding.folded(
        usageHeading + UsageLines.localized(usage, language), to: columns, hanging: usageHeading.count))
    for section in sections where !section.entries.isEmpty {
      let entries = section.entries.map { entry($0, language, columns) }.joined()
      blocks.append("\(section.title.text(language))\(colon(language))\n\(entries)")
    }
    if let detailedHelp {
      let command = "\(detailedHelp) \(HelpWords.subcommandSlot[language])"
      blocks.append(HelpWords.detailedHelp(command)[language] + "\n")
    }
    if !examples.isEmpty {
      let lines = examples.map { "  \($0)\n" }.joined()
      blocks.append("\(HelpWords.examples.asHeading[language])\n\(lines)")
    }
    return blocks.joined(separator: "\n")
  }

  private func colon(_ language: Language) -> String {
    LocalizedText(verbatim: "").asHeading[language]
  }

  private func entry(_ entry: Entry, _ language: Language, _ columns: Int) -> String {
    let margin = 26
    let label = "  " + UsageLines.localized(entry.label, language)
    let text = entry.text(language)
    guard !text.isEmpty else { return label + "\n" }
    if label.displayWidth < margin {
      return LineFolding.folded(label.padded(to: margin) + text, to: columns, hanging: margin)
    }
    let indent = String(repeating: " ", count: margin)
    return label + "\n" + LineFolding.folded(indent + text, to: columns, hanging: margin)
  }
}
