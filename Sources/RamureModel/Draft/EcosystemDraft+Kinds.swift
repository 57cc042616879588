import RamureWording

/// What the words for kinds mean to a draft.
extension EcosystemDraft {
  /// A kind is a number of 16 bits in the columns. More kinds than that are a column of something else.
  package static let kindLimit = 65_000

  /// The kind of node a word means, with its subkind. An unknown word is reported, or taken in where kinds are open.
  ///
  /// - Parameter family: the family of the kinds that are possible here; `nil` for all.
  public mutating func nodeKind(
    _ word: String, of family: NodeKind.Family? = nil, at place: Place
  ) -> Vocabulary.NodeMatch? {
    if let match = vocabulary.nodeKind(word, of: family) { return match }
    if let match = vocabulary.nodeKindMeant(by: word, of: family) {
      let kind = vocabulary.nodeKinds[match.kind]
      note(word, readAs: match.subkind.flatMap { kind.subkind($0)?.label } ?? kind.label, at: place)
      return match
    }
    guard unknownKinds == .taken else {
      let kinds = vocabulary.nodeKinds.lazy.filter { family == nil || $0.family == family }
      let words = [kinds.map { [$0.id] }, kinds.map { $0.subkinds.map(\.id) }]
      let nearest = nearest(to: word, in: words.joined().joined())
      report(.error, .unknownNodeKind(word, nearest: nearest), at: place)
      return nil
    }
    guard hasRoom(after: vocabulary.nodeKinds.count, at: place) else { return nil }
    let kind = vocabulary.open(nodeKind: word)
    newNodeKinds.append((kind, compact(place)))
    return Vocabulary.NodeMatch(kind: kind, subkind: nil)
  }

  /// The kind of relation a word means. An unknown word is reported, or taken in where kinds are open.
  public mutating func relationKind(_ word: String, at place: Place) -> Vocabulary.RelationMatch? {
    if let match = vocabulary.relationKind(word) { return match }
    if let match = vocabulary.relationKindMeant(by: word).flatMap({ vocabulary.relationKind($0) }) {
      let kind = vocabulary.relationKinds[match.kind]
      note(word, readAs: match.isReversed ? kind.inverseLabel : kind.label, at: place)
      return match
    }
    guard unknownKinds == .taken else {
      let kinds = vocabulary.relationKinds.lazy
      let nearest = nearest(to: word, in: [kinds.map(\.id), kinds.map(\.inverse)].joined())
      report(.error, .unknownRelationKind(word, nearest: nearest), at: place)
      return nil
    }
    guard hasRoom(after: vocabulary.relationKinds.count, at: place) else { return nil }
    let kind = vocabulary.open(relationKind: word)
    newRelationKinds.append((kind, compact(place)))
    return Vocabulary.RelationMatch(kind: kind, isReversed: false)
  }

  /// The kind of a node whose file gives none: `node`, where kinds are open; elsewhere that is an error.
  ///
  /// - Parameter isSaid: whether a note says so the first time, which it need not in formats that know no kinds.
  public mutating func nodeKindLeftOut(at place: Place, isSaid: Bool = true) -> Vocabulary.NodeMatch? {
    if let known = unspecifiedNodeKind { return Vocabulary.NodeMatch(kind: known, subkind: nil) }
    guard unknownKinds == .taken, hasRoom(after: vocabulary.nodeKinds.count, at: place) else {
      report(.error, .kindMissing, at: place)
      return nil
    }
    if isSaid { report(.note, .kindLeftOut(taken: NodeKind.unspecified.id), at: place) }
    let kind = vocabulary.open(NodeKind.unspecified)
    unspecifiedNodeKind = kind
    return Vocabulary.NodeMatch(kind: kind, subkind: nil)
  }

  /// The kind of a relation whose file gives none: `relation`, where kinds are open; elsewhere that is an error.
  public mutating func relationKindLeftOut(at place: Place, isSaid: Bool = true) -> Vocabulary.RelationMatch? {
    if let known = unspecifiedRelationKind { return Vocabulary.RelationMatch(kind: known, isReversed: false) }
    guard unknownKinds == .taken, hasRoom(after: vocabulary.relationKinds.count, at: place) else {
      report(.error, .kindMissing, at: place)
      return nil
    }
    if isSaid { report(.note, .kindLeftOut(taken: RelationKind.unspecified.id), at: place) }
    let kind = vocabulary.open(RelationKind.unspecified)
    unspecifiedRelationKind = kind
    return Vocabulary.RelationMatch(kind: kind, isReversed: false)
  }

  /// Whether a word means a kind of node.
  package func knowsNodeKind(_ word: String) -> Bool {
    vocabulary.nodeKind(word) != nil || vocabulary.nodeKindMeant(by: word) != nil
  }

  /// Whether a word means a kind of relation.
  package func knowsRelationKind(_ word: String) -> Bool {
    vocabulary.relationKind(word) != nil || vocabulary.relationKindMeant(by: word) != nil
  }

  /// Remembers that a word that people use was taken for a kind: told once, with the others.
  private mutating func note(_ word: String, readAs meaning: LocalizedText, at place: Place) {
    if kindReadings.isEmpty { firstKindReading = compact(place) }
    guard !kindReadings.contains(where: { $0.word == word }) else { return }
    kindReadings.append((word, meaning))
    // The rules about ends are those of who chose the kind: nobody did.
    if unknownKinds == .taken { vocabulary.checksNoEnds() }
    if isPart { leaveToWhole() }
  }

  /// Says which words were taken for kinds.
  mutating func checkKindReadings() {
    guard let first = firstKindReading else { return }
    let told = Array(kindReadings.prefix(8))
    report(.note, .kindsRead(told, more: kindReadings.count - told.count), at: first)
  }

  /// The place of a kind of another ecosystem: of the one of its id here, else of itself, taken as it comes.
  package mutating func take(_ kind: NodeKind) -> Int {
    vocabulary.nodeKindNumber(id: kind.id) ?? vocabulary.open(kind)
  }

  /// The same for a kind of relation.
  package mutating func take(_ kind: RelationKind) -> Int {
    if let known = vocabulary.relationKind(kind.id), vocabulary.relationKinds[known.kind].id.isSameText(as: kind.id) {
      return known.kind
    }
    return vocabulary.open(kind)
  }

  private mutating func hasRoom(after count: Int, at place: Place) -> Bool {
    guard count >= Self.kindLimit else { return true }
    report(.error, .tooManyKinds(limit: Self.kindLimit), at: place)
    return false
  }
}
