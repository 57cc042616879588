import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureDrawing
import RamureFormats
import RamureModel
import RamureWording

/// `ramure map`: the picture of an ecosystem.
struct MapCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, html, dot
  }

  static var configuration: CommandConfiguration { CommandConfiguration("map", .map) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var destination: DestinationOption
  @OptionGroup var view: ViewOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var communityLook: CommunityLook

  @OptionGroup var places: PositionsOption

  @Option(help: ArgumentHelp(MapWords.format, slot: OptionWords.Slot.format))
  var format: Format?

  @Option(help: ArgumentHelp(MapWords.timeout, slot: OptionWords.Slot.seconds))
  var timeout = 60.0

  @Option(
    name: .customLong("present"), help: ArgumentHelp(MapWords.present, slot: OptionWords.Slot.file), completion: .file())
  var tour: String?

  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    try OutputForm.check(destination.file, [.svg, .html, .dot], isSaid: format != nil)
    guard timeout.isFinite, timeout > 0, timeout <= 86_400 else {
      throw ValidationError(MapWords.timeoutRange[Speech.current.language])
    }
    if tour != nil, chosenFormat != .html {
      throw ValidationError(MapWords.presentNeedsPage[Speech.current.language])
    }
    if chosenFormat != .html, !asksForCommunities, let idle = communityLook.idleOption {
      throw ValidationError(MapWords.withoutCommunities(idle)[Speech.current.language])
    }
    if look.widthBy != nil, communityLook.collapse != nil {
      throw ValidationError(MapWords.widthOfCommunities[Speech.current.language])
    }
    if places.file != nil, let other = withoutPlaces {
      throw ValidationError(MapWords.positionsWith(other)[Speech.current.language])
    }
  }

  func run() throws {
    if destination.output == nil, Terminal.isPresent {
      throw Failure.problem(.wrongUsage, .mapNeedsFile, at: nil)
    }
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: true)
    let earlier = try places.read()
    var look = look.look
    if look.title == nil, whole.header.title == nil { look.title = FileTitle.of(source.files) }
    let communities =
      try asksForCommunities ? communityLook.scope(view.request, source.reading, conversation, language) : nil
    if chosenFormat == .html { return try explore(whole, look, communities, language, keeping: earlier) }
    let answer = try conversation.watched { watch throws(Refusal) in
      try MapAnswer(
        of: whole, part: view.request, look, communities: communities, language: language,
        isForGraphviz: chosenFormat == .dot, watch: watch)
    }
    guard chosenFormat == .svg else { return try destination.write(answer.dot()) }
    let layouter = MapLayouter.process(timeout: timeout)
    guard places.file != nil else {
      let map = try answer.drawn(by: layouter)
      conversation.tell(map.notes, language)
      return try destination.write(map.svg)
    }
    let (map, positions) = try answer.drawn(by: layouter, keeping: earlier)
    conversation.tell(map.notes, language)
    try places.write(positions, after: earlier, new: map.newlyPlacedCount, conversation, language)
    try destination.write(map.svg)
  }

  private static func steps(of file: String) throws(Failure) -> [ExplorerStep] {
    do {
      return try TourReader().read(file).steps.map { step in
        ExplorerStep(
          title: LocalizedText(verbatim: step.title), text: LocalizedText(verbatim: step.text), view: step.view)
      }
    } catch {
      throw Failure(error)
    }
  }

  /// Writes the page that explores the map.
  private func explore(
    _ whole: Ecosystem, _ look: MapLook, _ asked: MapCommunityScope?, _ language: Language, keeping earlier: MapPositions?
  ) throws {
    let communities = try asked ?? communityLook.scope(view.request, source.reading, conversation, language)
    let steps = try tour.map { file throws(Failure) in try Self.steps(of: file) } ?? []
    let answer = try conversation.watched { watch throws(Refusal) in
      try ExplorerAnswer(
        of: whole, part: view.request, look, communities: communities, tour: steps, language: language,
        watch: watch)
    }
    let layouter = MapLayouter.process(timeout: timeout)
    let page = try answer.page(by: layouter, keeping: earlier, isLasting: places.file != nil)
    conversation.tell(page.notes, language)
    if places.file != nil {
      try places.write(page.positions, after: earlier, new: page.newlyPlaced, conversation, language)
    }
    try destination.write(page.html)
  }

  /// What a map with positions cannot be, where it is asked for.
  private var withoutPlaces: String? {
    if communityLook.collapse != nil { return "--collapse" }
    return chosenFormat == .dot ? "--format dot" : nil
  }

  private var asksForCommunities: Bool {
    look.colourBy == "community" || communityLook.community != nil || communityLook.collapse != nil
  }

  private var chosenFormat: Format {
    if let format { return format }
    return switch OutputForm(ending: destination.fileExtension) {
    case .dot: .dot
    case .html: .html
    default: .svg
    }
  }
}
