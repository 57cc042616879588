import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure reach`: how far one group is from another.
struct ReachCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("reach", .reach) }

  @OptionGroup var source: UnformattedSource

  @Option(name: .customLong("from"), help: ArgumentHelp(GroupWords.from, slot: QuestionOptionWords.Slot.group))
  var start: String

  @Option(name: .customLong("to"), help: ArgumentHelp(GroupWords.to, slot: QuestionOptionWords.Slot.group))
  var goal: String

  @Option(help: ArgumentHelp(ReachWords.newTies, slot: MapWords.Slot.count))
  var newTies = 3

  @Option(help: ArgumentHelp(ReachWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var ties: TieOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many at each distance a person is told, unless they say.
  static let namesForPeople = 8

  func validate() throws {
    let language = Speech.current.language
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[language]) }
    guard newTies >= 0 else { throw ValidationError(ReachWords.newTiesRange[language]) }
  }

  func run() throws {
    let asked = try view.asked(in: source.files, source.reading, conversation, output.destination)
    let projected = try asked.view(ties.projection(.all, of: asked.seen.selection))
    let lookup = GroupLookup(asked, in: projected)
    let (from, to) = (try lookup.one(start, in: asked.whole), try lookup.one(goal, in: asked.whole))
    let reached = ReachQuestion(from: from, to: to, newTies: newTies).answer(in: projected)
    let isForPeople = output.chosen == .table
    let answer = ReachAnswer(
      reached: reached, description: projected.projection.told(projected.description, reading: .distances),
      language: asked.language,
      most: top ?? (isForPeople ? Self.namesForPeople : nil), wantsTies: newTies > 0)
    try output.write(answer, asked.language, isQuiet: conversation.quiet)
    try map.draw(AnswerMap(reached, asked.language), conversation)
    if reached.within == 0 { throw Failure.told(.no) }
  }
}
