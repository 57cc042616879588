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
  func applied(to whole: Ecosystem, _ language: Language) throws(Failure) -> ViewOptions.Seen {
    var view = ViewOptions()
    (view.focus, view.depth) = ([], 1)
    (view.kinds, view.relations, view.without, view.at) = ([], relations, avoid, at)
    return try view.applied(to: whole, language)
  }
}

extension ViewOptions.Seen {
  /// The number a node of the whole ecosystem has in the part.
  ///
  /// - Throws: a failure where the options leave it out: nothing can be asked about it then.
  func number(of node: Node, _ language: Language) throws(Failure) -> Int {
    guard let seen = ecosystem.node(id: node.id) else {
      throw .problem(.wrongUsage, .askedLeftOut(node.name.text(language)), at: nil)
    }
    return seen.number
  }
}
