import RamureModel
import RamureWording

/// Reads the tables that we write ourselves, whole: `node` and `relation`, and what tables beside them say of either.
struct SQLiteEcosystem {
  private let source: SQLiteSource
  private let path: String
  var records: GraphRecords
  private let nodes: SQLiteTable
  private let relations: SQLiteTable

  /// `nil` where the database has other tables.
  init?(_ source: SQLiteSource, _ settings: EcosystemReader, named path: String) {
    guard let nodes = source.table("node"), nodes.has(["id"]),
      let relations = source.table("relation"), relations.has(["id", "source", "target"]),
      let attributes = source.table("attribute"), attributes.has(["node", "relation", "name", "value"])
    else { return nil }
    (self.source, self.path, self.nodes, self.relations) = (source, path, nodes, relations)
    records = GraphRecords(settings, named: path)
    records.hearsLanguage = false
    records.tables = (nodes.name, relations.name)
    // A column of ours is one, whatever attributes are called.
    for column in CSVNodeColumn.allCases { _ = records.nodes.column(column) }
    for column in CSVEdgeColumn.allCases { _ = records.edges.column(column) }
  }

  mutating func read() throws(SQLiteEnd) -> ValidatedEcosystem {
    try readWhole()
    var details = SQLiteDetails(source, owner: "node", path: path)
    try details.read("subkind", as: .subkinds, &records.draft)
    try details.read("stage", as: .stages, &records.draft)
    try details.read("citation", as: .sources, &records.draft)
    try details.read("attribute", as: .attributes, &records.draft)
    try readNodes(&details)
    details.reportOrphans(to: &records.draft)
    details = SQLiteDetails(source, owner: "relation", path: path)
    try details.read("citation", as: .sources, &records.draft)
    try details.read("attribute", as: .attributes, &records.draft)
    try readRelations(&details)
    details.reportOrphans(to: &records.draft)
    reportRest()
    do throws(ReadingError) { return try records.finished() } catch { throw .invalid(error) }
  }

  // MARK: - The whole

  private mutating func readWhole() throws(SQLiteEnd) {
    if let table = source.table("ecosystem"), let name = table.column("name"), let value = table.column("value") {
      records.draft.begin(file: path, table: table.name)
      try source.visit(table, &records) { records, row in
        row.reportFaults(to: &records.draft)
        guard let field = row.text(name), let text = row.text(value) else { return }
        guard !records.setHeader(field, text, at: row.place(value)) else { return }
        records.passOver(.graphValues, named: field, at: .none)
      }
    }
    guard let table = source.table("source"), let id = table.column("id") else { return }
    let (position, title, address) = (table.column("position"), table.column("title"), table.column("url"))
    records.draft.begin(file: path, table: table.name)
    try source.visit(table, &records) { records, row in
      row.reportFaults(to: &records.draft)
      // A source that facts cite and no list names has no place in one.
      guard let text = row.text(id), position == nil || row.text(position) != nil else { return }
      RecordHeader.addSource(
        text, title: row.text(title), address: row.text(address), at: row.place(id), to: &records.draft)
    }
  }

  // MARK: - Nodes and relations

  private static let nodeColumns: [String: CSVNodeColumn] = [
    "id": .id, "kind": .kind, "name": .name, "name_en": .englishName, "name_fr": .frenchName, "start_date": .start,
    "end_date": .end, "url": .url,
  ]
  private static let edgeColumns: [String: CSVEdgeColumn] = [
    "source": .source, "target": .target, "kind": .kind, "start_date": .start, "end_date": .end, "role": .role,
    "weight": .weight, "direction": .direction, "stage": .stage,
  ]

  private mutating func readNodes(_ details: inout SQLiteDetails) throws(SQLiteEnd) {
    guard let id = nodes.column("id") else { return }
    let meanings = nodes.columns.map { Self.nodeColumns[$0.name.lowercased()] }
    let names = nodes.columns.map(\.name)
    records.draft.begin(file: path, table: nodes.name)
    var state = (records: records, details: details)
    try source.visit(nodes, &state) { state, row in
      row.reportFaults(to: &state.records.draft)
      let key = row.text(id) ?? ""
      state.records.beginNode(key, at: row.place(id))
      for column in names.indices where column != id {
        guard let text = row.text(column) else { continue }
        if let meaning = meanings[column] {
          state.records.setNode(meaning, text, at: row.place(column))
        } else {
          state.records.setNode(names[column], text, at: row.place(column))
        }
      }
      let said = state.details.take(key)
      for (meaning, text) in said.lists {
        let column: CSVNodeColumn = meaning == .subkinds ? .subkind : meaning == .stages ? .stages : .sources
        state.records.setNode(column, text, at: row.place(id))
      }
      for (name, text) in said.attributes { state.records.setNode(name, text, at: row.place(id)) }
    }
    (records, details) = state
  }

  private mutating func readRelations(_ details: inout SQLiteDetails) throws(SQLiteEnd) {
    guard let id = relations.column("id"), let from = relations.column("source"), let to = relations.column("target")
    else { return }
    let meanings = relations.columns.map { Self.edgeColumns[$0.name.lowercased()] }
    let names = relations.columns.map(\.name)
    records.draft.begin(file: path, table: relations.name)
    var state = (records: records, details: details)
    try source.visit(relations, &state) { state, row in
      row.reportFaults(to: &state.records.draft)
      state.records.beginEdge(
        from: row.text(from) ?? "", at: row.place(from), to: row.text(to) ?? "", at: row.place(to),
        edge: row.place(id))
      let said = state.details.take(row.text(id) ?? "")
      for (_, text) in said.lists { state.records.setEdge(.sources, text, at: row.place(id)) }
      for (name, text) in said.attributes { state.records.setEdge(name, text, at: row.place(id)) }
      // A weight as it was written stands among the attributes where its number is written otherwise.
      let isWeighed = said.attributes.contains { $0.name == "weight" }
      for column in names.indices where ![id, from, to].contains(column) {
        guard let text = row.text(column), !(isWeighed && meanings[column] == .weight) else { continue }
        if let meaning = meanings[column] {
          state.records.setEdge(meaning, text, at: row.place(column))
        } else {
          state.records.setEdge(names[column], text, at: row.place(column))
        }
      }
    }
    (records, details) = state
  }

  private mutating func reportRest() {
    let known: Set<String> = [
      "ecosystem", "source", "node", "relation", "attribute", "subkind", "stage", "citation", "node_kind",
      "relation_kind",
    ]
    records.draft.begin(file: path)
    let others = source.tables.map(\.name).filter { !known.contains($0.lowercased()) } + source.others
    if !others.isEmpty { records.draft.report(.note, .databaseTablesNotRead(others), at: .none) }
    source.notePassedOver { records.passOver($0, named: $1, at: .none) }
  }
}
