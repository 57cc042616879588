import ArgumentParser
import RamureModel
import RamureQuery
import RamureWording

/// `ramure find`: what something is called.
struct FindCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("find", .find) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(FindWords.text, slot: QuestionOptionWords.Slot.text))
  var text: String

  @Argument(help: .hidden)
  var rest: [String] = []

  @Option(help: ArgumentHelp(FindWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many a person is shown, unless they say.
  static let linesForPeople = 20

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let words = try QuestionWords([file, text] + rest, actors: 1, of: Self.self)
    let ecosystem = try reading.read(words.files, conversation)
    let language = Speech.current.answerLanguage(about: ecosystem, isKept: output.destination.isKept)
    let wanted = words.actors[0]
    let found = FindQuestion(wanted).answer(in: ecosystem)
    let most = top ?? (output.chosen == .table ? Self.linesForPeople : found.count)
    let answer = FindAnswer(
      text: wanted, matches: Array(found.prefix(most)), total: found.count, ecosystem: ecosystem, language: language)
    try output.write(answer, language)
    try map.draw(
      AnswerMap(
        ecosystem: ecosystem, nodes: found.prefix(Self.linesForPeople).map(\.node), relations: [],
        focus: [], title: AnswerMapWords.find(wanted), language: language), conversation)
    if found.isEmpty { throw Failure.told(.no) }
  }
}
