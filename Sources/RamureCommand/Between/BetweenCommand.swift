import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureQuery
import RamureWording

/// `ramure between`: what there is between two groups.
struct BetweenCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("between", .between) }

  @OptionGroup var asked: TwoSubjects<GroupSubject>

  @OptionGroup var top: TopOption<BetweenLimit>

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let words = try asked.words(of: Self.self)
    let view = try view.view(in: words.files, reading, output, conversation)
    let answer = try BetweenAnswer(of: view, between: words.actors[0], and: words.actors[1], most: top.most(output))
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if answer.found.isEmpty { throw Failure.told(.no) }
  }
}

/// How many of each sort are shown.
enum BetweenLimit: TopLimit {
  static var help: LocalizedText { BetweenWords.top }
  static var forPeople: Int { 10 }
}

/// Groups, in words.
enum GroupSubject: QuestionSubject {
  static var one: (help: LocalizedText, slot: LocalizedText) { (GroupWords.one, QuestionOptionWords.Slot.group) }
  static var other: (help: LocalizedText, slot: LocalizedText) {
    (GroupWords.other, QuestionOptionWords.Slot.otherGroup)
  }
}
