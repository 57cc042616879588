import ArgumentParser
import RamureAnalysis
import RamureAnswers
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

  @Option(help: ArgumentHelp(ReachWords.newTies, slot: OptionWords.Slot.count))
  var newTies = 3

  @OptionGroup var top: TopOption<ReachLimit>

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var ties: TieOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    let language = Speech.current.language
    guard newTies >= 0 else { throw ValidationError(ReachWords.newTiesRange[language]) }
  }

  func run() throws {
    let view = try view.view(in: source.files, as: ties.projection(), source.reading, output, conversation)
    let answer = try ReachAnswer(of: view, from: start, to: goal, newTies: newTies, most: top.most(output))
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if answer.reached.within == 0 { throw Failure.told(.no) }
  }
}

/// How many at each distance are shown.
enum ReachLimit: TopLimit {
  static var help: LocalizedText { ReachWords.top }
  static var forPeople: Int { 8 }
}
