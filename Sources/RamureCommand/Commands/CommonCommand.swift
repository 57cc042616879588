import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure common`: what actors have in common.
struct CommonCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("common", .common) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.one, slot: QuestionOptionWords.Slot.one))
  var actor: String

  @Argument(help: ArgumentHelp(CommonGroundWords.others, slot: QuestionOptionWords.Slot.other))
  var others: [String]

  @Option(help: ArgumentHelp(CommonGroundWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many of each sort a person is shown, unless they say.
  static let linesForPeople = 10

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let words = try QuestionWords([file, actor] + others, actors: nil, of: Self.self)
    let asked = try view.asked(about: words, reading, conversation, output.destination)
    let projected = try asked.view(Projection(selection: asked.seen.selection))
    let ground = CommonGroundQuestion(actors: asked.actors).answer(in: projected)
    let answer = CommonGroundAnswer(
      ground: ground, description: projected.description, language: asked.language,
      most: top ?? (output.chosen == .table ? Self.linesForPeople : nil))
    try output.write(answer, asked.language, isQuiet: conversation.quiet)
    try map.draw(AnswerMap(ground, asked.language), conversation)
    if ground.isEmpty { throw Failure.told(.no) }
  }
}
