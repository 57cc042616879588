import ArgumentParser
import RamureWording

/// `ramure`: the commands it is made of.
struct RamureTool: ParsableCommand {
  static let version = "0.1.0"

  static let commands: [any ParsableCommand.Type] = [
    NewCommand.self, ValidateCommand.self, InfoCommand.self, MetricsCommand.self, BrokersCommand.self,
    FragilityCommand.self, CommunitiesCommand.self, EvolutionCommand.self, StagesCommand.self, TrustCommand.self,
    FindCommand.self, PathCommand.self, NeighborsCommand.self, CommonCommand.self, BetweenCommand.self,
    IntroduceCommand.self, ReachCommand.self, MapCommand.self, TimelineCommand.self, ReportCommand.self,
    VocabularyCommand.self, ManualCommand.self, LayoutWorkerCommand.self,
  ]

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
