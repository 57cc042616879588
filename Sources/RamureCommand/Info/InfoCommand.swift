import ArgumentParser
import RamureAnswers
import RamureWording

/// `ramure info`: what an ecosystem holds.
struct InfoCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("info", .info) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let ecosystem = try source.read(conversation)
    try output.write(InfoAnswer(of: ecosystem, language: output.language(about: ecosystem)), conversation)
  }
}
