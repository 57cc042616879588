import ArgumentParser
import RamureAnalysis
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

  @Option(help: ArgumentHelp(DifferenceWords.metrics, slot: MetricsWords.Slot.metrics))
  var metrics: [String] = []

  @Option(help: ArgumentHelp(DifferenceWords.map, slot: OptionWords.Slot.file), completion: .file())
  var map: String?

  @Option(help: ArgumentHelp(DifferenceWords.positions, slot: OptionWords.Slot.file), completion: .file())
  var positions: String?

  @Option(help: ArgumentHelp(MapWords.theme, slot: MapWords.Slot.theme))
  var theme: Theme = .light

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
    try OutputForm.check(map, [.svg])
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
    let language = Speech.current.answerLanguage(about: new, isKept: output.destination.isKept)
    let report = try DifferenceReport(
      EcosystemDifference(from: old, to: new), metrics: chosen,
      names: (DifferenceReport.name(olds), DifferenceReport.name(news)))
    if let map { try draw(report, language, to: map) }
    try output.write(
      DifferenceAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
    if !report.difference.isEmpty { throw Failure.told(.no) }
  }

  private func draw(_ report: DifferenceReport, _ language: Language, to file: String) throws(Failure) {
    do {
      let places = try positions.flatMap { path throws(ReadingError) in try PositionsReader().read(path) }
      let svg = try DifferenceMap(report, language).svg(at: places, theme: theme, isQuiet: conversation.quiet)
      try WrittenFile.write(svg, to: file)
    } catch let error as ReadingError {
      throw Failure(error)
    } catch let error as Failure {
      throw error
    } catch {
      throw .problem(.fault, .fault, at: nil)
    }
  }
}

extension DifferenceReport {
  /// Measures what moved, where anything changed.
  ///
  /// - Parameter metrics: those asked for; `nil` for the usual.
  init(_ difference: EcosystemDifference, metrics: [Metric]?, names: (old: String, new: String)) throws(Failure) {
    self.difference = difference
    self.names = names
    guard !difference.isEmpty else {
      measured = nil
      return
    }
    do {
      measured = try MeasuredDifference(
        of: difference, metrics: metrics ?? MeasuredDifference.usual(for: difference))
    } catch {
      throw .problem(
        .unavailable,
        .withoutFigures(
          metrics?.first?.id ?? "", error.reason(isDirected: false), isDirected: false), at: nil)
    }
  }

  static func name(_ files: [String]) -> String { files.map(\.inertLine).joined(separator: " + ") }
}
