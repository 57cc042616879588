import RamureModel
import RamureWording

/// Reads a plain graph file: `nodes:` and `edges:`, with kinds as they come.
struct YAMLGraph {
  var draft: EcosystemDraft

  mutating func read(_ root: YAMLMap) {
    let sections = YAMLFields<GraphSectionKey>(root, reportingTo: &draft)
    if let header = sections[.ecosystem] { draft.readHeader(header) }
    for item in items(sections[.nodes]) { readNode(item) }
    for item in items(sections[.edges]) { readEdge(item) }
  }

  private mutating func items(_ value: YAMLValue?) -> [YAMLValue] {
    switch value {
    case nil: return []
    case .list(let items, _): return items
    case .some(let other):
      draft.report(.error, .listExpected, at: other.place)
      return []
    }
  }

  private mutating func readNode(_ item: YAMLValue) {
    switch item {
    case .text(let id):
      guard let kind = draft.nodeKindLeftOut(at: id.place) else { return }
      _ = add(id, kind.kind)
    case .list(_, let place):
      draft.report(.error, .mapExpected, at: place)
    case .map(let map):
      let fields = YAMLFields<NodeKey>(map, others: nil, reportingTo: &draft)
      guard let id = draft.text(fields[.id]) else {
        if fields[.id] == nil { draft.report(.error, .idMissing, at: map.place) }
        return
      }
      let word = draft.text(fields[.kind])
      let match = word.map { draft.nodeKind($0.string, at: $0.place) } ?? draft.nodeKindLeftOut(at: map.place)
      guard let node = add(id, match?.kind) else { return }
      if let name = draft.names(fields) { draft.setName(name, of: node) }
      let subkinds = (match?.subkind.map { [$0] } ?? []) + draft.texts(fields[.subkind]).map(\.string)
      if !subkinds.isEmpty { draft.setSubkinds(subkinds, of: node) }
      draft.setPeriod(draft.period(start: fields[.start], end: fields[.end]), ofNode: node, at: id.place)
      draft.setStages(stages(fields), of: node)
      draft.setSources(draft.sources(fields[.sources]), ofNode: node)
      attributes(fields).set(ofNode: node, in: &draft)
    }
  }

  /// A list or a map under `stages` is one of stages; a text may be anything.
  private mutating func stages(_ fields: YAMLFields<NodeKey>) -> [DatedStage] {
    if case .text = fields[.stages] { return [] }
    return draft.stages(fields[.stages])
  }

  /// Every other scalar is an attribute; so are the keys that only mean something in an ecosystem file.
  private mutating func attributes(_ fields: YAMLFields<NodeKey>) -> YAMLAttributes {
    var attributes = YAMLAttributes()
    attributes.add("url", draft.address(fields[.url]), reportingTo: &draft)
    attributes.add("note", draft.prose(fields[.note]), reportingTo: &draft)
    if case .text = fields[.stages] { attributes.add("stages", draft.text(fields[.stages]), reportingTo: &draft) }
    attributes.add("participants", draft.text(fields[.participants]), reportingTo: &draft)
    attributes.add(fields[.attributes], reportingTo: &draft)
    for entry in fields.others {
      attributes.add(entry.key.string, draft.text(entry.value), reportingTo: &draft)
    }
    return attributes
  }

  private mutating func add(_ id: YAMLText, _ kind: Int?) -> Int? {
    let bytes = Array(id.string.utf8)
    return draft.addNode(bytes, bytes.indices, kind: kind, at: id.place)
  }

  private mutating func readEdge(_ item: YAMLValue) {
    guard let map = draft.map(item) else { return }
    let fields = YAMLFields<EdgeKey>(map, others: nil, reportingTo: &draft)
    let word = draft.text(fields[.kind])
    let match = word.map { draft.relationKind($0.string, at: $0.place) } ?? draft.relationKindLeftOut(at: map.place)
    let source = end(fields[.source], .source, at: map.place)
    let target = end(fields[.target], .target, at: map.place)
    var attributes = YAMLAttributes()
    attributes.add("weight", draft.number(fields[.weight], of: "weight"), reportingTo: &draft)
    attributes.add("role", draft.prose(fields[.role]), reportingTo: &draft)
    attributes.add("note", draft.prose(fields[.note]), reportingTo: &draft)
    attributes.add(fields[.attributes], reportingTo: &draft)
    for entry in fields.others {
      attributes.add(entry.key.string, draft.text(entry.value), reportingTo: &draft)
    }
    let period = draft.period(start: fields[.start], end: fields[.end])
    let sources = draft.sources(fields[.sources])
    guard let match, let source, let target else { return }
    let relation = draft.addRelation(from: source, to: target, kind: match, at: map.place)
    draft.setPeriod(period, ofRelation: relation, at: map.place)
    draft.setSources(sources, ofRelation: relation)
    attributes.set(ofRelation: relation, in: &draft)
  }

  private mutating func end(_ value: YAMLValue?, _ key: EdgeKey, at place: EcosystemDraft.Place) -> Int? {
    guard let value else {
      let keys = [EdgeKey.source, .kind, .target].map { $0.word(.english) }
      draft.report(.error, .relationLacks(key.word(.english), of: keys), at: place)
      return nil
    }
    guard let id = draft.text(value) else { return nil }
    if let node = draft.node(id.string) { return node }
    draft.reportUnknownNode(id.string, at: id.place)
    return nil
  }
}
