import ArgumentParser
import RamureAnswers
import RamureWording

/// `ramure query`: a question in the pattern language.
struct QueryCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("query", .query) }

  @OptionGroup var asked: OneSubject<QuerySubject>

  @Option(name: .customLong("param"), help: ArgumentHelp(QueryWords.parameter, slot: QueryWords.Slot.parameter))
  var parameters: [String] = []

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let words = try asked.words(of: Self.self)
    var values: [String: String] = [:]
    for parameter in parameters {
      let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Failure.problem(.wrongUsage, .queryParameterNotSaid(parameter), at: nil)
      }
      values[parts[0]] = parts[1]
    }
    let ecosystem = try reading.read(words.files, conversation)
    let answer: QueryAnswer
    do {
      answer = try QueryAnswer(
        words.actors[0], in: ecosystem, parameters: values, language: output.language(about: ecosystem))
    } catch {
      throw Failure.query(error)
    }
    try output.write(answer, conversation)
  }
}

/// What is asked.
enum QuerySubject: QuestionSubject {
  static var one: (help: LocalizedText, slot: LocalizedText) { (QueryWords.query, QueryWords.Slot.query) }
  static var other: (help: LocalizedText, slot: LocalizedText) { one }
}
