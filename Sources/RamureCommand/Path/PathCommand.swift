import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureQuery
import RamureWording

/// `ramure path`: how two actors are connected.
struct PathCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("path", .path) }

  @OptionGroup var asked: TwoSubjects<ActorSubject>

  @Option(help: ArgumentHelp(PathWords.count, slot: OptionWords.Slot.count))
  var count: Int?

  @Flag(help: ArgumentHelp(PathWords.all))
  var all = false

  @Option(help: ArgumentHelp(PathWords.within, slot: OptionWords.Slot.count))
  var within: Int?

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var ties: TieOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many of all paths a person is shown, unless they say.
  static let pathsForPeople = 20

  func validate() throws {
    let language = Speech.current.language
    guard count ?? 1 >= 1, within ?? 1 >= 1 else { throw ValidationError(PathWords.countRange[language]) }
  }

  func run() throws {
    let words = try asked.words(of: Self.self)
    let view = try view.view(
      in: words.files, about: words.actors, as: ties.projection(), reading, output, conversation)
    if ties.weight != nil, ties.weightIs != .distance {
      conversation.tell([PathWords.withoutStrengths], view.language)
    }
    let answer = try PathAnswer(
      of: view, count: all ? count : count ?? 1, within: within,
      most: output.chosen == .table ? Self.pathsForPeople : nil)
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if answer.isEmpty { throw Failure.told(.no) }
  }
}
