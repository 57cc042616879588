import RamureModel
import RamurePattern

extension PropertyGraph {
  /// An ecosystem as a query sees it: nodes and relations by their numbers. A node has its kind and its finer kinds as labels, a
  /// relation its kind as type; what is written of them are properties.
  ///
  /// Takes time and memory in proportion to what is written.
  package convenience init(of ecosystem: Ecosystem) {
    let nodes = ecosystem.nodes
    let relations = ecosystem.relations
    var nodeColumns = ColumnsOfProperties(count: nodes.count)
    for node in nodes {
      let number = node.number
      let name = node.writtenName
      nodeColumns.set("id", number, .string(node.id))
      nodeColumns.set("name", number, .string(node.name.main))
      nodeColumns.set("kind", number, .string(node.kind.id))
      nodeColumns.set("name_en", number, name.english.map(Value.string))
      nodeColumns.set("name_fr", number, name.french.map(Value.string))
      nodeColumns.set("subkind", number, Self.oneOrMany(node.subkinds))
      nodeColumns.set(facts: node.period, node.sources, node.attributes, number)
    }
    var relationColumns = ColumnsOfProperties(count: relations.count)
    for relation in relations {
      relationColumns.set("kind", relation.number, .string(relation.kind.id))
      relationColumns.set(facts: relation.period, relation.sources, relation.attributes, relation.number)
    }
    self.init(
      labels: nodes.map { [$0.kind.id] + $0.subkinds },
      relations: relations.map { ($0.from, $0.to, $0.kind.id) }, nodeProperties: nodeColumns.columns,
      relationProperties: relationColumns.columns, names: PatternNames(ecosystem.vocabulary))
  }

  fileprivate static func oneOrMany(_ texts: [String]) -> Value? {
    texts.count > 1 ? .list(texts.map(Value.string)) : texts.first.map(Value.string)
  }
}

/// Values by name, for all nodes or all relations.
private struct ColumnsOfProperties {
  private(set) var columns: [String: [Value]] = [:]
  private let count: Int

  init(count: Int) { self.count = count }

  mutating func set(_ name: String, _ place: Int, _ value: Value?) {
    guard let value else { return }
    columns[name, default: Array(repeating: .null, count: count)][place] = value
  }

  /// What is said of nodes and relations alike. An attribute never hides what has a name of its own.
  mutating func set(
    facts period: Period, _ sources: [String], _ attributes: [(name: String, value: String)], _ place: Int
  ) {
    set("start", place, period.start.map(Value.date))
    set("end", place, period.end.map(Value.date))
    if !sources.isEmpty { set("sources", place, .list(sources.map(Value.string))) }
    for attribute in attributes where !Self.own.contains(attribute.name) {
      set(attribute.name, place, Self.value(attribute.value))
    }
  }

  private static let own: Set<String> = ["name", "kind", "name_en", "name_fr", "subkind", "start", "end", "sources"]

  /// A number where it is written as one.
  private static func value(_ text: String) -> Value {
    if let whole = Int64(text), String(whole).utf8.elementsEqual(text.utf8) { return .integer(whole) }
    return NumberParser.number(text).map(Value.float) ?? .string(text)
  }
}

extension PatternNames {
  /// The kinds of a vocabulary by their ids, and by their labels in both languages.
  init(_ vocabulary: Vocabulary) {
    var (labels, types): ([String: String], [String: String]) = ([:], [:])
    func add(_ id: String, _ names: [String], to table: inout [String: String]) {
      table[id] = id
      for name in names where table[name.folded] == nil { table[name.folded] = id }
    }
    for kind in vocabulary.nodeKinds {
      add(kind.id, [kind.id, kind.label.english, kind.label.french], to: &labels)
    }
    for kind in vocabulary.nodeKinds {
      for subkind in kind.subkinds {
        add(subkind.id, [subkind.id, subkind.label.english, subkind.label.french], to: &labels)
      }
    }
    for kind in vocabulary.relationKinds {
      add(kind.id, [kind.id, kind.label.english, kind.label.french], to: &types)
    }
    self.init(labels: labels, types: types)
  }
}
