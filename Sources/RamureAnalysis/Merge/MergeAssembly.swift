import RamureModel
import RamureWording

/// Builds the union out of its parts.
struct MergeAssembly {
  private let evidence: DuplicateEvidence
  private let classes: MergedClasses
  private(set) var findings: [MergeFinding] = []
  private var draft = EcosystemDraft()
  private var file: String?

  init(_ evidence: DuplicateEvidence, _ classes: MergedClasses) {
    (self.evidence, self.classes) = (evidence, classes)
  }

  /// - Throws: what breaks the rules of its kind now, at the place it is written.
  mutating func ecosystem() throws(InvalidEcosystem) -> Ecosystem {
    let vocabulary = MergedVocabulary(evidence.ecosystems)
    let header = MergedHeader(evidence.ecosystems)
    draft = EcosystemDraft(vocabulary: vocabulary.vocabulary, unknownKinds: .taken)
    draft.header = header.header
    let limit = EcosystemDraft.kindLimit
    for kind in vocabulary.takenNodeKinds where draft.vocabulary.nodeKinds.count <= limit { _ = draft.take(kind) }
    for kind in vocabulary.takenRelationKinds where draft.vocabulary.relationKinds.count <= limit {
      _ = draft.take(kind)
    }
    guard max(draft.vocabulary.nodeKinds.count, draft.vocabulary.relationKinds.count) <= limit else {
      throw InvalidEcosystem(.tooManyKinds(limit: limit), at: SourcePosition(file: evidence.ecosystems[0].fileName))
    }
    findings += header.findings + vocabulary.findings
    for node in classes.members.indices { add(node, header) }
    let relations = RelationUnion(evidence, classes)
    findings += relations.findings
    for relation in relations.relations { add(relation, header) }
    return try draft.validated().ecosystem
  }

  private mutating func place(_ position: SourcePosition) -> EcosystemDraft.Place {
    if file != position.file {
      draft.begin(file: position.file)
      file = position.file
    }
    return EcosystemDraft.Place(line: position.line, column: position.column)
  }

  /// The sources that several facts cite, each once; those of the first as they stand.
  private func union(_ lists: [(ecosystem: Int, sources: [String])], _ header: MergedHeader) -> [String] {
    var all: [String] = []
    for (place, list) in lists.enumerated() {
      for source in list.sources.map({ header.id(of: $0, in: list.ecosystem) })
      where place == 0 || !all.contains(where: { $0.isSameText(as: source) }) {
        all.append(source)
      }
    }
    return all
  }

  private mutating func add(_ node: Int, _ header: MergedHeader) {
    let members = classes.members[node]
    let merged = MergedNode(members.map { evidence.node($0) }, id: classes.ids[node])
    findings += merged.findings
    let id = Array(classes.ids[node].utf8)
    let place = place(evidence.node(members[0]).position)
    guard let number = draft.addNode(id, id.indices, kind: draft.take(merged.kind), at: place) else { return }
    for (text, language) in [(merged.name.main, nil), (merged.name.english, .english), (merged.name.french, .french)]
      as [(String?, Language?)]
    {
      guard let bytes = text.map({ Array($0.utf8) }) else { continue }
      draft.setName(bytes, bytes.indices, language: language, of: number)
    }
    draft.setSubkinds(merged.subkinds, of: number)
    draft.setStages(merged.stages, of: number)
    draft.setPeriod(merged.period, ofNode: number, at: place)
    draft.setSources(
      union(members.map { (evidence.file($0), evidence.node($0).sources) }, header), ofNode: number)
    for (name, value) in merged.attributes { draft.setAttribute(name, value, ofNode: number) }
  }

  private mutating func add(_ merged: RelationUnion.Merged, _ header: MergedHeader) {
    let relation = merged.relation
    let place = place(relation.position)
    let ends = [merged.from, merged.to].compactMap { draft.node(classes.ids[$0]) }
    guard ends.count == 2 else { return }
    let kind = Vocabulary.RelationMatch(kind: draft.take(relation.kind), isReversed: false)
    let number = draft.addRelation(from: ends[0], to: ends[1], kind: kind, at: place)
    draft.setPeriod(relation.period, ofRelation: number, at: place)
    draft.setSources(union(merged.parts.map { ($0.ecosystem, $0.relation.sources) }, header), ofRelation: number)
    for (name, value) in relation.attributes { draft.setAttribute(name, value, ofRelation: number) }
  }
}
