import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure neighbors`: who is around an actor.
struct NeighborsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("neighbors", .neighbors, aliases: ["neighbours"])
  }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.one, slot: QuestionOptionWords.Slot.one))
  var actor: String

  @Argument(help: .hidden)
  var rest: [String] = []

  @Option(help: ArgumentHelp(NeighbourWords.depth, slot: MapWords.Slot.count))
  var depth = 1

  @Option(help: ArgumentHelp(NeighbourWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: QuestionOptions

  @Flag(help: ArgumentHelp(NetworkWords.directed))
  var directed = false

  @OptionGroup var map: AnswerMapOption
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many of each group are named for a person, of direct neighbours and of those beyond.
  static let namesForPeople = (near: 30, far: 12)

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
    guard depth >= 1 else { throw ValidationError(NeighbourWords.depthRange[Speech.current.language]) }
  }

  func run() throws {
    let words = try QuestionWords([file, actor] + rest, actors: 1, of: Self.self)
    let asked = try view.asked(about: words, reading, conversation, output.destination)
    let projected = try asked.view(Projection(selection: asked.seen.selection, isDirected: directed))
    let around = NeighbourQuestion(of: asked.actors[0], depth: depth).answer(in: projected)
    let answer = NeighbourAnswer(
      around: around, description: projected.description, language: asked.language,
      most: top.map { ($0, $0) } ?? Self.namesForPeople)
    try output.write(answer, asked.language, isQuiet: conversation.quiet)
    try map.draw(AnswerMap(around, asked.language), conversation)
    if around.rings.isEmpty { throw Failure.told(.no) }
  }
}
