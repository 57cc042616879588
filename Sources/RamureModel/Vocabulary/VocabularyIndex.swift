import RamureWording

/// The words that a vocabulary understands, each with the kinds it may mean.
///
/// Files name a kind on every line, often by a label or a subkind: each lookup takes constant time.
struct VocabularyIndex: Hashable, Sendable {
  private var nodeKindsByID: [UTF8Key: Int] = [:]
  private var nodeKindsByWord: [String: [Int]] = [:]
  private var subkindsByWord: [String: [Vocabulary.NodeMatch]] = [:]
  private var subkindPlaces: [WordOfKind: Int] = [:]
  private var stageIDs: Set<UTF8Key> = []
  private var stagesByWord: [String: Int] = [:]
  private var relationKindsByID: [UTF8Key: Vocabulary.RelationMatch] = [:]
  private var relationKindsByWord: [String: Vocabulary.RelationMatch] = [:]

  private struct WordOfKind: Hashable {
    let kind: Int
    let word: String
  }

  func nodeKind(id: String) -> Int? { nodeKindsByID[UTF8Key(id)] }

  /// The kinds with this folded id or label, in their order.
  func nodeKinds(folded: String) -> [Int] { nodeKindsByWord[folded] ?? [] }

  /// The subkinds with this folded id or label, in the order of their kinds.
  func subkinds(folded: String) -> [Vocabulary.NodeMatch] { subkindsByWord[folded] ?? [] }

  /// The first subkind of a kind with this id or label, by its place in the kind's list.
  func subkind(_ word: String, of kind: Int) -> Int? {
    subkindPlaces[WordOfKind(kind: kind, word: Self.compared(word))]
  }

  /// The first stage with this id or label.
  func stage(_ word: String) -> Int? { stagesByWord[Self.compared(word)] }

  func isNew(stageID id: String) -> Bool { !stageIDs.contains(UTF8Key(id)) }

  /// The kind with this id, else the one with this inverse id.
  func relationKind(id: String) -> Vocabulary.RelationMatch? { relationKindsByID[UTF8Key(id)] }

  /// The first kind with this folded id or label, read from either end.
  func relationKind(folded: String) -> Vocabulary.RelationMatch? { relationKindsByWord[folded] }

  /// - Parameter onlyID: whether nothing but the exact id means the kind.
  mutating func add(_ kind: NodeKind, number: Int, onlyID: Bool = false) {
    nodeKindsByID[UTF8Key(kind.id)] = number
    for (place, subkind) in kind.subkinds.enumerated() {
      for text in [subkind.id, subkind.label.english, subkind.label.french] {
        let key = WordOfKind(kind: number, word: Self.compared(text))
        if subkindPlaces[key] == nil { subkindPlaces[key] = place }
      }
    }
    guard !onlyID else { return }
    for word in Self.folded(kind.id, kind.label) {
      nodeKindsByWord[word, default: []].append(number)
    }
    for subkind in kind.subkinds {
      for word in Self.folded(subkind.id, subkind.label) {
        subkindsByWord[word, default: []].append(Vocabulary.NodeMatch(kind: number, subkind: subkind.id))
      }
    }
  }

  /// - Parameter onlyID: whether nothing but the exact id means the kind.
  mutating func add(_ kind: RelationKind, number: Int, onlyID: Bool = false) {
    let forward = Vocabulary.RelationMatch(kind: number, isReversed: false)
    let reversed = Vocabulary.RelationMatch(kind: number, isReversed: true)
    relationKindsByID[UTF8Key(kind.id)] = forward
    if relationKindsByID[UTF8Key(kind.inverse)]?.isReversed ?? true {
      relationKindsByID[UTF8Key(kind.inverse)] = reversed
    }
    guard !onlyID else { return }
    for word in Self.folded(kind.id, kind.label) where relationKindsByWord[word] == nil {
      relationKindsByWord[word] = forward
    }
    for word in Self.folded(kind.inverse, kind.inverseLabel) where relationKindsByWord[word] == nil {
      relationKindsByWord[word] = reversed
    }
  }

  mutating func add(_ stage: Stage, number: Int) {
    stageIDs.insert(UTF8Key(stage.id))
    for text in [stage.id, stage.label.english, stage.label.french] {
      let word = Self.compared(text)
      if stagesByWord[word] == nil { stagesByWord[word] = number }
    }
  }

  /// What of a text is compared: its folded form, or itself where it is signs alone.
  private static func compared(_ text: String) -> String {
    let folded = text.folded
    return folded.isEmpty ? text : folded
  }

  /// The distinct words for something; none for signs alone, which fold to nothing.
  private static func folded(_ id: String, _ label: LocalizedText) -> Set<String> {
    Set([id, label.english, label.french].map(\.folded)).subtracting([""])
  }
}
