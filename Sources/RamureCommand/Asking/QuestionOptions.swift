import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureWording

/// Which part of an ecosystem a question looks at, and which way.
struct QuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(QuestionOptionWords.relations, slot: OptionWords.Slot.kinds))
  var relations: [String] = []

  @Option(
    name: [.customLong("avoid"), .customLong("without")],
    help: ArgumentHelp(QuestionOptionWords.avoid, slot: OptionWords.Slot.actor))
  var avoid: [String] = []

  @Option(help: ArgumentHelp(MapWords.at, slot: OptionWords.Slot.date))
  var at: PartialDate?

  /// The part that is looked at.
  var part: PartRequest { PartRequest(relations: relations, without: avoid, at: at) }

  /// Reads the file, finds the actors, and looks at what the question is about.
  ///
  /// - Parameter files: the file, or two tables.
  func view(
    in files: [String], about actors: [String] = [], as projection: Projection = Projection(),
    _ reading: some EcosystemReading, _ output: OutputOption, _ conversation: ConversationOptions
  ) throws -> AskedView {
    let whole = try reading.read(files, conversation)
    return try AskedView(
      of: whole, about: actors, part: part, as: projection, language: output.language(about: whole))
  }
}
