import ArgumentParser
import RamureWording

/// `ramure`: the commands it is made of.
struct RamureTool: ParsableCommand {
  static let version = "0.1.0"

  /// The commands by their names: to find one, none of the others has to say its help.
  static let verbs: KeyValuePairs<String, any ParsableCommand.Type> = [
    "new": NewCommand.self, "convert": ConvertCommand.self, "validate": ValidateCommand.self, "info": InfoCommand.self,
    "metrics": MetricsCommand.self,
    "brokers": BrokersCommand.self, "fragility": FragilityCommand.self, "communities": CommunitiesCommand.self,
    "evolution": EvolutionCommand.self, "stages": StagesCommand.self, "trust": TrustCommand.self,
    "find": FindCommand.self, "path": PathCommand.self, "neighbors": NeighborsCommand.self,
    "common": CommonCommand.self, "between": BetweenCommand.self, "introduce": IntroduceCommand.self,
    "reach": ReachCommand.self, "diff": DiffCommand.self, "map": MapCommand.self, "timeline": TimelineCommand.self,
    "report": ReportCommand.self, "vocabulary": VocabularyCommand.self, "manual": ManualCommand.self,
    LayoutWorkerCommand.name: LayoutWorkerCommand.self,
  ]

  static var commands: [any ParsableCommand.Type] { verbs.map(\.value) }

  static var configuration: CommandConfiguration {
    CommandConfiguration("ramure", .ramure, version: version, subcommands: commands)
  }

  /// What may follow `ramure`.
  static var commandNames: [String] { commands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"] }

  /// What to offer whoever mistypes it: the commands that lists show.
  static var offeredNames: [String] {
    commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName } + ["help"]
  }

  @OptionGroup var language: LanguageOption
}
