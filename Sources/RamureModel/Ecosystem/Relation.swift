/// A typed tie between two nodes: who funds whom, what addresses which need, who takes part in which partnership.
public struct Relation: Sendable {
  let storage: EcosystemStorage
  /// The relation's place in `Ecosystem.relations`, from 0.
  public let number: Int

  public var kind: RelationKind { storage.vocabulary.relationKinds[kindNumber] }
  /// The kind's place in the vocabulary's `relationKinds`.
  public var kindNumber: Int { Int(storage.relations.kinds[number]) }
  /// The number of the node it goes out from.
  public var from: Int { Int(storage.relations.from[number]) }
  /// The number of the node it goes to.
  public var to: Int { Int(storage.relations.to[number]) }

  public var period: Period { storage.relations.facts.periods[number] }
  public var sources: [String] { storage.relations.facts.sources[number] }
  public var role: String? { attribute("role") }
  public var position: SourcePosition { storage.position(storage.relations.facts.places[number]) }

  public func attribute(_ name: String) -> String? { storage.relations.facts.attributes[name, number] }
  public var attributes: [(name: String, value: String)] { storage.relations.facts.attributes.all(number) }
}

/// The relations of an ecosystem, in the order they were written.
public struct Relations: RandomAccessCollection, Sendable {
  let storage: EcosystemStorage

  public var startIndex: Int { 0 }
  public var endIndex: Int { storage.relations.count }

  public subscript(number: Int) -> Relation {
    precondition(indices.contains(number), "there is no relation \(number) in an ecosystem of \(count)")
    return Relation(storage: storage, number: number)
  }
}
