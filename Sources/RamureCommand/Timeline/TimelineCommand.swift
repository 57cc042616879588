import ArgumentParser
import RamureAnswers
import RamureDrawing
import RamureModel
import RamureWording

/// `ramure timeline`: pictures of time.
struct TimelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("timeline", .timeline) }

  @OptionGroup var source: UnformattedSource
  @OptionGroup var destination: DestinationOption

  @Option(help: ArgumentHelp(TimelineWords.from, slot: OptionWords.Slot.date))
  var from: PartialDate?

  @Option(help: ArgumentHelp(TimelineWords.to, slot: OptionWords.Slot.date))
  var to: PartialDate?

  @Option(help: ArgumentHelp(TimelineWords.top, slot: OptionWords.Slot.count))
  var top: Int?

  @Option(help: ArgumentHelp(TimelineWords.steps, slot: OptionWords.Slot.count))
  var steps: Int?

  @Flag(help: ArgumentHelp(TimelineWords.communities))
  var communities = false

  @OptionGroup var view: PartOptions

  @Option(help: ArgumentHelp(MapWords.theme, slot: OptionWords.Slot.theme))
  var theme: Theme?

  @Option(help: ArgumentHelp(MapWords.title, slot: OptionWords.Slot.text))
  var title: String?

  @Option(help: ArgumentHelp(PrintWords.format, slot: OptionWords.Slot.format))
  var format: PictureForm?

  @OptionGroup var printing: PrintOptions
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    let language = Speech.current.language
    try OutputForm.check(destination.file, PictureForm.forms, isSaid: format != nil)
    try printing.check(form)
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
    let pictures = try TimelinePictures(
      of: whole, part: view.request(), theme: theme ?? printing.usualTheme,
      title: title ?? (whole.header.title == nil ? FileTitle.of(source.files) : nil), from: from, to: to, most: top,
      language: language)
    let picture = PrintedPicture(form: form, options: printing)
    try destination.write(picture.bytes(of: drawn(pictures), conversation, language))
  }

  private func drawn(_ pictures: TimelinePictures) throws -> [UInt8] {
    if communities {
      return try conversation.watched { watch throws(Refusal) in
        try pictures.communities(columns: steps, watch: watch)
      }
    }
    if let steps { return try pictures.multiples(steps, by: .process()) }
    return try pictures.lanes()
  }

  private var form: PictureForm { format ?? PictureForm(ending: destination.fileExtension) }
}
