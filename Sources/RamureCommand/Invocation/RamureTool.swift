import ArgumentParser
import RamureWording

/// `ramure`: the commands it is made of.
struct RamureTool: ParsableCommand {
  static let version = "0.2.0"

  /// Commands that serve one purpose, by their names: to find one, none of the others has to say its help.
  struct Group: Sendable {
    let title: LocalizedText
    let verbs: KeyValuePairs<String, any ParsableCommand.Type>
  }

  static let groups = [
    Group(
      title: HelpWords.write,
      verbs: ["new": NewCommand.self, "convert": ConvertCommand.self, "merge": MergeCommand.self]),
    Group(
      title: HelpWords.check,
      verbs: [
        "validate": ValidateCommand.self, "explain": ExplainCommand.self, "duplicates": DuplicatesCommand.self,
        "vocabulary": VocabularyCommand.self, "schema": SchemaCommand.self,
      ]),
    Group(
      title: HelpWords.look,
      verbs: [
        "info": InfoCommand.self, "find": FindCommand.self, "card": CardCommand.self, "isolates": IsolatesCommand.self,
      ]),
    Group(
      title: HelpWords.measure,
      verbs: [
        "metrics": MetricsCommand.self, "brokers": BrokersCommand.self, "fragility": FragilityCommand.self,
        "communities": CommunitiesCommand.self, "trust": TrustCommand.self,
      ]),
    Group(
      title: HelpWords.ask,
      verbs: [
        "path": PathCommand.self, "neighbors": NeighborsCommand.self, "common": CommonCommand.self,
        "between": BetweenCommand.self, "introduce": IntroduceCommand.self, "reach": ReachCommand.self,
        "query": QueryCommand.self,
      ]),
    Group(
      title: HelpWords.follow,
      verbs: ["evolution": EvolutionCommand.self, "stages": StagesCommand.self, "diff": DiffCommand.self]),
    Group(
      title: HelpWords.draw,
      verbs: ["map": MapCommand.self, "timeline": TimelineCommand.self, "report": ReportCommand.self]),
  ]

  /// What no list shows.
  private static let hidden: KeyValuePairs<String, any ParsableCommand.Type> = [
    "manual": ManualCommand.self, LayoutWorkerCommand.name: LayoutWorkerCommand.self,
    PrintWorkerCommand.name: PrintWorkerCommand.self,
  ]

  /// The command of a name.
  static func verb(_ name: String) -> (any ParsableCommand.Type)? {
    for group in groups {
      if let verb = group.verbs.first(where: { $0.key == name }) { return verb.value }
    }
    return hidden.first { $0.key == name }?.value
  }

  static var commands: [any ParsableCommand.Type] { groups.flatMap { $0.verbs.map(\.value) } + hidden.map(\.value) }

  static var configuration: CommandConfiguration {
    let language = Speech.current.language
    // What no list shows stands in the last group: by itself it would be a group without entries.
    let last = groups.count - 1
    return CommandConfiguration(
      "ramure", .ramure, version: version,
      groups: groups.enumerated().map { place, group in
        CommandGroup(
          name: group.title[language],
          subcommands: group.verbs.map(\.value) + (place == last ? hidden.map(\.value) : []))
      })
  }

  /// What may follow `ramure`.
  static var commandNames: [String] { commands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"] }

  /// What to offer whoever mistypes it: the commands that lists show.
  static var offeredNames: [String] {
    commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName } + ["help"]
  }

  @OptionGroup var language: LanguageOption
}
