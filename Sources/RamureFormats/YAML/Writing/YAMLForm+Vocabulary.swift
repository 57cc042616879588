import RamureModel
import RamureWording

/// The kinds and stages that a file declares.
extension YAMLForm {
  var declarations: [YAMLPiece.Entry] {
    let builtIn = Vocabulary.builtIn
    let nodes = vocabulary.nodeKinds.enumerated().compactMap { number, kind in
      builtIn.isKnown(kind) && newSubkinds[number] == nil ? nil : declaration(of: kind, newSubkinds[number] ?? [])
    }
    let relations = vocabulary.relationKinds.filter { !builtIn.isKnown($0) }.map(declaration)
    let stages = vocabulary.stages.filter { !builtIn.stages.contains($0) }.map { stage in
      YAMLPiece.Entry(key: stage.id, value: labels(stage.label, of: stage.id))
    }
    let entries =
      entry(VocabularyKey.nodes, nodes.isEmpty ? nil : .block(.map(nodes)))
      + entry(VocabularyKey.relations, relations.isEmpty ? nil : .block(.map(relations)))
      + entry(VocabularyKey.stages, stages.isEmpty ? nil : .block(.map(stages)))
    return entries.isEmpty ? [] : entry(SectionKey.vocabulary, .block(.map(entries)))
  }

  private func declaration(of kind: NodeKind, _ found: [String]) -> YAMLPiece.Entry {
    let number = Vocabulary.builtIn.nodeKindNumber(id: kind.id)
    let known = number.map { Vocabulary.builtIn.nodeKinds[$0] }
    let label = known?.label ?? LocalizedText(verbatim: kind.id)
    let further = kind.subkinds.dropFirst(known?.subkinds.count ?? 0)
    let subkinds =
      further.map { YAMLPiece.Entry(key: $0.id, value: labels($0.label, of: $0.id)) }
      + found.map { YAMLPiece.Entry(key: $0, value: .nothing) }
    let entries =
      (kind.label == label ? [] : labelEntries(kind.label, NodeKindKey.label, .englishLabel, .frenchLabel))
      + entry(NodeKindKey.family, kind.family == known?.family ?? .other ? nil : .text(kind.family.rawValue))
      + entry(NodeKindKey.subkinds, subkinds.isEmpty ? nil : .block(.map(subkinds)))
    return YAMLPiece.Entry(key: kind.id, value: entries.isEmpty ? .nothing : .block(.map(entries)))
  }

  private func declaration(of kind: RelationKind) -> YAMLPiece.Entry {
    let inverse = LocalizedText(verbatim: kind.inverse)
    let usualInverse = kind.inverse.isSameText(as: kind.id) ? kind.label : inverse
    let entries =
      entry(RelationKindKey.inverse, kind.inverse.isSameText(as: kind.id) ? nil : .text(kind.inverse))
      + ends(kind.from, .from) + ends(kind.to, .to)
      + (kind.label == LocalizedText(verbatim: kind.id)
        ? [] : labelEntries(kind.label, RelationKindKey.label, .englishLabel, .frenchLabel))
      + (kind.inverseLabel == usualInverse
        ? []
        : labelEntries(kind.inverseLabel, RelationKindKey.inverseLabel, .englishInverseLabel, .frenchInverseLabel))
      + entry(RelationKindKey.family, kind.family == .other ? nil : .text(kind.family.rawValue))
      + entry(RelationKindKey.rules, kind.rules.isEmpty ? nil : .list(kind.rules.map(rule)))
      + entry(RelationKindKey.attributes, kind.attributes.isEmpty ? nil : .list(kind.attributes.map { .text($0) }))
    return YAMLPiece.Entry(key: kind.id, value: entries.isEmpty ? .nothing : .block(.map(entries)))
  }

  private func ends(_ ends: RelationKind.Ends, _ key: RelationKindKey) -> [YAMLPiece.Entry] {
    guard case .kinds(let kinds) = ends else { return [] }
    return entry(key, .list(kinds.map { .text($0) }))
  }

  private func rule(_ rule: RelationKind.Rule) -> YAMLPiece {
    switch rule {
    case .symmetric: .text("symmetric")
    case .noSelf: .text("noSelf")
    case .sameKind: .text("sameKind")
    case .acyclic: .text("acyclic")
    case .value(let range):
      .map([YAMLPiece.Entry(key: "value", value: .list([number(range.lowerBound), number(range.upperBound)]))])
    }
  }

  private func number(_ value: Double) -> YAMLPiece {
    let text = "\(value)"
    return .text(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  // MARK: - Labels

  /// The label of something whose value is its label, or a map of labels, or nothing.
  private func labels(_ label: LocalizedText, of id: String) -> YAMLPiece {
    if label == LocalizedText(verbatim: id) { return .nothing }
    if label.english.isSameText(as: label.french) { return .prose(label.english) }
    return .map(labelEntries(label, LabelKey.label, .englishLabel, .frenchLabel))
  }

  /// One label where both languages have the same, else that of the file and its translation.
  private func labelEntries<Key: YAMLKey>(
    _ label: LocalizedText, _ main: Key, _ english: Key, _ french: Key
  ) -> [YAMLPiece.Entry] {
    if label.english.isSameText(as: label.french) { return entry(main, .prose(label.english)) }
    let (other, key): (String, Key) =
      language == .french ? (label.english, english) : (label.french, french)
    return entry(main, .prose(label[language])) + entry(key, .prose(other))
  }
}
