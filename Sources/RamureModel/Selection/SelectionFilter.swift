import RamureWording

/// A selection with its words looked up in one ecosystem: decides by numbers.
struct SelectionFilter {
  private var nodeKinds: [Bool]?
  private var subkinds: Set<UTF8Key> = []
  private var relationKinds: [Bool]?
  private var without: Set<Int> = []
  private var diagnoses: [Diagnosis] = []

  init(_ selection: Selection, _ ecosystem: Ecosystem) throws(InvalidSelection) {
    if let words = selection.nodeKinds { lookUp(nodeKinds: words, ecosystem) }
    if let words = selection.relationKinds { lookUp(relationKinds: words, ecosystem.vocabulary) }
    for id in selection.without {
      if let node = ecosystem.node(id: id) {
        without.insert(node.number)
      } else {
        diagnoses.append(.unknownNode(id, nearest: NearestNames().to(id, in: ecosystem.nodes.lazy.map(\.id))))
      }
    }
    guard diagnoses.isEmpty else { throw InvalidSelection(diagnoses: diagnoses) }
  }

  func keeps(node: Node) -> Bool {
    guard !without.contains(node.number) else { return false }
    guard let nodeKinds else { return true }
    return nodeKinds[node.kindNumber]
      || !subkinds.isEmpty && node.subkinds.contains { subkinds.contains(UTF8Key($0)) }
  }

  func keeps(relation: Relation) -> Bool {
    relationKinds?[relation.kindNumber] ?? true
  }

  /// A word is a kind, else a subkind, of however many kinds; else a subkind that only the nodes speak of.
  private mutating func lookUp(nodeKinds words: [String], _ ecosystem: Ecosystem) {
    let vocabulary = ecosystem.vocabulary
    var kept = vocabulary.nodeKinds.map { _ in false }
    for word in words {
      if let match = vocabulary.nodeKind(word), match.subkind == nil {
        kept[match.kind] = true
        continue
      }
      var found = vocabulary.nodeKinds.compactMap { vocabulary.subkind(word, of: $0)?.id }
      if found.isEmpty, ecosystem.nodes.contains(where: { $0.subkinds.contains { $0.isSameText(as: word) } }) {
        found = [word]
      }
      subkinds.formUnion(found.map { UTF8Key($0) })
      if found.isEmpty {
        let known = vocabulary.nodeKinds.map(\.id) + vocabulary.nodeKinds.flatMap { $0.subkinds.map(\.id) }
        diagnoses.append(.unknownNodeKind(word, nearest: NearestNames().to(word, in: known)))
      }
    }
    nodeKinds = kept
  }

  private mutating func lookUp(relationKinds words: [String], _ vocabulary: Vocabulary) {
    var kept = vocabulary.relationKinds.map { _ in false }
    for word in words {
      if let match = vocabulary.relationKind(word) {
        kept[match.kind] = true
      } else {
        let known = vocabulary.relationKinds.flatMap { [$0.id, $0.inverse] }
        let nearest = vocabulary.relationKindMeant(by: word).map { [$0] } ?? NearestNames().to(word, in: known)
        diagnoses.append(.unknownRelationKind(word, nearest: nearest))
      }
    }
    relationKinds = kept
  }
}
