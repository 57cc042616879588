import ArgumentParser
import RamureAnswers
import RamureDrawing
import RamureModel
import RamureWording

/// `ramure report`: a document for a board.
struct ReportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, markdown, pdf
  }

  enum Pictures: String, CaseIterable, ExpressibleByArgument {
    case inside, beside, none
  }

  static var configuration: CommandConfiguration { CommandConfiguration("report", .report) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var destination: DestinationOption

  @Option(help: ArgumentHelp(ReportWords.format, slot: OptionWords.Slot.format))
  var format: Format?

  @Option(help: ArgumentHelp(ReportWords.chapters, slot: ReportWords.Slot.chapters))
  var chapters: [String] = []

  @Option(help: ArgumentHelp(ReportWords.pictures, slot: ReportWords.Slot.placement))
  var pictures: Pictures = .inside

  @Option(help: ArgumentHelp(ReportWords.top, slot: OptionWords.Slot.count))
  var top = 6

  @Option(help: ArgumentHelp(ReportWords.title, slot: OptionWords.Slot.text))
  var title: String?

  @Option(help: ArgumentHelp(ReportWords.date, slot: OptionWords.Slot.date))
  var date: PartialDate?

  @Option(help: ArgumentHelp(ReportWords.paper, slot: PrintWords.Slot.paper))
  var paper: Paper?

  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    try OutputForm.check(destination.file, [.html, .markdown, .pdf], isSaid: format != nil)
    guard top >= 1 else { throw ValidationError(ReportWords.topRange[Speech.current.language]) }
    if paper != nil, chosenFormat != .pdf { throw ValidationError(ReportWords.paperIsForPDF[Speech.current.language]) }
    if pictures == .beside, chosenFormat == .pdf {
      throw ValidationError(ReportWords.besideNotPDF[Speech.current.language])
    }
    if pictures == .beside, destination.file == nil {
      throw ValidationError(ReportWords.besideNeedsFile[Speech.current.language])
    }
  }

  func run() throws {
    if destination.output == nil, Terminal.isPresent {
      throw Failure.problem(.wrongUsage, .reportNeedsFile, at: nil)
    }
    var settings = try ReportSettings(chapters: chapters)
    (settings.most, settings.showsPictures, settings.title, settings.date) = (top, pictures != .none, title, date)
    if chosenFormat == .pdf { settings.theme = .print }
    let ecosystem = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: ecosystem, isKept: true)
    let report = try conversation.watched { watch throws(Refusal) in
      try ReportAnswer(
        of: ecosystem, settings, language: language, version: RamureTool.version, by: .process(), watch: watch)
    }
    conversation.tell(report.notes, language)
    // Pictures first: a document that is there has all of its pictures.
    if pictures == .beside { try writePictures(of: report.document) }
    try destination.write(bytes(of: report.document))
    // The document says so where the picture should be; whoever runs this every night does not open it.
    if let undrawn = report.undrawn {
      throw Failure.problem(.unavailable, .reportWithoutPicture(undrawn.problem), at: nil)
    }
  }

  private var chosenFormat: Format {
    if let format { return format }
    switch OutputForm(ending: destination.fileExtension) {
    case .markdown: return .markdown
    case .pdf: return .pdf
    default: return .html
    }
  }

  private func bytes(of document: Document) throws(Failure) -> [UInt8] {
    switch chosenFormat {
    case .html: HTMLWriter(pictures: placement).html(of: document)
    case .markdown: MarkdownWriter(pictures: placement).markdown(of: document)
    case .pdf: try PrintProcess().file(of: DocumentMessage.encode(document, on: paper ?? .a4))
    }
  }

  private var placement: PicturePlacement {
    pictures == .beside ? .beside(stem.split(separator: "/").last.map(String.init) ?? stem) : .inside
  }

  /// The file's name without what it ends in.
  private var stem: String {
    guard let file = destination.file else { return "" }
    guard let ending = destination.fileExtension else { return file }
    return String(file.dropLast(ending.count + 1))
  }

  private func writePictures(of document: Document) throws(Failure) {
    for picture in document.pictures {
      let file = DestinationOption.to(PicturePlacement.file(stem, picture))
      try file.write(picture.svg)
    }
  }
}
