import RamureModel
import RamureWording

/// The sections that hold nodes.
extension YAMLEcosystem {
  /// What the nodes of a section are.
  enum Section {
    /// Of any kind that acts; an organisation where no kind is said.
    case actors
    /// All of one kind, whose finer kinds `kind:` then says.
    case kind(String)
  }

  /// A section as a map of ids, or as a list of maps that hold their id.
  mutating func readNodes(_ value: YAMLValue, of section: Section) {
    switch value {
    case .map(let map):
      for entry in map.entries { readNode(entry.key, entry.value, of: section) }
    case .list(let items, _):
      for item in items {
        if case .text(let id) = item {
          readNode(id, .text(YAMLText(string: "", place: id.place, isPlain: true)), of: section)
        } else if let map = draft.map(item) {
          guard let id = map.entries.first(where: { NodeKey.table[$0.key.string] == .id }) else {
            draft.report(.error, .idMissing, at: map.place)
            continue
          }
          if let text = draft.text(id.value) {
            readNode(text, item, of: section)
          } else {
            draft.report(.error, .emptyID, at: id.value.place)
          }
        }
      }
    case .text(let text):
      draft.report(.error, .mapExpected, at: text.place)
    }
  }

  private mutating func readNode(_ id: YAMLText, _ value: YAMLValue, of section: Section) {
    var fields = YAMLFields<NodeKey>(YAMLMap(entries: [], place: id.place), reportingTo: &draft)
    var shortName: YAMLText?
    switch value {
    case .map(let map): fields = YAMLFields<NodeKey>(map, reportingTo: &draft)
    case .text(let text): shortName = text.isAbsent ? nil : text
    case .list(_, let place): draft.report(.error, .mapExpected, at: place)
    }
    let kind = kind(fields, of: section, at: id.place)
    let bytes = Array(id.string.utf8)
    guard let node = draft.addNode(bytes, bytes.indices, kind: kind?.number, at: id.place) else { return }
    if let shortName { draft.remarkCut(shortName) }
    let name = shortName.map { Name($0.string) } ?? draft.names(fields)
    if let name { draft.setName(name, of: node) }
    if let kind, !kind.subkinds.isEmpty { draft.setSubkinds(kind.subkinds, of: node) }
    draft.setPeriod(draft.period(start: fields[.start], end: fields[.end]), ofNode: node, at: id.place)
    draft.setStages(draft.stages(fields[.stages]), of: node)
    draft.setSources(draft.sources(fields[.sources]), ofNode: node)
    attributes(fields).set(ofNode: node, in: &draft)
    if let value = fields[.participants] { addParticipants(value, of: id, kind?.number) }
  }

  private mutating func attributes(_ fields: YAMLFields<NodeKey>) -> YAMLAttributes {
    var attributes = YAMLAttributes()
    attributes.add("url", draft.address(fields[.url]), reportingTo: &draft)
    attributes.add("note", draft.prose(fields[.note]), reportingTo: &draft)
    attributes.add(fields[.attributes], reportingTo: &draft)
    return attributes
  }

  private mutating func addParticipants(_ value: YAMLValue, of id: YAMLText, _ kind: Int?) {
    if let kind, let participation = draft.vocabulary.relationKind("participatesIn") {
      let nodeKind = draft.vocabulary.nodeKinds[kind].id
      guard draft.vocabulary.relationKinds[participation.kind].to.allows(nodeKind) else {
        draft.report(.error, .noParticipants(nodeKind), at: value.place)
        return
      }
    }
    participants.append((id.string, value))
  }

  // MARK: - Kinds

  /// The kind of a node, and the finer kinds that `kind:` and `subkind:` say; `nil` where a word was reported.
  private mutating func kind(
    _ fields: YAMLFields<NodeKey>, of section: Section, at place: EcosystemDraft.Place
  ) -> (number: Int, subkinds: [String])? {
    var words = draft.texts(fields[.kind])
    let match: Vocabulary.NodeMatch?
    switch section {
    case .actors:
      if let first = words.first {
        words.removeFirst()
        match = draft.nodeKind(first.string, of: .actor, at: first.place)
      } else {
        match = draft.vocabulary.nodeKind("organisation")
      }
    case .kind(let id):
      match = draft.vocabulary.nodeKind(id)
      words.removeAll { $0.string.folded == id.folded }
    }
    guard let match else { return nil }
    var found = match.subkind.map { [$0] } ?? []
    var isFound = Set(found.map { UTF8Key($0) })
    for word in words + draft.texts(fields[.subkind]) {
      if let subkind = draft.subkind(word.string, of: match.kind, at: word.place),
        isFound.insert(UTF8Key(subkind)).inserted
      {
        found.append(subkind)
      }
    }
    return (match.kind, found)
  }
}

extension EcosystemDraft {
  mutating func names(_ fields: YAMLFields<NodeKey>) -> Name? {
    name(fields[.name], english: fields[.englishName], french: fields[.frenchName])
  }

  /// A list of stages or of `stage: date`, a map of the same, or one stage alone.
  mutating func stages(_ value: YAMLValue?) -> [DatedStage] {
    switch value {
    case nil: []
    case .map(let map): stages(map)
    case .text(let text): stage(text).map { [DatedStage(stage: $0, date: nil)] } ?? []
    case .list(let items, _): stages(items)
    }
  }

  private mutating func stages(_ items: [YAMLValue]) -> [DatedStage] {
    var stages: [DatedStage] = []
    for item in items {
      if case .map(let map) = item {
        stages += self.stages(map)
      } else if let text = text(item), let stage = stage(text) {
        stages.append(DatedStage(stage: stage, date: nil))
      }
    }
    return stages
  }

  private mutating func stages(_ map: YAMLMap) -> [DatedStage] {
    var stages: [DatedStage] = []
    for entry in map.entries {
      let date = date(entry.value)
      if let stage = stage(entry.key) { stages.append(DatedStage(stage: stage, date: date)) }
    }
    return stages
  }
}
