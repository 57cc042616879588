import ArgumentParser
import RamureAnalysis
import RamureDrawing
import RamureFormats
import RamureModel
import RamureWording

/// `ramure trust`: whether tools and usages are a brake or an accelerator, at which stage.
struct TrustCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("trust", .trust) }

  @OptionGroup var source: EcosystemArgument

  @Option(help: ArgumentHelp(TrustWords.picture, slot: OptionWords.Slot.file), completion: .file())
  var picture: String?

  @Option(help: ArgumentHelp(MapWords.theme, slot: MapWords.Slot.theme))
  var theme: Theme = .light

  @Option(help: ArgumentHelp(TrustWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: ViewOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many partnerships a person is shown, unless they say.
  static let partnershipsForPeople = 20

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try view.request.applied(to: whole, language)
    let findings: TrustFindings
    do {
      findings = try TrustSurvey(date: view.at).findings(of: seen.ecosystem)
    } catch {
      throw Failure.invalid(error)
    }
    let report = TrustReport(
      findings, of: seen.ecosystem, filters: seen.filters,
      most: top ?? (output.chosen == .table ? Self.partnershipsForPeople : nil))
    try output.write(TrustAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
    if let picture {
      guard findings.factCount > 0 else {
        if !conversation.quiet { StandardError.write(TrustWords.noPicture[language] + "\n") }
        return
      }
      do {
        try AtomicFile.write(ChartWriter().svg(of: report.picture(theme: theme, language)), to: picture)
      } catch {
        throw Failure(error)
      }
    }
  }
}
