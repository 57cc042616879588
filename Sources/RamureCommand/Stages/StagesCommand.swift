import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureWording

/// `ramure stages`: how things went through their stages, and what is in which at a date.
struct StagesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("stages", .stages) }

  @OptionGroup var source: EcosystemArgument

  @Option(help: ArgumentHelp(StagesWords.at, slot: OptionWords.Slot.date))
  var at: PartialDate?

  /// Its date is no filter: what is over at a date is told as over.
  @OptionGroup var part: PartOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let whole = try source.read(conversation)
    let answer = try StagesAnswer(of: whole, part: part.request(), at: at, language: output.language(about: whole))
    try output.write(answer, conversation)
  }
}
