import ArgumentParser
import RamureAnswers
import RamureWording

extension CommandConfiguration {
  /// The configuration of a command, its help in the language of the invocation under way.
  init(
    _ name: String, _ help: CommandHelp, version: String = "", isShown: Bool = true,
    subcommands: [any ParsableCommand.Type] = [], groups: [CommandGroup] = [], aliases: [String] = []
  ) {
    let language = Speech.current.language
    let examples = help.examples.map { "  # \($0.comment[language])\n  \($0.line[language])" }
    let discussion = ([help.details[language], "", HelpPage.examplesMark] + examples).joined(separator: "\n")
    self.init(
      commandName: name, abstract: help.abstract[language], discussion: discussion, version: version,
      shouldDisplay: isShown, subcommands: subcommands, groupedSubcommands: groups, aliases: aliases)
  }
}
