import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureDrawing
import RamureFormats
import RamureModel
import RamureNetwork
import RamureWording

/// `ramure diff`: what changed between two versions.
struct DiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("diff", .diff) }

  @Argument(help: ArgumentHelp(DifferenceWords.files, slot: OptionWords.Slot.file), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp(DifferenceWords.metrics, slot: OptionWords.Slot.metrics))
  var metrics: [String] = []

  @Option(help: ArgumentHelp(DifferenceWords.map, slot: OptionWords.Slot.file), completion: .file())
  var map: String?

  @Option(help: ArgumentHelp(DifferenceWords.positions, slot: OptionWords.Slot.file), completion: .file())
  var positions: String?

  @Option(help: ArgumentHelp(MapWords.theme, slot: OptionWords.Slot.theme))
  var theme: Theme?

  @OptionGroup var printing: PrintOptions

  @Flag(help: ArgumentHelp(DifferenceWords.git))
  var git = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    let language = Speech.current.language
    if git {
      guard GitFiles(files) != nil else {
        throw ValidationError(DifferenceWords.gitArguments(files.count)[language])
      }
      return
    }
    try OutputForm.check(map, PictureForm.forms)
    try printing.check(map.map(PictureForm.init(file:)))
    if positions != nil, map == nil { throw ValidationError(DifferenceWords.positionsWithoutMap[language]) }
    guard files.count == 2 || files.count == 4 else {
      throw ValidationError(DifferenceWords.filesNeeded(files.count)[language])
    }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError(DifferenceWords.bothFromInput[language])
    }
  }

  func run() throws {
    let chosen = try metrics.isEmpty ? nil : MetricChoice(metrics, of: .node, wantsWhole: false).metrics
    if git, let files = GitFiles(files) {
      return try GitDifference(files: files, reading: reading, metrics: chosen, language: Speech.current.asked).write()
    }
    let half = files.count / 2
    let (olds, news) = (Array(files[..<half]), Array(files[half...]))
    // What is odd about a version that is past can hardly be mended.
    var silence = conversation
    silence.quiet = true
    let old = try reading.read(olds, silence)
    let new = try reading.read(news, conversation)
    let answer = try DifferenceAnswer(
      from: old, to: new, metrics: chosen, names: (Self.name(olds), Self.name(news)),
      language: output.language(about: new))
    if let map { try draw(answer, to: map) }
    try output.write(answer, conversation)
    if !answer.difference.isEmpty { throw Failure.told(.no) }
  }

  private func draw(_ answer: DifferenceAnswer, to file: String) throws {
    let places = try positions.flatMap { path throws(ReadingError) in try PositionsReader().read(path) }
    let map = try DifferenceMap(answer).drawn(at: places, theme: theme ?? printing.usualTheme, by: .process())
    conversation.tell(map.notes, answer.language)
    let picture = PrintedPicture(form: PictureForm(file: file), options: printing)
    try WrittenFile.write(picture.bytes(of: map.svg, conversation, answer.language), to: file)
  }

  private static func name(_ files: [String]) -> String { files.map(\.inertLine).joined(separator: " + ") }
}
