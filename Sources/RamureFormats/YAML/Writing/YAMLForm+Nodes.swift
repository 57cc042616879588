import RamureModel
import RamureWording

/// The sections of an ecosystem file.
extension YAMLForm {
  var sections: [YAMLPiece.Entry] {
    var nodesBySection: [String: [Node]] = [:]
    for node in ecosystem.nodes { nodesBySection[section(of: node.kindNumber) ?? "", default: []].append(node) }
    let participants = participations
    func entries(_ section: String, _ isOfActors: Bool) -> [YAMLPiece.Entry] {
      guard let nodes = nodesBySection[section] else { return [] }
      let entries = nodes.map { YAMLPiece.Entry(key: $0.id, value: piece(of: $0, isOfActors, participants[$0.number])) }
      return [YAMLPiece.Entry(key: section, value: .block(.map(entries)))]
    }
    let actors = SectionKey.actors.word(language)
    let own = vocabulary.nodeKinds.filter { kind in
      kind.family != .actor && !SectionKey.allCases.contains(.kind(kind.id))
    }
    let known = SectionKey.allCases.filter { $0.kind != nil }.flatMap { entries($0.word(language), false) }
    let nodes = entries(actors, true) + known
    // Without a section that only an ecosystem file has, it might be taken for plain lists.
    let empty = nodes.isEmpty ? entry(SectionKey.actors, .map([])) : []
    return header + declarations + empty + nodes + own.flatMap { entries($0.id, false) } + relations
  }

  private func piece(of node: Node, _ isOfActors: Bool, _ participants: [Relation]?) -> YAMLPiece {
    let facts = facts(of: node, kind: isOfActors ? actorKind(of: node) : subkinds(of: node))
    guard let participants else {
      if facts.isEmpty { return .nothing }
      if !isUniform, let name = node.writtenName.main, facts.count == 1, facts[0].key == NodeKey.name.word(language) {
        return .prose(name)
      }
      return node.stages.isEmpty ? .map(facts) : .block(.map(facts))
    }
    let parts = participants.map { part($0) }
    let isPlain = parts.allSatisfy { if case .text = $0 { true } else { false } }
    let list = YAMLPiece.list(parts)
    return .block(.map(facts + entry(NodeKey.participants, isPlain ? list : .block(list))))
  }

  /// What a node says of itself, under the keys of a node.
  func facts(of node: Node, kind: [YAMLPiece.Entry]) -> [YAMLPiece.Entry] {
    let name = node.writtenName
    let isNamed = name.main != nil || name.english != nil || name.french != nil
    var attributes = node.attributes
    // What is written under `url` has to be an address.
    let url = take("url", from: &attributes) { WebAddress.safe($0) == $0 }
    let note = take("note", from: &attributes)
    return entry(NodeKey.name, isNamed ? .prose(node.name.main) : nil)
      + entry(NodeKey.englishName, name.english.map { .prose($0) })
      + entry(NodeKey.frenchName, name.french.map { .prose($0) })
      + kind
      + dates(node.period, NodeKey.start, NodeKey.end)
      + entry(NodeKey.stages, node.stages.isEmpty ? nil : .list(node.stages.map(stage)))
      + entry(NodeKey.url, url.map { .text($0) })
      + entry(NodeKey.note, note.map { .prose($0) })
      + sources(node.sources, NodeKey.sources)
      + others(attributes, NodeKey.attributes)
  }

  /// Takes an attribute out of a list, if it has a value that may stand under a key of ours.
  func take(
    _ name: String, from attributes: inout [(name: String, value: String)], if isFit: (String) -> Bool = { _ in true }
  ) -> String? {
    guard let place = attributes.firstIndex(where: { $0.name.isSameText(as: name) }), isFit(attributes[place].value)
    else { return nil }
    return attributes.remove(at: place).value
  }

  private func stage(_ stage: DatedStage) -> YAMLPiece {
    let word = words.stage(stage.stage)
    guard let date = stage.date else { return .text(word) }
    return .map([YAMLPiece.Entry(key: word, value: .date(date.description))])
  }

  // MARK: - Kinds

  /// `kind: association` where the finer kind says it all; an organisation of no finer kind is not called one.
  private func actorKind(of node: Node) -> [YAMLPiece.Entry] {
    let subkinds = node.subkinds.map { words.subkind($0, ofKind: node.kindNumber) }
    let texts = subkinds.map(\.word)
    if subkinds.first?.saysKind ?? false { return list(.kind, texts) }
    let isUsual = node.kindNumber == usualActor
    let kind = YAMLPiece.text(words.actorKinds[node.kindNumber])
    return entry(NodeKey.kind, isUsual && texts.isEmpty ? nil : kind) + list(.subkind, texts)
  }

  /// The finer kinds of a node whose section says its kind.
  private func subkinds(of node: Node) -> [YAMLPiece.Entry] {
    let texts = node.subkinds.map { words.subkind($0, ofKind: node.kindNumber).word }
    // The name of the section itself is no finer kind there.
    let isPlain = texts.isEmpty || texts.allSatisfy { $0.folded != node.kind.id.folded }
    return list(isPlain ? .kind : .subkind, texts)
  }

  private func list(_ key: NodeKey, _ words: [String]) -> [YAMLPiece.Entry] {
    entry(key, words.isEmpty ? nil : words.count == 1 ? .text(words[0]) : .list(words.map { .text($0) }))
  }
}
