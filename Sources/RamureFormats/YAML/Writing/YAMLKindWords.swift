import RamureModel
import RamureWording

/// The words for kinds, finer kinds and stages in the language of a file: each is looked for once, and only taken if it
/// means just what it stands for.
struct YAMLKindWords {
  /// A word for a finer kind, and whether it says of an actor which kind that is as well.
  struct Subkind {
    let word: String
    let saysKind: Bool
  }

  /// By the numbers of kinds.
  let actorKinds: [String]
  let relationKinds: [String]
  private let subkinds: [[UTF8Key: Subkind]]
  private let stages: [UTF8Key: String]

  /// - Parameter newSubkinds: further finer kinds, by the number of their kind.
  init(_ vocabulary: Vocabulary, _ newSubkinds: [Int: [String]], _ language: Language) {
    /// The word in the language of the file, if it means the same as the id.
    func text(_ label: LocalizedText, or id: String, _ means: (String) -> Bool) -> String {
      guard language == .french else { return id }
      let label = label.french.withSmallInitial
      return means(label) ? label : id
    }
    actorKinds = vocabulary.nodeKinds.enumerated().map { number, kind in
      let match = Vocabulary.NodeMatch(kind: number, subkind: nil)
      return text(kind.label, or: kind.id) { vocabulary.nodeKind($0, of: .actor) == match }
    }
    relationKinds = vocabulary.relationKinds.enumerated().map { number, kind in
      let match = Vocabulary.RelationMatch(kind: number, isReversed: false)
      return text(kind.label, or: kind.id) { vocabulary.relationKind($0) == match }
    }
    subkinds = vocabulary.nodeKinds.enumerated().map { number, kind in
      var words: [UTF8Key: Subkind] = [:]
      func add(_ id: String, _ label: LocalizedText) {
        let word = text(label, or: id) { vocabulary.subkind($0, of: kind)?.id.isSameText(as: id) ?? false }
        let match = Vocabulary.NodeMatch(kind: number, subkind: id)
        words[UTF8Key(id)] = Subkind(word: word, saysKind: vocabulary.nodeKind(word, of: .actor) == match)
      }
      for subkind in kind.subkinds { add(subkind.id, subkind.label) }
      for id in newSubkinds[number] ?? [] { add(id, LocalizedText(verbatim: id)) }
      return words
    }
    var stages: [UTF8Key: String] = [:]
    for stage in vocabulary.stages {
      stages[UTF8Key(stage.id)] = text(stage.label, or: stage.id) {
        vocabulary.stage($0)?.id.isSameText(as: stage.id) ?? false
      }
    }
    self.stages = stages
  }

  func subkind(_ id: String, ofKind kind: Int) -> Subkind {
    subkinds[kind][UTF8Key(id)] ?? Subkind(word: id, saysKind: false)
  }

  func stage(_ id: String) -> String { stages[UTF8Key(id)] ?? id }
}

extension String {
  /// A label as it stands within a sentence: `Association` as `association`, `MOOC` as it is.
  fileprivate var withSmallInitial: String {
    guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
