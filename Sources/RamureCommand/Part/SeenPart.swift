import RamureModel
import RamureQuery
import RamureWording

/// The part of an ecosystem that was asked for, and how to say so.
struct SeenPart {
  let selection: Selection
  let selected: SelectedEcosystem
  /// The nodes in focus, by their numbers in the part.
  let focus: [Int]
  /// What the focus left of the selection, where there is one.
  let nearness: LocalizedText?
  /// All that was left out, for the foot of a map.
  let filters: [LocalizedText]

  var ecosystem: Ecosystem { selected.ecosystem }

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
