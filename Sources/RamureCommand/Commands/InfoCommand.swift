import ArgumentParser
import RamureWording

/// `ramure info`: what an ecosystem holds.
struct InfoCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("info", .info) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let ecosystem = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: ecosystem, isKept: output.destination.isKept)
    try output.write(SummaryAnswer(EcosystemSummary(of: ecosystem), language), language)
  }
}
