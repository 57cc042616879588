import RamureModel

/// The kinds of several ecosystems in one vocabulary: what each file declares, and what open files brought.
struct MergedVocabulary {
  private(set) var vocabulary = Vocabulary.builtIn
  private(set) var findings: [MergeFinding] = []
  /// Kinds that came as they were, of files that are open.
  private(set) var takenNodeKinds: [NodeKind] = []
  private(set) var takenRelationKinds: [RelationKind] = []

  // By kind: the file that declared it.
  private var nodeKindFiles: [UTF8Key: String] = [:]
  private var relationKindFiles: [UTF8Key: String] = [:]
  private var stageFiles: [UTF8Key: String] = [:]

  init(_ ecosystems: [Ecosystem]) {
    for ecosystem in ecosystems {
      let (own, file) = (ecosystem.vocabulary, ecosystem.fileName)
      for kind in own.nodeKinds where !Vocabulary.builtIn.isKnown(kind) && !(own.isOpen && kind.isBare) {
        declare(kind, file)
      }
      for kind in own.relationKinds where !Vocabulary.builtIn.isKnown(kind) && !(own.isOpen && kind.isBare) {
        declare(kind, file)
      }
      for stage in own.stages { declare(stage, file) }
    }
    for ecosystem in ecosystems where ecosystem.vocabulary.isOpen {
      takenNodeKinds += ecosystem.vocabulary.nodeKinds.filter(\.isBare)
      takenRelationKinds += ecosystem.vocabulary.relationKinds.filter(\.isBare)
    }
  }

  private mutating func declare(_ kind: NodeKind, _ file: String) {
    let key = UTF8Key(kind.id)
    guard let first = nodeKindFiles[key] else {
      nodeKindFiles[key] = file
      vocabulary.append(kind)
      return
    }
    if !vocabulary.isKnown(kind) { note(kind.id, first, file) }
  }

  private mutating func declare(_ kind: RelationKind, _ file: String) {
    let key = UTF8Key(kind.id)
    guard let first = relationKindFiles[key] else {
      relationKindFiles[key] = file
      vocabulary.append(kind)
      return
    }
    if !vocabulary.isKnown(kind) { note(kind.id, first, file) }
  }

  private mutating func declare(_ stage: Stage, _ file: String) {
    if let known = vocabulary.stages.first(where: { $0.id.isSameText(as: stage.id) }) {
      if known != stage { note(stage.id, stageFiles[UTF8Key(stage.id)] ?? file, file) }
    } else {
      stageFiles[UTF8Key(stage.id)] = file
      vocabulary.append(stage)
    }
  }

  private mutating func note(_ id: String, _ first: String, _ file: String) {
    findings.append(
      MergeFinding(
        .conflict, .kind(id), kept: id, at: SourcePosition(file: first), other: id, at: SourcePosition(file: file)))
  }
}

extension Ecosystem {
  /// The file it was read from; the first of several.
  var fileName: String { nodes.first?.position.file ?? "" }
}
