import ArgumentParser
import RamureDrawing
import RamureModel
import RamureWording

/// `ramure timeline`: pictures of time.
struct TimelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("timeline", .timeline) }

  @OptionGroup var source: ReachSource
  @OptionGroup var destination: DestinationOption

  @Option(help: ArgumentHelp(TimelineWords.from, slot: MapWords.Slot.date))
  var from: PartialDate?

  @Option(help: ArgumentHelp(TimelineWords.to, slot: MapWords.Slot.date))
  var to: PartialDate?

  @Option(help: ArgumentHelp(TimelineWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: ViewOptions

  @Option(help: ArgumentHelp(MapWords.theme, slot: MapWords.Slot.theme))
  var theme: Theme = .light

  @Option(help: ArgumentHelp(MapWords.title, slot: MapWords.Slot.text))
  var title: String?

  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    let language = Speech.current.language
    if let top, top < 1 { throw ValidationError(TimelineWords.topRange[language]) }
    if Period(start: from, end: to).isReversed { throw ValidationError(TimelineWords.reversed[language]) }
  }

  func run() throws {
    if destination.output == nil, Terminal.isPresent {
      throw Failure.problem(.wrongUsage, .timelineNeedsFile, at: nil)
    }
    let whole = try source.reading.read(source.files, conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: true)
    let seen = try view.applied(to: whole, language)
    let options = TimelineOptions(
      theme: theme, language: language, title: title ?? (whole.header.title == nil ? fileTitle : nil), from: from,
      to: to, most: top, filters: seen.filters)
    do {
      let timeline = try TimelineComposer(options: options).timeline(of: seen.ecosystem)
      try destination.write(ChartWriter().svg(of: timeline))
    } catch let failure as TimelineComposer.Failure {
      throw Failure(failure)
    }
  }

  private var fileTitle: String? { FileTitle.of(source.files) }
}

extension Failure {
  init(_ failure: TimelineComposer.Failure) {
    let diagnosis: Diagnosis =
      switch failure {
      case .undated: .nothingDated
      case .outside: .nothingInYears
      case .tooMany(let count): .tooManyRows(count, most: TimelineOptions.mostRows)
      }
    self = .problem(.unavailable, diagnosis, at: nil)
  }
}
