import RamureModel
import RamureWording

/// The relations: those under `relations:`, and those between a partnership and its participants.
extension YAMLEcosystem {
  mutating func readRelations(_ value: YAMLValue) {
    guard case .list(let items, _) = value else {
      draft.report(.error, .listExpected, at: value.place)
      return
    }
    for item in items {
      switch item {
      case .text(let text): readRelation(sentence: text)
      case .map(let map): readRelation(map)
      case .list(_, let place): draft.report(.error, .mapExpected, at: place)
      }
    }
  }

  /// A relation in three words: who, what, whom.
  private mutating func readRelation(sentence: YAMLText) {
    let scalars = Array(sentence.string.unicodeScalars)
    var words: [YAMLText] = []
    var start: Int?
    for index in 0...scalars.count {
      let isSpace = index == scalars.count || scalars[index].properties.isWhitespace
      if isSpace, let first = start {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[first..<index])
        let quote = sentence.isPlain ? 0 : 1
        let place = EcosystemDraft.Place(
          line: sentence.place.line, column: sentence.place.column + first + quote)
        words.append(YAMLText(string: String(word), place: place, isPlain: true))
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if words.count > 3 { words = threeParts(words, of: sentence) ?? words }
    guard words.count == 3 else {
      draft.report(.error, .relationOfWords(words.count), at: sentence.place)
      return
    }
    let kind = draft.relationKind(words[1].string, at: words[1].place)
    let from = node(words[0])
    let to = node(words[2])
    guard let kind, let from, let to else { return }
    _ = draft.addRelation(from: from, to: to, kind: kind, at: sentence.place)
  }

  /// Who, what and whom, where names or kinds are of several words: “La Fabrique soutient Le Relais”. `nil` where the words can
  /// be cut in no way that makes sense, or in two.
  private mutating func threeParts(_ words: [YAMLText], of sentence: YAMLText) -> [YAMLText]? {
    // A sentence of forty words is prose.
    guard words.count <= 40 else { return nil }
    func joined(_ range: Range<Int>) -> YAMLText {
      YAMLText(
        string: words[range].map(\.string).joined(separator: " "), place: words[range.lowerBound].place, isPlain: true)
    }
    var found: [[YAMLText]] = []
    for end in 1..<words.count - 1 where isKnown(joined(0..<end).string) {
      for start in end + 1..<words.count where isKnown(joined(start..<words.count).string) {
        let parts = [joined(0..<end), joined(end..<start), joined(start..<words.count)]
        if draft.knowsRelationKind(parts[1].string) { found.append(parts) }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private mutating func isKnown(_ name: String) -> Bool {
    draft.node(name) != nil || draft.nodes(called: name).count == 1
  }

  private mutating func readRelation(_ map: YAMLMap) {
    // What else a relation may say depends on its kind.
    let kindValue = map.entries.first { RelationKey.table[$0.key.string] == .kind }?.value
    let kindText = kindValue.flatMap { draft.text($0) }
    let kind = kindText.flatMap { draft.relationKind($0.string, at: $0.place) }
    // Where the kind is not known, neither are its attributes.
    let others = kind.map { attributeKeys(ofKind: $0.kind) }
    let fields = YAMLFields<RelationKey>(map, others: others, reportingTo: &draft)
    if kindValue == nil || kindValue?.isAbsent == true { reportLack(of: .kind, at: map.place) }
    let from = end(fields[.from], .from, at: map.place)
    let to = end(fields[.to], .to, at: map.place)
    let period = draft.period(start: fields[.start], end: fields[.end])
    let sources = draft.sources(fields[.sources])
    var attributes = YAMLAttributes()
    attributes.add("role", draft.prose(fields[.role]), reportingTo: &draft)
    attributes.add("weight", draft.number(fields[.weight], of: "weight"), reportingTo: &draft)
    for entry in fields.others { add(entry.key, entry.value, others, to: &attributes) }
    attributes.add("note", draft.prose(fields[.note]), reportingTo: &draft)
    attributes.add(fields[.attributes], reportingTo: &draft)
    guard let kind, let from, let to else { return }
    let relation = draft.addRelation(from: from, to: to, kind: kind, at: map.place)
    draft.setPeriod(period, ofRelation: relation, at: map.place)
    draft.setSources(sources, ofRelation: relation)
    attributes.set(ofRelation: relation, in: &draft)
  }

  private mutating func attributeKeys(ofKind kind: Int) -> FurtherKeys {
    if let known = attributeKeys[kind] { return known }
    let keys = FurtherKeys(ofRelationKind: draft.vocabulary.relationKinds[kind])
    attributeKeys[kind] = keys
    return keys
  }

  /// Adds an attribute that the kind of the relation declares.
  private mutating func add(
    _ key: YAMLText, _ value: YAMLValue, _ keys: FurtherKeys?, to attributes: inout YAMLAttributes
  ) {
    let name = keys?.word(for: key.string) ?? RelationKey.attributeWords[key.string.folded] ?? key.string
    guard !value.isAbsent else { return }
    switch name {
    case "value", "strength":
      attributes.add(name, draft.number(value, of: name), reportingTo: &draft)
    case "stage":
      guard let text = draft.text(value), let stage = draft.stage(text) else { return }
      attributes.add(name, stage, at: text.place, reportingTo: &draft)
    default:
      attributes.add(name, draft.text(value), reportingTo: &draft)
    }
  }

  // MARK: - Ends

  private mutating func end(_ value: YAMLValue?, _ key: RelationKey, at place: EcosystemDraft.Place) -> Int? {
    guard let value else {
      reportLack(of: key, at: place)
      return nil
    }
    return draft.text(value).flatMap { node($0) }
  }

  private mutating func reportLack(of key: RelationKey, at place: EcosystemDraft.Place) {
    let language = draft.keyLanguage.language
    let keys = [RelationKey.from, .kind, .to].map { $0.word(language) }
    draft.report(.error, .relationLacks(key.word(language), of: keys), at: place)
  }

  private mutating func node(_ id: YAMLText) -> Int? {
    if let node = draft.node(id.string) { return node }
    let named = draft.nodes(called: id.string)
    if named.count == 1 { return named[0] }
    if named.count > 1 {
      draft.report(.error, .nameFitsSeveral(id.string, ids: named.map { draft.id(ofNode: $0) }), at: id.place)
      return nil
    }
    draft.reportUnknownNode(id.string, at: id.place)
    return nil
  }

  // MARK: - Participants

  /// The participants of a node: their ids, or maps that say more of their part.
  mutating func readParticipants(_ value: YAMLValue, of id: String) {
    guard let node = draft.node(id), let kind = draft.vocabulary.relationKind("participatesIn") else { return }
    var items: [YAMLValue] = []
    if case .list(let list, _) = value { items = list } else { items = [value] }
    for item in items {
      switch item {
      case .text(let text):
        guard let actor = self.node(text) else { continue }
        _ = draft.addRelation(from: actor, to: node, kind: kind, at: text.place)
      case .map(let map):
        readParticipant(map, of: node, kind)
      case .list(_, let place):
        draft.report(.error, .mapExpected, at: place)
      }
    }
  }

  private mutating func readParticipant(_ map: YAMLMap, of node: Int, _ kind: Vocabulary.RelationMatch) {
    let fields = YAMLFields<ParticipantKey>(map, reportingTo: &draft)
    var actor: Int?
    if let value = fields[.actor] {
      actor = draft.text(value).flatMap { self.node($0) }
    } else {
      draft.report(.error, .participantLacks(ParticipantKey.actor.word(draft.keyLanguage.language)), at: map.place)
    }
    let period = draft.period(start: fields[.start], end: fields[.end])
    let sources = draft.sources(fields[.sources])
    var attributes = YAMLAttributes()
    attributes.add("role", draft.prose(fields[.role]), reportingTo: &draft)
    attributes.add("weight", draft.number(fields[.weight], of: "weight"), reportingTo: &draft)
    attributes.add("note", draft.prose(fields[.note]), reportingTo: &draft)
    attributes.add(fields[.attributes], reportingTo: &draft)
    guard let actor else { return }
    let relation = draft.addRelation(from: actor, to: node, kind: kind, at: map.place)
    draft.setPeriod(period, ofRelation: relation, at: map.place)
    draft.setSources(sources, ofRelation: relation)
    attributes.set(ofRelation: relation, in: &draft)
  }
}
