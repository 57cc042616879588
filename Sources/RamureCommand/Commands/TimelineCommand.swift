import ArgumentParser
import RamureDrawing
import RamureModel
import RamureWording

/// `ramure timeline`: pictures of time.
struct TimelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("timeline", .timeline) }

  @OptionGroup var source: UnformattedSource
  @OptionGroup var destination: DestinationOption

  @Option(help: ArgumentHelp(TimelineWords.from, slot: MapWords.Slot.date))
  var from: PartialDate?

  @Option(help: ArgumentHelp(TimelineWords.to, slot: MapWords.Slot.date))
  var to: PartialDate?

  @Option(help: ArgumentHelp(TimelineWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @Option(help: ArgumentHelp(TimelineWords.steps, slot: MapWords.Slot.count))
  var steps: Int?

  @Flag(help: ArgumentHelp(TimelineWords.communities))
  var communities = false

  @OptionGroup var view: PartOptions

  @Option(help: ArgumentHelp(MapWords.theme, slot: MapWords.Slot.theme))
  var theme: Theme = .light

  @Option(help: ArgumentHelp(MapWords.title, slot: MapWords.Slot.text))
  var title: String?

  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    let language = Speech.current.language
    try OutputForm.check(destination.file, [.svg])
    if let top, top < 1 { throw ValidationError(TimelineWords.topRange[language]) }
    if let steps, !(1...MultiplesOptions.mostSteps).contains(steps) {
      throw ValidationError(TimelineWords.stepsRange(MultiplesOptions.mostSteps)[language])
    }
    if steps != nil, top != nil, !communities {
      throw ValidationError(TimelineWords.idle("--top", with: "--steps")[language])
    }
    if Period(start: from, end: to).isReversed { throw ValidationError(TimelineWords.reversed[language]) }
  }

  func run() throws {
    if destination.output == nil, Terminal.isPresent {
      throw Failure.problem(.wrongUsage, .timelineNeedsFile, at: nil)
    }
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: true)
    let seen = try view.request().applied(to: whole, language)
    let options = TimelineOptions(
      theme: theme, language: language, title: title ?? (whole.header.title == nil ? fileTitle : nil), from: from,
      to: to, most: top, filters: seen.filters)
    do {
      guard !communities else {
        let series = CommunitiesOverTime(columns: steps, most: top, conversation: conversation)
        return try destination.write(ChartWriter().svg(of: series.chart(of: seen, options)))
      }
      let chart =
        try steps.map { try multiples($0, of: seen.ecosystem, options) }
        ?? TimelineComposer(options: options).timeline(of: seen.ecosystem)
      try destination.write(ChartWriter().svg(of: chart))
    } catch let failure as TimelineComposer.Failure {
      throw Failure(failure)
    }
  }

  /// The map at some dates.
  private func multiples(
    _ count: Int, of ecosystem: Ecosystem, _ options: TimelineOptions
  ) throws(Failure) -> Chart {
    guard let years = TimelineComposer(options: options).years(of: ecosystem) else { throw Failure(.undated) }
    let dates = try EvenDates(from: years.first, to: years.last).dates(count)
    guard ecosystem.nodes.count * count <= MapDrawing.mostNodes else {
      throw .problem(
        .unavailable, .tooManyToDraw(ecosystem.nodes.count, most: MapDrawing.mostNodes / count, .timeline), at: nil)
    }
    let composer = MultiplesComposer(
      options: MultiplesOptions(
        dates: dates, theme: options.theme, language: options.language, title: options.title, filters: options.filters))
    let process = LayoutProcess(timeout: 60)
    do {
      return try composer.chart(of: ecosystem, layout: process.result(of:))
    } catch {
      throw MapDrawing.failure(for: error, timeout: process.timeout, .timeline)
    }
  }

  private var fileTitle: String? { FileTitle.of(source.files) }
}

extension Failure {
  init(_ failure: TimelineComposer.Failure) {
    self = .problem(.unavailable, failure.diagnosis, at: nil)
  }
}
