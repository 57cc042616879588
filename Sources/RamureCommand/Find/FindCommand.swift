import ArgumentParser
import RamureAnswers
import RamureModel
import RamureQuery
import RamureWording

/// `ramure find`: what something is called.
struct FindCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("find", .find) }

  @OptionGroup var asked: OneSubject<TextSubject>

  @OptionGroup var top: TopOption<FindLimit>

  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let words = try asked.words(of: Self.self)
    let ecosystem = try reading.read(words.files, conversation)
    let answer = FindAnswer(
      words.actors[0], in: ecosystem, most: top.most(output), language: output.language(about: ecosystem))
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if answer.total == 0 { throw Failure.told(.no) }
  }
}

/// How many of what is found are shown.
enum FindLimit: TopLimit {
  static var help: LocalizedText { FindWords.top }
  static var forPeople: Int { 20 }
}

/// What is looked for.
enum TextSubject: QuestionSubject {
  static var one: (help: LocalizedText, slot: LocalizedText) { (FindWords.text, QuestionOptionWords.Slot.text) }
  static var other: (help: LocalizedText, slot: LocalizedText) { one }
}
