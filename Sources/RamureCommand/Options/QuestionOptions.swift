import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// Which part of an ecosystem a question looks at, and which way.
struct QuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(QuestionOptionWords.relations, slot: MapWords.Slot.kinds))
  var relations: [String] = []

  @Option(
    name: [.customLong("avoid"), .customLong("without")],
    help: ArgumentHelp(QuestionOptionWords.avoid, slot: MapWords.Slot.actor))
  var avoid: [String] = []

  @Option(help: ArgumentHelp(MapWords.at, slot: MapWords.Slot.date))
  var at: PartialDate?

  /// The part of an ecosystem that the options leave.
  func applied(to whole: Ecosystem, _ language: Language) throws(Failure) -> SeenPart {
    try PartRequest(relations: relations, without: avoid, at: at).applied(to: whole, language)
  }
}

/// A question with its words understood: the part of an ecosystem it looks at, and whom it is about.
struct AskedQuestion {
  let whole: Ecosystem
  let seen: SeenPart
  /// By their numbers in the part.
  let actors: [Int]
  let language: Language

  /// The part as a network.
  func view(_ projection: Projection) throws(Failure) -> ProjectedNetwork {
    do {
      return try projection.applied(to: seen.selected)
    } catch {
      throw Failure(error)
    }
  }
}

extension QuestionOptions {
  /// Reads the file and finds the actors.
  ///
  /// - Throws: a failure where a name means none or several, where two mean the same, or where the options leave one out.
  func asked(
    about words: QuestionWords, _ reading: some EcosystemReading, _ conversation: ConversationOptions,
    _ destination: DestinationOption
  ) throws(Failure) -> AskedQuestion {
    let whole = try reading.read(words.files, conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: destination.isKept)
    let lookup = ActorLookup(in: whole)
    var nodes: [Node] = []
    for name in words.actors {
      let node = whole.nodes[try lookup.one(name)]
      guard !nodes.contains(where: { $0.number == node.number }) else {
        throw .problem(.wrongUsage, .askedTwice(node.name.text(language)), at: nil)
      }
      nodes.append(node)
    }
    let seen = try applied(to: whole, language)
    let actors = try nodes.map { node throws(Failure) in try seen.number(of: node, language) }
    return AskedQuestion(whole: whole, seen: seen, actors: actors, language: language)
  }

  /// The same for a question that names nobody by itself.
  func asked(
    in files: [String], _ reading: some EcosystemReading, _ conversation: ConversationOptions,
    _ destination: DestinationOption
  ) throws(Failure) -> AskedQuestion {
    try asked(about: QuestionWords(files: files, actors: []), reading, conversation, destination)
  }
}
