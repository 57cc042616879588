import RamureWording

/// An actor, a partnership, a solution, a need…: one thing of an ecosystem.
public struct Node: Sendable, Identifiable {
  let storage: EcosystemStorage
  /// The node's place in `Ecosystem.nodes`, from 0.
  public let number: Int

  public var id: String { storage.nodes.ids[number] }
  public var kind: NodeKind { storage.vocabulary.nodeKinds[kindNumber] }
  /// The kind's place in the vocabulary's `nodeKinds`.
  public var kindNumber: Int { Int(storage.nodes.kinds[number]) }
  /// The ids of its finer kinds: one for most, several for a partnership of several types.
  public var subkinds: [String] { storage.nodes.subkinds[number] }

  /// What it is called; its id where it has no name.
  public var name: Name {
    let columns = storage.nodes
    let english = columns.englishNames[number]
    let french = columns.frenchNames[number]
    let main = columns.names[number]
    return Name(
      !main.isEmpty ? main : !french.isEmpty ? french : !english.isEmpty ? english : id,
      english: english.isEmpty ? nil : english, french: french.isEmpty ? nil : french)
  }

  /// The names its file gives it, each `nil` where it gives none.
  package var writtenName: (main: String?, english: String?, french: String?) {
    func text(_ column: TextColumn) -> String? { column.isEmpty(number) ? nil : column[number] }
    return (text(storage.nodes.names), text(storage.nodes.englishNames), text(storage.nodes.frenchNames))
  }

  public var period: Period { storage.nodes.facts.periods[number] }
  public var stages: [DatedStage] { storage.nodes.stages[number] ?? [] }
  /// The ids of the sources that state it.
  public var sources: [String] { storage.nodes.facts.sources[number] }
  public var position: SourcePosition { storage.position(storage.nodes.facts.places[number]) }

  /// What the file says of it under another heading; `nil` where it says nothing.
  public func attribute(_ name: String) -> String? { storage.nodes.facts.attributes[name, number] }
  public var attributes: [(name: String, value: String)] { storage.nodes.facts.attributes.all(number) }
}

/// The nodes of an ecosystem, ordered by id.
public struct Nodes: RandomAccessCollection, Sendable {
  let storage: EcosystemStorage

  public var startIndex: Int { 0 }
  public var endIndex: Int { storage.nodes.count }

  public subscript(number: Int) -> Node {
    precondition(indices.contains(number), "there is no node \(number) in an ecosystem of \(count)")
    return Node(storage: storage, number: number)
  }
}
