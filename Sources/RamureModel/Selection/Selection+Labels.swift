import RamureWording

/// What a selection is called, wherever it is told: the kinds by their labels, however they were asked for.
extension Selection {
  /// The labels of the kinds of node that are kept; `nil` for all.
  public func nodeKindLabels(in vocabulary: Vocabulary) -> [LocalizedText]? {
    nodeKinds?.map { word in
      if let match = vocabulary.nodeKind(word) {
        let kind = vocabulary.nodeKinds[match.kind]
        return match.subkind.flatMap(kind.subkind)?.label ?? kind.label
      }
      // A finer kind that several kinds have.
      let shared = vocabulary.nodeKinds.lazy.compactMap { vocabulary.subkind(word, of: $0) }.first
      return shared?.label ?? LocalizedText(verbatim: word)
    }
  }

  /// The labels of the kinds of relation that are kept; `nil` for all.
  public func relationKindLabels(in vocabulary: Vocabulary) -> [LocalizedText]? {
    relationKinds?.map { word in
      vocabulary.relationKind(word).map { vocabulary.relationKinds[$0.kind].label } ?? LocalizedText(verbatim: word)
    }
  }
}
