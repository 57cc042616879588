import RamureModel
import RamureWording

/// Writes a database: a row a node, a row a relation, and in tables beside them what either may have several of.
///
/// It is made in memory and handed over whole: what is written to disk is one file, as of any format.
struct SQLiteWriter: EcosystemWriter {
  var missing: Diagnosis? { SQLiteLibrary.loaded == nil ? .sqliteMissing : nil }

  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    guard let library = SQLiteLibrary.loaded else {
      preconditionFailure("whoever asks for the bytes has asked before what is missing")
    }
    let nodes = WrittenColumns.nodes(of: ecosystem, holdsAttributes: false, &losses)
    let edges = WrittenColumns.edges(of: ecosystem, holdsAttributes: false, &losses)
    // What is written fits the schema: memory alone can be over, and that ends the program here as anywhere.
    do throws(SQLiteFault) {
      let database = try SQLiteDatabase(library)
      try database.run(SQLiteSchema.statements(label: ecosystem.header.language == .french ? "label_fr" : "label_en"))
      try database.run("BEGIN")
      try writeWhole(of: ecosystem, to: database)
      try write(nodes, of: ecosystem, to: database)
      try write(edges, of: ecosystem, to: database)
      try database.run("COMMIT")
      guard let bytes = database.bytes() else { preconditionFailure("no memory for a database") }
      return [bytes]
    } catch {
      preconditionFailure("SQLite takes what the schema allows: \(error.message)")
    }
  }

  private func writeWhole(of ecosystem: Ecosystem, to database: SQLiteDatabase) throws(SQLiteFault) {
    let header = try database.statement("INSERT INTO ecosystem VALUES (?, ?)")
    for (field, value) in RecordHeader.values(of: ecosystem.header) where field != .sources {
      try header.run([SQLiteValue(field.rawValue), SQLiteValue(value)])
    }
    let sources = try database.statement("INSERT INTO source VALUES (?, ?, ?, ?)")
    var known: Set<UTF8Key> = []
    for (place, source) in ecosystem.header.sources.enumerated() {
      guard known.insert(UTF8Key(source.id)).inserted else { continue }
      try sources.run([
        SQLiteValue(source.id), .whole(Int64(place + 1)), SQLiteValue(source.title), SQLiteValue(source.address),
      ])
    }
    let cited = ecosystem.nodes.lazy.flatMap(\.sources)
    for id in cited where known.insert(UTF8Key(id)).inserted {
      try sources.run([SQLiteValue(id), .null, .null, .null])
    }
    for relation in ecosystem.relations {
      for id in relation.sources where known.insert(UTF8Key(id)).inserted {
        try sources.run([SQLiteValue(id), .null, .null, .null])
      }
    }
    try writeKinds(of: ecosystem, to: database)
  }

  /// The kinds that come up, with their words.
  private func writeKinds(of ecosystem: Ecosystem, to database: SQLiteDatabase) throws(SQLiteFault) {
    let nodeKinds = try database.statement("INSERT INTO node_kind VALUES (?, ?, ?)")
    var known: Set<Int> = []
    for node in ecosystem.nodes where node.kind != .unspecified && known.insert(node.kindNumber).inserted {
      // Labels of one’s own are no more read back than whatever else a file declares of a kind.
      let label = Vocabulary.builtIn.isKnown(node.kind) ? node.kind.label : nil
      try nodeKinds.run([SQLiteValue(node.kind.id), SQLiteValue(label?.english), SQLiteValue(label?.french)])
    }
    let relationKinds = try database.statement("INSERT INTO relation_kind VALUES (?, ?, ?, ?)")
    known = []
    for relation in ecosystem.relations where relation.kind != .unspecified {
      guard known.insert(relation.kindNumber).inserted else { continue }
      let kind = relation.kind
      let isKnown = Vocabulary.builtIn.isKnown(kind)
      let label = isKnown ? kind.label : nil
      try relationKinds.run([
        SQLiteValue(kind.id), SQLiteValue(label?.english), SQLiteValue(label?.french),
        .whole(isKnown && kind.isSymmetric ? 0 : 1),
      ])
    }
  }

  private func write(
    _ columns: WrittenColumns<CSVNodeCells>, of ecosystem: Ecosystem, to database: SQLiteDatabase
  ) throws(SQLiteFault) {
    let nodes = try database.statement("INSERT INTO node VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    let subkinds = try database.statement("INSERT INTO subkind VALUES (?, ?, ?)")
    let stages = try database.statement("INSERT INTO stage VALUES (?, ?, ?, ?)")
    let citations = try database.statement("INSERT INTO citation VALUES (?, NULL, ?)")
    let attributes = try database.statement("INSERT INTO attribute VALUES (?, NULL, ?, ?)")
    for node in ecosystem.nodes {
      var cells: [CSVNodeColumn: String] = [:]
      columns.visit(row: node.number) { cells[columns.columns[$0]] = $1.isEmpty ? nil : $1 }
      let id = SQLiteValue(node.id)
      try nodes.run(
        [id]
          + [.kind, .name, .englishName, .frenchName, .start, .end, .url].map { column in SQLiteValue(cells[column]) })
      for (place, subkind) in Self.list(cells[.subkind]).enumerated() {
        try subkinds.run([id, .whole(Int64(place + 1)), SQLiteValue(subkind)])
      }
      for (place, stage) in Self.list(cells[.stages]).enumerated() {
        let parts = stage.split(separator: ":", maxSplits: 1).map { String($0) }
        try stages.run([
          id, .whole(Int64(place + 1)), SQLiteValue(parts[0]), SQLiteValue(parts.count > 1 ? parts[1] : nil),
        ])
      }
      for source in Self.list(cells[.sources]) { try citations.run([id, SQLiteValue(source)]) }
      for (name, value) in Self.sorted(node.attributes, leavingOut: CSVNodeCells.ownAttributes) {
        try attributes.run([id, SQLiteValue(name), SQLiteValue(numberOrText: value)])
      }
    }
  }

  private func write(
    _ columns: WrittenColumns<CSVEdgeCells>, of ecosystem: Ecosystem, to database: SQLiteDatabase
  ) throws(SQLiteFault) {
    let relations = try database.statement("INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let citations = try database.statement("INSERT INTO citation VALUES (NULL, ?, ?)")
    let attributes = try database.statement("INSERT INTO attribute VALUES (NULL, ?, ?, ?)")
    for relation in ecosystem.relations {
      var cells: [CSVEdgeColumn: String] = [:]
      columns.visit(row: relation.number) { cells[columns.columns[$0]] = $1.isEmpty ? nil : $1 }
      let id = SQLiteValue.whole(Int64(relation.number + 1))
      let weight = cells[.weight].flatMap { NumberParser.number($0) }
      func value(_ column: CSVEdgeColumn) -> SQLiteValue { SQLiteValue(cells[column]) }
      try relations.run([
        id, value(.source), value(.target), value(.kind), value(.start), value(.end), value(.role),
        weight.map { .number($0) } ?? .null, value(.direction), value(.stage),
      ])
      for source in Self.list(cells[.sources]) { try citations.run([id, SQLiteValue(source)]) }
      // A weight that was written otherwise than its number is (`1.50`) is kept as it was written.
      if let text = cells[.weight], let weight, SQLiteValue.number(weight).shown != Array(text.utf8) {
        try attributes.run([id, SQLiteValue("weight"), SQLiteValue(text)])
      }
      for (name, value) in Self.sorted(relation.attributes, leavingOut: CSVEdgeCells.ownAttributes) {
        try attributes.run([id, SQLiteValue(name), SQLiteValue(numberOrText: value)])
      }
    }
  }

  private static func list(_ cell: String?) -> [String] { (cell ?? "").split(separator: "|").map { String($0) } }

  /// By their names, whatever came first in a file.
  private static func sorted(
    _ attributes: [(name: String, value: String)], leavingOut own: [String]
  ) -> [(name: String, value: String)] {
    attributes.filter { attribute in !own.contains { $0.isSameText(as: attribute.name) } }
      .sorted { $0.name.precedes($1.name) }
  }
}
