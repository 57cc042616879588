import RamureModel
import RamureWording

/// The documented keys of an ecosystem file, in both languages: what its schema names.
package enum EcosystemFileKeys {
  /// What an object of a file is about.
  package enum Part {
    case root, graph, header, source, vocabulary, nodeKind, label, relationKind, node, participant, relation, edge
  }

  /// The sections that hold nodes: of actors, and of each kind that has one.
  package static var nodeSections: [String] {
    SectionKey.allCases.filter { $0 == .actors || $0.kind != nil }.flatMap { words($0) }
  }

  /// The words for each key of a part, English first; a key of one word has that one.
  package static func words(of part: Part) -> [[String]] {
    switch part {
    case .root: SectionKey.allCases.map { words($0) }
    case .graph: GraphSectionKey.allCases.map { words($0) }
    case .header: HeaderKey.allCases.map { words($0) }
    case .source: SourceKey.allCases.map { words($0) }
    case .vocabulary: VocabularyKey.allCases.map { words($0) }
    case .nodeKind: NodeKindKey.allCases.map { words($0) }
    case .label: LabelKey.allCases.map { words($0) }
    case .relationKind: RelationKindKey.allCases.map { words($0) }
    case .node: NodeKey.allCases.map { words($0) }
    case .participant: ParticipantKey.allCases.map { words($0) }
    case .relation: RelationKey.allCases.map { words($0) }
    case .edge: EdgeKey.allCases.map { words($0) }
    }
  }

  private static func words<Key: YAMLKey>(_ key: Key) -> [String] {
    let both = [key.word(.english), key.word(.french)]
    return both[0].isSameText(as: both[1]) ? [both[0]] : both
  }
}
