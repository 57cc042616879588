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
  @OptionGroup var communityLook: CommunityLook

  @OptionGroup var places: PositionsOption

  @Option(help: ArgumentHelp(MapWords.format, slot: OptionWords.Slot.format))
  var format: Format?

  @Option(help: ArgumentHelp(MapWords.timeout, slot: MapWords.Slot.seconds))
  var timeout = 60.0

  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    try OutputForm.check(destination.file, [.svg, .dot], isSaid: format != nil)
    guard timeout.isFinite, timeout > 0, timeout <= 86_400 else {
      throw ValidationError(MapWords.timeoutRange[Speech.current.language])
    }
    if !asksForCommunities, let idle = communityLook.idleOption {
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
    let seen = try view.request.applied(to: whole, language)
    let scope = asksForCommunities ? try scope(seen, language) : nil
    let drawn = scope?.ecosystem ?? seen.ecosystem
    try refuseCrowd(drawn)
    let earlier = try places.read()
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    let figures = MapFigures(of: drawn, in: whole) { metric, fraction in
      bar.report(metric.title[Speech.current.language], fraction)
    }
    defer { bar.clear() }
    var options = MapOptions(
      layout: look.layout,
      colouring: try look.colouring(of: drawn, figures, unlessSaid: scope == nil ? .kind : .community),
      sizing: try look.sizing(of: drawn, figures, unlessSaid: scope?.graph.map(Self.sizing) ?? .degree),
      theme: look.theme, language: language, title: look.title ?? (whole.header.title == nil ? fileTitle : nil),
      date: view.at, filters: (scope?.filters ?? []) + seen.filters,
      focus: seen.focus.compactMap { drawn.node(id: seen.ecosystem.nodes[$0].id)?.number },
      communities: scope?.communities, marksAreCommunities: scope?.graph != nil,
      widths: try scope?.graph.map { MapOptions.Widths($0.tieCounts.map(Double.init), title: MapWording.tiesBetween) }
        ?? look.widths(of: drawn),
      subtitle: scope?.subtitle(date: view.at))
    options.widthAttribute = look.widthBy
    bar.clear()
    guard chosenFormat == .svg else { return try destination.write(dot(drawn, options)) }
    guard places.file != nil else {
      return try destination.write(
        MapDrawing(options: options, timeout: timeout, isQuiet: conversation.quiet, advice: .map).svg(of: drawn))
    }
    // A part is drawn where the whole has it: who is left out here will want a place later.
    let isPart = scope == nil && drawn.nodes.count < whole.nodes.count && whole.nodes.count <= MapDrawing.mostNodes
    options.positions =
      try earlier
      ?? (isPart
        ? MapDrawing(options: MapOptions(layout: look.layout), timeout: timeout, isQuiet: true, advice: .map).positions(
          of: whole)
        : nil)
    let lasting = try MapDrawing(options: options, timeout: timeout, isQuiet: conversation.quiet, advice: .map).lasting(
      of: drawn)
    try places.write(
      lasting.positions.keeping(options.positions), after: earlier, new: lasting.newCount, conversation, language)
    try destination.write(lasting.svg)
  }

  /// What a map with positions cannot be, where it is asked for.
  private var withoutPlaces: String? {
    if communityLook.collapse != nil { return "--collapse" }
    return chosenFormat == .dot ? "--format dot" : nil
  }

  private var asksForCommunities: Bool {
    look.colourBy == "community" || communityLook.community != nil || communityLook.collapse != nil
  }

  /// What is drawn where communities are asked for.
  private func scope(_ seen: SeenPart, _ language: Language) throws(Failure) -> CommunityScope {
    let finding = CommunityFinding(
      search: communityLook.search.search, reading: source.reading, part: view.request, conversation: conversation
    ) { seen throws(Failure) in Projection.plainView(of: seen.ecosystem) }
    var found = try finding.communities(of: Projection.plainView(of: seen.ecosystem))
    var past: PastCommunities?
    if let previous = communityLook.previous {
      let earlier = try finding.past(in: previous, language)
      found = found.following(earlier).communities
      past = earlier
    }
    let communities = MapCommunities(found, past: past)
    if let name = communityLook.community {
      let home = try CommunityLookup(communities: communities, ecosystem: seen.ecosystem).find(name)
      return CommunityScope(home, of: communities, in: seen.ecosystem)
    }
    return communityLook.collapse == nil
      ? CommunityScope(all: seen.ecosystem, communities)
      : CommunityScope(collapsing: seen.ecosystem, communities, language)
  }

  /// The area of a mark that is a community.
  private static func sizing(_ graph: CommunityGraph) -> MapOptions.Sizing {
    .figures(
      graph.memberCounts.map(Double.init),
      MapOptions.Meaning(title: MapWording.members, definition: nil))
  }

  private var chosenFormat: Format {
    if let format { return format }
    return OutputForm(ending: destination.fileExtension) == .dot ? .dot : .svg
  }

  private func dot(_ ecosystem: Ecosystem, _ options: MapOptions) -> [UInt8] {
    DOTWriter(options: options).dot(of: ecosystem)
  }

  private func refuseCrowd(_ ecosystem: Ecosystem) throws(Failure) {
    guard look.layout == .automatic, chosenFormat == .svg else { return }
    let lines = MapDrawing.lines(of: ecosystem)
    guard lines <= MapDrawing.mostLines else {
      throw .problem(.unavailable, .tooManyLinesToDraw(lines, most: MapDrawing.mostLines), at: nil)
    }
    guard ecosystem.nodes.count > MapDrawing.mostNodes else { return }
    throw .problem(
      .unavailable, .tooManyToDraw(ecosystem.nodes.count, most: MapDrawing.mostNodes, .map), at: nil)
  }

  private var fileTitle: String? { FileTitle.of(source.files) }
}
