import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure between`: what there is between two groups.
struct BetweenCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("between", .between) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(GroupWords.one, slot: QuestionOptionWords.Slot.group))
  var group: String

  @Argument(help: ArgumentHelp(GroupWords.other, slot: QuestionOptionWords.Slot.otherGroup))
  var other: String

  @Argument(help: .hidden)
  var rest: [String] = []

  @Option(help: ArgumentHelp(BetweenWords.top, slot: MapWords.Slot.count))
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
    let words = try QuestionWords([file, group, other] + rest, actors: 2, of: Self.self)
    let asked = try view.asked(in: words.files, reading, conversation, output.destination)
    let projected = try asked.view(Projection(selection: asked.seen.selection))
    let lookup = GroupLookup(asked, in: projected)
    let groups = try words.actors.map { name throws(Failure) in try lookup.one(name, in: asked.whole) }
    let found = BetweenQuestion(one: groups[0], other: groups[1]).answer(in: projected)
    let answer = BetweenAnswer(
      found: found, description: projected.description, language: asked.language,
      most: top ?? (output.chosen == .table ? Self.linesForPeople : nil))
    try output.write(answer, asked.language, isQuiet: conversation.quiet)
    try map.draw(AnswerMap(found, asked.language), conversation)
    if found.isEmpty { throw Failure.told(.no) }
  }
}
