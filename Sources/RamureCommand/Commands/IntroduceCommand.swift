import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure introduce`: who could introduce two actors to each other.
struct IntroduceCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("introduce", .introduce) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.one, slot: QuestionOptionWords.Slot.one))
  var actor: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.other, slot: QuestionOptionWords.Slot.other))
  var other: String

  @Argument(help: .hidden)
  var rest: [String] = []

  @Option(help: ArgumentHelp(IntroduceWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many a person is shown, unless they say.
  static let namesForPeople = 5

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let words = try QuestionWords([file, actor, other] + rest, actors: 2, of: Self.self)
    let asked = try view.asked(about: words, reading, conversation, output.destination)
    let projected = try asked.view(Projection(selection: asked.seen.selection))
    let found = IntroductionQuestion(from: asked.actors[0], to: asked.actors[1]).answer(in: projected)
    let partners = Projection(selection: asked.seen.selection, form: .partners)
    let answer = IntroduceAnswer(
      found: found, description: partners.description(of: asked.seen.selected), language: asked.language,
      most: top ?? (output.chosen == .table ? Self.namesForPeople : nil))
    try output.write(answer, asked.language, isQuiet: conversation.quiet)
    try map.draw(AnswerMap(found, most: Self.namesForPeople, asked.language), conversation)
    if !found.isPossible { throw Failure.told(.no) }
  }
}
