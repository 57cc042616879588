import ArgumentParser
import RamureAnalysis
import RamureAnswers
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

  @OptionGroup var top: TopOption<CommonLimit>

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let words = try QuestionWords([file, actor] + others, actors: nil, of: Self.self)
    let view = try view.view(in: words.files, about: words.actors, reading, output, conversation)
    let answer = CommonAnswer(of: view, most: top.most(output))
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if answer.ground.isEmpty { throw Failure.told(.no) }
  }
}

/// How many of each sort are shown.
enum CommonLimit: TopLimit {
  static var help: LocalizedText { CommonGroundWords.top }
  static var forPeople: Int { 10 }
}
