import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureWording

/// `ramure stages`: how things went through their stages, and what is in which at a date.
struct StagesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("stages", .stages) }

  @OptionGroup var source: EcosystemArgument

  @Option(help: ArgumentHelp(StagesWords.at, slot: MapWords.Slot.date))
  var at: PartialDate?

  /// Its date is no filter: what is over at a date is told as over.
  @OptionGroup var part: PartOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try part.request().applied(to: whole, language)
    let report = StagesReport(
      findings: StageSurvey().findings(of: seen.ecosystem), ecosystem: seen.ecosystem, filters: seen.filters, date: at)
    try output.write(StagesAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
  }
}
