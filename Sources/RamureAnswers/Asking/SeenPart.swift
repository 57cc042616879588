import RamureModel
import RamureQuery
import RamureWording

/// The part of an ecosystem that was asked for, and how to say so.
public struct SeenPart: Sendable {
  public let selection: Selection
  public let selected: SelectedEcosystem
  /// The nodes in focus, by their numbers in the part.
  public let focus: [Int]
  /// What the focus left of the selection, where there is one.
  public let nearness: LocalizedText?
  /// All that was left out, for the foot of a map.
  public let filters: [LocalizedText]

  init(
    selection: Selection, selected: SelectedEcosystem, focus: [Int], nearness: LocalizedText?, filters: [LocalizedText]
  ) {
    (self.selection, self.selected, self.focus) = (selection, selected, focus)
    (self.nearness, self.filters) = (nearness, filters)
  }

  /// All of an ecosystem.
  init(all ecosystem: Ecosystem) {
    self.init(
      selection: Selection(), selected: SelectedEcosystem(whole: ecosystem), focus: [], nearness: nil, filters: [])
  }

  public var ecosystem: Ecosystem { selected.ecosystem }

  /// The number a node of the whole ecosystem has in the part.
  ///
  /// - Throws: a refusal where the options leave it out: nothing can be asked about it then.
  package func number(of node: Node, _ language: Language) throws(Refusal) -> Int {
    guard let seen = ecosystem.node(id: node.id) else {
      throw .question(.askedLeftOut(node.name.text(language)))
    }
    return seen.number
  }
}
