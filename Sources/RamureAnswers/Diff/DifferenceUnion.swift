import RamureAnalysis
import RamureModel

/// Two versions of an ecosystem in one: the later one, and what went since the earlier one.
struct DifferenceUnion {
  let ecosystem: Ecosystem
  /// By node and by relation of the union: its number in the later version, `nil` for one that went.
  let newNodes: [Int?]
  let newRelations: [Int?]

  init(_ difference: EcosystemDifference) {
    let (old, new) = (difference.old, difference.new)
    var draft = EcosystemDraft(vocabulary: Self.vocabulary(old, new), unknownKinds: .taken)
    draft.header = new.nodes.isEmpty ? old.header : new.header
    for node in new.nodes { Self.add(node, to: &draft) }
    for number in difference.removedNodes { Self.add(old.nodes[number], to: &draft) }
    for relation in new.relations {
      Self.add(relation, from: new.nodes[relation.from].id, to: new.nodes[relation.to].id, in: &draft)
    }
    // Whoever is called otherwise now is called so in what went, too.
    func id(_ number: Int) -> String {
      let now = difference.newOfOld[number]
      return now < 0 ? old.nodes[number].id : new.nodes[Int(now)].id
    }
    for number in difference.removedRelations {
      let relation = old.relations[number]
      Self.add(relation, from: id(relation.from), to: id(relation.to), in: &draft)
    }
    guard let union = try? draft.validated().ecosystem else {
      preconditionFailure("what is valid in either version is valid in both, without rules")
    }
    ecosystem = union
    newNodes = union.nodes.map { new.node(id: $0.id)?.number }
    newRelations = union.relations.map { $0.number < new.relations.count ? $0.number : nil }
  }

  /// The kinds of both, without rules about ends: what one version allows the other may not.
  private static func vocabulary(_ old: Ecosystem, _ new: Ecosystem) -> Vocabulary {
    let nodeKinds =
      new.vocabulary.nodeKinds
      + old.vocabulary.nodeKinds.filter { kind in !new.vocabulary.nodeKinds.contains { $0.id.isSameText(as: kind.id) } }
    let relationKinds =
      new.vocabulary.relationKinds
      + old.vocabulary.relationKinds.filter { kind in
        !new.vocabulary.relationKinds.contains { $0.id.isSameText(as: kind.id) }
      }
    return Vocabulary(
      nodeKinds: nodeKinds,
      relationKinds: relationKinds.map { kind in
        RelationKind(
          kind.id, inverse: kind.inverse, family: kind.family, from: .any, to: .any,
          rules: kind.isSymmetric ? [.symmetric] : [], label: kind.label, inverseLabel: kind.inverseLabel,
          phrases: kind.phrases)
      }, stages: new.vocabulary.stages)
  }

  private static func add(_ node: Node, to draft: inout EcosystemDraft) {
    let number = draft.addNode(
      node.id, kind: node.kind.id, name: node.name, period: node.period,
      attributes: node.attributes.filter { $0.name == "url" })
    if let number, !node.subkinds.isEmpty { draft.setSubkinds(node.subkinds, of: number) }
  }

  private static func add(_ relation: Relation, from: String, to: String, in draft: inout EcosystemDraft) {
    draft.addRelation(
      from, relation.kind.id, to, period: relation.period,
      attributes: relation.attributes.filter { $0.name == "role" })
  }
}
