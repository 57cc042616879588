import RamureModel
import RamureWording

/// The relations of an ecosystem file: parts in something stand with it, all others in a section.
extension YAMLForm {
  /// The number of the kind that is written with the node it leads to.
  private var participation: Int? {
    guard let kind = vocabulary.relationKind("participatesIn"), !kind.isReversed else { return nil }
    return kind.kind
  }

  private func isPart(_ relation: Relation) -> Bool {
    relation.kindNumber == participation && relation.kind.to.allows(ecosystem.nodes[relation.to].kind.id)
  }

  /// The parts in each node, by its number.
  var participations: [Int: [Relation]] {
    var found: [Int: [Relation]] = [:]
    for relation in ecosystem.relations where isPart(relation) { found[relation.to, default: []].append(relation) }
    return found
  }

  func part(_ relation: Relation) -> YAMLPiece {
    let actor = ecosystem.nodes[relation.from].id
    var attributes = relation.attributes
    let facts =
      role(ParticipantKey.role, &attributes) + dates(relation.period, ParticipantKey.start, ParticipantKey.end)
      + weight(ParticipantKey.weight, &attributes) + note(ParticipantKey.note, &attributes)
      + sources(relation.sources, ParticipantKey.sources) + others(attributes, ParticipantKey.attributes)
    return facts.isEmpty && !isUniform ? .text(actor) : .map(entry(ParticipantKey.actor, .text(actor)) + facts)
  }

  var relations: [YAMLPiece.Entry] {
    var keys: [Int: FurtherKeys] = [:]
    let items = ecosystem.relations.filter { !isPart($0) }.map { relation in
      let further = keys[relation.kindNumber] ?? FurtherKeys(ofRelationKind: relation.kind)
      keys[relation.kindNumber] = further
      return piece(of: relation, further)
    }
    return entry(SectionKey.relations, items.isEmpty ? nil : .block(.list(items)))
  }

  private func piece(of relation: Relation, _ keys: FurtherKeys) -> YAMLPiece {
    let ends = [relation.from, relation.to].map { ecosystem.nodes[$0].id }
    let kind = words.relationKinds[relation.kindNumber]
    var attributes = relation.attributes
    let facts =
      dates(relation.period, RelationKey.start, RelationKey.end) + role(RelationKey.role, &attributes)
      + weight(RelationKey.weight, &attributes) + declared(keys, &attributes) + note(RelationKey.note, &attributes)
      + sources(relation.sources, RelationKey.sources) + others(attributes, RelationKey.attributes)
    let sentence = [ends[0], kind, ends[1]]
    if !isUniform, facts.isEmpty, sentence.allSatisfy(\.isWord) { return .text(sentence.joined(separator: " ")) }
    return .map(
      entry(RelationKey.from, .text(ends[0])) + entry(RelationKey.kind, .text(kind))
        + entry(RelationKey.to, .text(ends[1])) + facts)
  }

  // MARK: - What a relation says

  func role(_ key: some YAMLKey, _ attributes: inout [(name: String, value: String)]) -> [YAMLPiece.Entry] {
    entry(key, take("role", from: &attributes).map { .prose($0) })
  }

  func note(_ key: some YAMLKey, _ attributes: inout [(name: String, value: String)]) -> [YAMLPiece.Entry] {
    entry(key, take("note", from: &attributes).map { .prose($0) })
  }

  func weight(_ key: some YAMLKey, _ attributes: inout [(name: String, value: String)]) -> [YAMLPiece.Entry] {
    entry(key, take("weight", from: &attributes) { NumberParser.number($0) != nil }.map { .number($0) })
  }

  /// The attributes that the kind of a relation declares, as keys of their own.
  private func declared(
    _ keys: FurtherKeys, _ attributes: inout [(name: String, value: String)]
  ) -> [YAMLPiece.Entry] {
    var entries: [YAMLPiece.Entry] = []
    for name in keys.words {
      guard RelationKey.table[name] == nil, keys.word(for: name)?.isSameText(as: name) ?? false,
        let value = take(name, from: &attributes, if: { isFit($0, for: name) })
      else { continue }
      var key = name
      if language == .french, let word = RelationKey.frenchWords[name], keys.word(for: word) == name { key = word }
      entries.append(YAMLPiece.Entry(key: key, value: .text(value)))
    }
    return entries
  }

  /// Whether the reader takes a value as it stands under a name.
  private func isFit(_ value: String, for name: String) -> Bool {
    switch name {
    case "value", "strength": NumberParser.number(value) != nil
    case "stage": vocabulary.stage(value)?.id.isSameText(as: value) ?? false
    default: true
    }
  }
}

extension String {
  /// Whether it can stand among the three words of a sentence.
  fileprivate var isWord: Bool {
    !isEmpty && !unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
