import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure path`: how two actors are connected.
struct PathCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("path", .path) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.one, slot: QuestionOptionWords.Slot.one))
  var actor: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.other, slot: QuestionOptionWords.Slot.other))
  var other: String

  @Argument(help: .hidden)
  var rest: [String] = []

  @Option(help: ArgumentHelp(PathWords.count, slot: MapWords.Slot.count))
  var count: Int?

  @Flag(help: ArgumentHelp(PathWords.all))
  var all = false

  @Option(help: ArgumentHelp(PathWords.within, slot: MapWords.Slot.count))
  var within: Int?

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var ties: TieOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many paths there may be where all are asked for, without a bound on their ties.
  static let mostPaths = 100_000
  /// How many of all paths a person is shown, unless they say.
  static let pathsForPeople = 20

  func validate() throws {
    let language = Speech.current.language
    guard count ?? 1 >= 1, within ?? 1 >= 1 else { throw ValidationError(PathWords.countRange[language]) }
  }

  func run() throws {
    let words = try QuestionWords([file, actor, other] + rest, actors: 2, of: Self.self)
    let asked = try view.asked(about: words, reading, conversation, output.destination)
    let projected = try asked.view(ties.projection(.all, of: asked.seen.selection))
    let question = PathQuestion(
      from: asked.actors[0], to: asked.actors[1], count: all ? count : count ?? 1, within: within)
    if !conversation.quiet {
      if ties.weight != nil, ties.weightIs != .distance {
        StandardError.write("ramure: \(MetricRemarks.withoutStrengths[asked.language])\n")
      }
      if output.chosen == .csv || output.chosen == .jsonl {
        StandardError.write(projected.description.inParentheses[asked.language] + "\n")
      }
    }
    let answer = question.answer(in: projected)
    if all, count == nil, within == nil, answer.areMore(than: Self.mostPaths) {
      throw Failure.problem(.wrongUsage, .tooManyPaths(Self.mostPaths), at: nil)
    }
    let report = PathReport(
      answer: answer, description: projected.description, language: asked.language,
      format: output.chosen, most: all && count == nil && output.chosen == .table ? Self.pathsForPeople : nil,
      marksFormulas: output.excel)
    var isFound = false
    try output.destination.write { write throws(Failure) in isFound = try report.write(to: write) }
    try map.draw(AnswerMap(answer, most: Self.pathsForPeople, asked.language), conversation)
    if !isFound { throw Failure.told(.no) }
  }
}
