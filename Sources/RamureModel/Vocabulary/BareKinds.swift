import RamureWording

/// Kinds that say nothing beyond their name: those a file of plain nodes and edges brings.
extension NodeKind {
  /// Whether a file that cannot declare kinds gives the same by its word alone.
  package var isBare: Bool { self == .unspecified || self == .bare(id) }

  static func bare(_ id: String) -> NodeKind { NodeKind(id, family: .other, label: LocalizedText(verbatim: id)) }
}

extension RelationKind {
  /// Whether a file that cannot declare kinds gives the same by its word alone.
  package var isBare: Bool { self == .unspecified || self == .bare(id) }

  static func bare(_ id: String) -> RelationKind {
    RelationKind(
      id, inverse: id, family: .other, from: .any, to: .any,
      label: LocalizedText(verbatim: id), inverseLabel: LocalizedText(verbatim: id))
  }
}

extension Vocabulary {
  /// Whether a kind is here just as it is.
  package func isKnown(_ kind: NodeKind) -> Bool {
    nodeKindNumber(id: kind.id).map { nodeKinds[$0] == kind } ?? false
  }

  /// Whether a kind is here just as it is.
  package func isKnown(_ kind: RelationKind) -> Bool {
    guard let match = relationKind(kind.id), !match.isReversed else { return false }
    return relationKinds[match.kind] == kind
  }
}
