import ArgumentParser
import RamureAnswers
import RamureWording

/// `ramure explain`: what a message means, with an example of what is wrong and of what is right.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("explain", .explain) }

  @Argument(help: ArgumentHelp(CommandHelp.explainCode, slot: CommandHelp.explainSlot))
  var codes: [String] = []

  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let language = Speech.current.answerLanguage(isKept: output.destination.isKept)
    try output.write(try ExplainAnswer(codes, language: language), conversation)
  }
}
