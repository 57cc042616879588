import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureQuery
import RamureWording

/// `ramure introduce`: who could introduce two actors to each other.
struct IntroduceCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("introduce", .introduce) }

  @OptionGroup var asked: TwoSubjects<ActorSubject>

  @OptionGroup var top: TopOption<IntroduceLimit>

  @OptionGroup var view: QuestionOptions
  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let words = try asked.words(of: Self.self)
    let view = try view.view(in: words.files, about: words.actors, reading, output, conversation)
    let answer = IntroduceAnswer(of: view, most: top.most(output))
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if !answer.found.isPossible { throw Failure.told(.no) }
  }
}

/// How many of those who know both are shown.
enum IntroduceLimit: TopLimit {
  static var help: LocalizedText { IntroduceWords.top }
  static var forPeople: Int { 5 }
}
