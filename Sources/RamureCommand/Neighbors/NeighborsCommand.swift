import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureQuery
import RamureWording

/// `ramure neighbors`: who is around an actor.
struct NeighborsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("neighbors", .neighbors, aliases: ["neighbours"])
  }

  @OptionGroup var asked: OneSubject<ActorSubject>

  @Option(help: ArgumentHelp(NeighbourWords.depth, slot: OptionWords.Slot.count))
  var depth = 1

  @Option(help: ArgumentHelp(NeighbourWords.top, slot: OptionWords.Slot.count))
  var top: Int?

  @OptionGroup var view: QuestionOptions

  @Flag(help: ArgumentHelp(NetworkWords.directed))
  var directed = false

  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    if let top, top < 0 { throw ValidationError(OptionWords.topRange[Speech.current.language]) }
    guard depth >= 1 else { throw ValidationError(NeighbourWords.depthRange[Speech.current.language]) }
  }

  func run() throws {
    let words = try asked.words(of: Self.self)
    let view = try view.view(
      in: words.files, about: words.actors, as: Projection(isDirected: directed), reading, output, conversation)
    let answer = NeighborsAnswer(of: view, depth: depth, most: top)
    try output.write(answer, conversation)
    try map.draw(answer.map, conversation)
    if answer.around.rings.isEmpty { throw Failure.told(.no) }
  }
}
