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
    case svg, html, pdf, png, dot
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
    name: .customLong("present"), help: ArgumentHelp(MapWords.present, slot: OptionWords.Slot.file), completion: .file()
  )
  var tour: String?

  @OptionGroup var images: ImageOption
  @OptionGroup var printing: PrintOptions
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    try OutputForm.check(destination.file, PictureForm.forms + [.html, .dot], isSaid: format != nil)
    try printing.check(pictureForm)
    guard timeout.isFinite, timeout > 0, timeout <= 86_400 else {
      throw ValidationError(MapWords.timeoutRange[Speech.current.language])
    }
    if tour != nil, !isPage {
      throw ValidationError(MapWords.presentNeedsPage[Speech.current.language])
    }
    try images.check(isPage: isPage)
    if look.theme != nil, isPage {
      throw ValidationError(MapWords.pageFollowsScreen[Speech.current.language])
    }
    if !isPage, !asksForCommunities, let idle = communityLook.idleOption {
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
    var look = look.look(usualTheme: printing.usualTheme)
    if look.title == nil, whole.header.title == nil { look.title = FileTitle.of(source.files) }
    let communities =
      try asksForCommunities ? communityLook.scope(view.request, source.reading, conversation, language) : nil
    if isPage { return try explore(whole, look, communities, language, keeping: earlier) }
    let answer = try conversation.watched { watch throws(Refusal) in
      try MapAnswer(
        of: whole, part: view.request, look, communities: communities, language: language,
        isForGraphviz: pictureForm == nil, watch: watch)
    }
    guard let pictureForm else { return try destination.write(answer.dot()) }
    let picture = PrintedPicture(form: pictureForm, options: printing)
    let layouter = MapLayouter.process(timeout: timeout)
    guard places.file != nil else {
      let map = try answer.drawn(by: layouter)
      conversation.tell(map.notes, language)
      return try destination.write(picture.bytes(of: map.svg, conversation, language))
    }
    let (map, positions) = try answer.drawn(by: layouter, keeping: earlier)
    conversation.tell(map.notes, language)
    // What cannot be printed leaves the places as they were.
    let bytes = try picture.bytes(of: map.svg, conversation, language)
    try places.write(positions, after: earlier, new: map.newlyPlacedCount, conversation, language)
    try destination.write(bytes)
  }

  /// What a map with positions cannot be, where it is asked for.
  private var withoutPlaces: String? {
    if communityLook.collapse != nil { return "--collapse" }
    return pictureForm == nil && !isPage ? "--format dot" : nil
  }

  private var asksForCommunities: Bool {
    look.colourBy == "community" || communityLook.community != nil || communityLook.collapse != nil
  }

  /// Whether a page is asked for, which explores the map.
  private var isPage: Bool {
    format == .html || format == nil && OutputForm(ending: destination.fileExtension) == .html
  }

  /// What the picture is written as; `nil` where it is left to Graphviz, or is a page.
  private var pictureForm: PictureForm? {
    switch format {
    case .dot, .html: nil
    case .svg: .svg
    case .pdf: .pdf
    case .png: .png
    case nil:
      [.dot, .html].contains(OutputForm(ending: destination.fileExtension))
        ? nil : PictureForm(ending: destination.fileExtension)
    }
  }
}
