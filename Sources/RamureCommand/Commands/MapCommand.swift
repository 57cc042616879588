import ArgumentParser
import RamureAnalysis
import RamureDrawing
import RamureFormats
import RamureModel
import RamureWording

/// `ramure map`: the picture of an ecosystem.
struct MapCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, dot
  }

  static var configuration: CommandConfiguration { CommandConfiguration("map", .map) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var destination: DestinationOption
  @OptionGroup var view: ViewOptions
  @OptionGroup var look: LookOptions

  @Option(help: ArgumentHelp(MapWords.format, slot: OptionWords.Slot.format))
  var format: Format?

  @Option(help: ArgumentHelp(MapWords.timeout, slot: MapWords.Slot.seconds))
  var timeout = 60.0

  @OptionGroup var conversation: ConversationOptions

  /// Above this, no layout ends within a minute and no picture can be read.
  static let mostNodes = 20_000

  func validate() throws {
    guard timeout.isFinite, timeout > 0, timeout <= 86_400 else {
      throw ValidationError(MapWords.timeoutRange[Speech.current.language])
    }
  }

  func run() throws {
    if destination.output == nil, Terminal.isPresent {
      throw Failure.problem(.wrongUsage, .mapNeedsFile, at: nil)
    }
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: true)
    let seen = try view.applied(to: whole, language)
    try refuseCrowd(seen.ecosystem)
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    let figures = MapFigures(of: seen.ecosystem, in: whole) { metric, fraction in
      bar.report(metric.title[Speech.current.language], fraction)
    }
    defer { bar.clear() }
    let options = MapOptions(
      layout: look.layout, colouring: try look.colouring(of: whole, figures),
      sizing: try look.sizing(of: whole, figures),
      theme: look.theme, language: language, title: look.title ?? (whole.header.title == nil ? fileTitle : nil),
      date: view.at, filters: seen.filters, focus: seen.focus,
      communities: look.colourBy == "community"
        ? MapCommunities(CommunitySearch().communities(of: figures.view)) : nil)
    bar.clear()
    try destination.write(chosenFormat == .dot ? dot(seen.ecosystem, options) : svg(seen.ecosystem, options))
  }

  private var chosenFormat: Format {
    if let format { return format }
    return ["dot", "gv"].contains(destination.fileExtension) ? .dot : .svg
  }

  private func dot(_ ecosystem: Ecosystem, _ options: MapOptions) -> [UInt8] {
    DOTWriter(options: options).dot(of: ecosystem)
  }

  private func svg(_ ecosystem: Ecosystem, _ options: MapOptions) throws(Failure) -> [UInt8] {
    let process = LayoutProcess(timeout: timeout)
    do {
      let composition = try MapComposer(options: options).composition(of: ecosystem, layout: process.result(of:))
      if let failure = composition.failures.last, !conversation.quiet {
        StandardError.write(
          MapWords.fellBack(Self.words(for: failure, timeout), engine: composition.engine.rawValue)[options.language]
            + "\n")
      }
      return SVGWriter().svg(of: composition.scene)
    } catch {
      throw .problem(.unavailable, .noLayout(Self.words(for: error, timeout)), at: nil)
    }
  }

  private static func words(for failure: LayoutFailure, _ timeout: Double) -> LocalizedText {
    switch failure {
    case .timedOut: MapWords.timedOut(timeout)
    case .crashed: MapWords.crashed
    case .refused(let message): MapWords.refused(message)
    }
  }

  private func refuseCrowd(_ ecosystem: Ecosystem) throws(Failure) {
    guard ecosystem.nodes.count > Self.mostNodes, look.layout == .automatic, chosenFormat == .svg else { return }
    throw .problem(
      .unavailable, .tooManyToDraw(ecosystem.nodes.count, most: Self.mostNodes), at: nil)
  }

  /// A title for a map whose data has none: the name of its file or folder.
  private var fileTitle: String? {
    guard let name = source.files.first?.split(separator: "/").last, name != "-", name != ".", name != ".." else {
      return nil
    }
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
    return String(name[..<point])
  }
}
