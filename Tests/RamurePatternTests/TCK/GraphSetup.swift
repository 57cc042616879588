@testable import RamurePattern

/// Makes the graphs that scenarios start from, by the CREATE statements in their setups: for tests alone.
struct GraphSetup {
  private var labels: [[String]] = []
  private var relations: [(from: Int, to: Int, type: String)] = []
  private var nodeValues: [[(key: String, value: Value)]] = []
  private var relationValues: [[(key: String, value: Value)]] = []

  var graph: PropertyGraph {
    PropertyGraph(
      labels: labels, relations: relations, nodeProperties: Self.columns(nodeValues),
      relationProperties: Self.columns(relationValues))
  }

  private static func columns(_ values: [[(key: String, value: Value)]]) -> [String: [Value]] {
    var columns: [String: [Value]] = [:]
    for (place, entries) in values.enumerated() {
      for entry in entries {
        columns[entry.key, default: Array(repeating: .null, count: values.count)][place] = entry.value
      }
    }
    return columns
  }

  /// Does what a setup says: clauses that read are run as queries, what is created is kept.
  mutating func execute(_ text: String) throws {
    var parser = try Parser(text)
    var rows: [[String: Value]] = [[:]]
    while parser.token.kind != .end {
      if parser.takeWord("CREATE") {
        for pattern in try parser.patterns() {
          for place in rows.indices { try create(pattern, &rows[place], text) }
        }
      } else {
        let start = parser.token.span.start
        while parser.token.kind != .end, !parser.token.isWord("CREATE") { _ = parser.advance() }
        rows = try read(
          String(Array(text.utf8)[start..<parser.token.span.start].map { Character(Unicode.Scalar($0)) }), rows)
      }
    }
  }

  /// A clause between two that create, for each row.
  private func read(_ clauses: String, _ rows: [[String: Value]]) throws -> [[String: Value]] {
    let names = Set(rows.flatMap(\.keys)).sorted()
    let given = names.isEmpty ? "" : "WITH " + names.map { "row.\($0) AS \($0)" }.joined(separator: ", ") + " "
    let list = Value.list(rows.map { row in .map(ValueMap(row.map { ($0.key, $0.value) })) })
    let query = try PatternQuery(
      "UNWIND $rows AS row \(given.isEmpty ? "WITH 1 AS one " : given)\(clauses) RETURN *", on: graph,
      parameters: ["rows": list])
    return try query.rows().map { Dictionary(uniqueKeysWithValues: zip(query.columns, $0)) }
  }

  private mutating func create(_ pattern: PathPattern, _ row: inout [String: Value], _ text: String) throws {
    var nodes: [Int] = []
    for node in pattern.nodes {
      if let name = node.name?.text, case .node(let known)? = row[name] {
        nodes.append(known)
        continue
      }
      let number = labels.count
      labels.append(node.labels.map(Self.names) ?? [])
      nodeValues.append(try values(node.properties, row, text))
      if let name = node.name?.text { row[name] = .node(number) }
      nodes.append(number)
    }
    for (place, relation) in pattern.relations.enumerated() {
      let ends = relation.direction == .left ? (nodes[place + 1], nodes[place]) : (nodes[place], nodes[place + 1])
      if let name = relation.name?.text { row[name] = .relation(relations.count) }
      relations.append((ends.0, ends.1, relation.types.map(Self.names)?.first ?? ""))
      relationValues.append(try values(relation.properties, row, text))
    }
  }

  private static func names(_ expression: LabelExpression) -> [String] {
    switch expression {
    case .label(let name): [name.text]
    case .both(let left, let right): names(left) + names(right)
    default: []
    }
  }

  private func values(
    _ map: RamurePattern.Expression?, _ row: [String: Value], _ text: String
  ) throws -> [(key: String, value: Value)] {
    guard let map else { return [] }
    let written = String(decoding: Array(text.utf8)[map.span.start..<map.span.end], as: UTF8.self)
    let given =
      row.isEmpty ? "" : "WITH " + row.keys.sorted().map { "$row.\($0) AS \($0)" }.joined(separator: ", ") + " "
    let query = try PatternQuery(
      "\(given)RETURN \(written)", on: graph, parameters: ["row": .map(ValueMap(row.map { ($0.key, $0.value) }))])
    guard case .map(let values)? = try query.rows().first?.first else { return [] }
    return values.entries.filter { !$0.value.isNull }
  }
}
