import RamureModel
import RamureWording

/// Reads a database of others as a workbook whose sheets are its tables: one whose columns tell of relations, and those that its
/// keys lead to, or whose name tells of actors.
struct SQLiteWorkbook {
  let source: SQLiteSource
  let path: String
  let options: TableOptions

  /// A table that is read, under headings that say what its columns are.
  fileprivate struct Chosen {
    let table: SQLiteTable
    var headings: [String]
    var shape: TableShape?
    /// What was read under another name.
    var renamed: [(heading: String, meaning: String)] = []
  }

  func read(_ draft: consuming EcosystemDraft) throws(SQLiteEnd) -> ValidatedEcosystem {
    let chosen = try choose()
    var draft = draft
    let others = source.tables.map(\.name).filter { name in !chosen.contains { $0.table.name == name } } + source.others
    if !others.isEmpty { draft.report(.note, .databaseTablesNotRead(others), at: .none) }
    var sources: [TableSetReader.Source] = []
    for choice in chosen {
      draft.begin(file: path, table: choice.table.name)
      if !choice.renamed.isEmpty {
        draft.report(.note, .columnsRead(choice.renamed), at: EcosystemDraft.Place(line: 1, column: 1))
      }
      let sheet = try sheet(choice, &draft)
      sources.append(
        TableSetReader.Source(
          begin: { [path] in $0.begin(file: path, table: choice.table.name) },
          table: { CSVTable(sheet, reportingTo: &$0) }, named: choice.shape))
    }
    draft.begin(file: path)
    var passed = PassedOverList()
    source.notePassedOver { passed.add($0, named: $1, at: .none) }
    passed.report(to: &draft)
    do throws(ReadingError) {
      return try TableSetReader(options: options).read(sources, draft: draft, named: path)
    } catch {
      throw .invalid(error)
    }
  }

  // MARK: - Which tables

  private func choose() throws(SQLiteEnd) -> [Chosen] {
    let tables = source.tables.map { Chosen(table: $0, headings: $0.columns.map(\.name)) }
    var edges: [Chosen] = []
    for table in tables {
      if let chosen = relations(table) { edges.append(chosen) }
    }
    // A table of links beside one that says itself what it relates would say every relation twice.
    if edges.contains(where: { $0.renamed.isEmpty }) { edges.removeAll { !$0.renamed.isEmpty } }
    let rest = tables.filter { table in !edges.contains { $0.table.name == table.table.name } }
    guard !edges.isEmpty || options.allowsNodesAlone && !rest.isEmpty else {
      throw .refused(.databaseOfOthers(source.tables.map(\.name) + source.others))
    }
    let sources = rest.filter { TableFileName.shape(ofWords: $0.table.name) == .sources }.map { table in
      var table = table
      table.shape = .sources
      return table
    }
    let named = rest.filter { table in !sources.contains { $0.table.name == table.table.name } }
    return try sources + nodes(among: named, of: edges) + edges
  }

  /// A table whose columns tell of relations or partnerships; with `_id` at their end too, or by two keys to other tables.
  private func relations(_ table: Chosen) -> Chosen? {
    var chosen = table
    let folded = table.headings.map(\.folded)
    if CSVEdgeColumn.recognises(folded) || PartnershipColumn.recognises(folded) {
      chosen.shape = CSVEdgeColumn.recognises(folded) ? .edges : .partnerships
      return chosen
    }
    chosen.shape = .edges
    for (place, heading) in table.headings.enumerated() {
      guard let stem = Self.stem(heading), !table.headings.contains(where: { $0.folded == stem.folded }) else {
        continue
      }
      chosen.rename(place, stem)
    }
    if CSVEdgeColumn.recognises(chosen.headings.map(\.folded)) { return chosen }
    let keys = table.table.columns.indices.filter { table.table.columns[$0].reference != nil }
    guard keys.count == 2, !folded.contains("source"), !folded.contains("target") else { return nil }
    chosen.headings = table.headings
    chosen.renamed = []
    chosen.rename(keys[0], "source")
    chosen.rename(keys[1], "target")
    return chosen
  }

  /// `source` for `source_id`.
  private static func stem(_ heading: String) -> String? {
    guard heading.count > 3, heading.lowercased().hasSuffix("_id") else { return nil }
    return String(heading.dropLast(3))
  }

  /// The tables of nodes: those that relations lead to by keys, else those whose name says so, else the only one there is.
  private func nodes(among tables: [Chosen], of edges: [Chosen]) throws(SQLiteEnd) -> [Chosen] {
    var ends: [String: String] = [:]
    for edge in edges {
      for (place, column) in edge.table.columns.enumerated() {
        guard let reference = column.reference else { continue }
        let meanings = CSVColumns<CSVEdgeColumn>.meanings(of: edge.headings.map(\.folded))
        guard meanings[place] == .source || meanings[place] == .target else { continue }
        ends[reference.table.lowercased()] = reference.column?.lowercased() ?? ""
      }
    }
    let led = tables.filter { ends[$0.table.name.lowercased()] != nil }
    if !led.isEmpty { return led.map { Self.identified($0, by: ends[$0.table.name.lowercased()] ?? "") } }
    let likely = tables.filter { CSVNodeColumn.recognises($0.headings.map(\.folded)) }
    let named = likely.filter { TableFileName.shape(ofWords: $0.table.name) == .nodes }
    let found = named.isEmpty ? likely : named
    guard named.count == 1 || found.count < 2 else { throw .refused(.databaseNodesUnclear(found.map(\.table.name))) }
    return found.map { Self.identified($0, by: "") }
  }

  /// The column that keys lead to is the id, whatever it is called.
  private static func identified(_ table: Chosen, by column: String) -> Chosen {
    var table = table
    table.shape = .nodes
    let keys = table.table.columns.indices.filter { table.table.columns[$0].key > 0 }
    let place = table.table.column(column) ?? (keys.count == 1 ? keys[0] : nil)
    if let place, !table.headings.contains(where: { ["id", "identifiant"].contains($0.folded) }) {
      table.rename(place, "id")
    }
    return table
  }

  // MARK: - Cells

  private struct Building {
    var builder = SheetBuilder()
    var draft: EcosystemDraft
  }

  /// A table as a sheet: its columns are the first row.
  private func sheet(_ chosen: Chosen, _ draft: inout EcosystemDraft) throws(SQLiteEnd) -> Sheet {
    var texts = CellTexts(limit: .max)
    var building = Building(draft: draft)
    building.builder.rowLimit = Int(Int32.max)
    do throws(WorkbookRefusal) {
      try building.builder.begin(row: 1)
      for (place, heading) in chosen.headings.enumerated() { _ = try building.builder.add(heading, place, &texts) }
      building.builder.endRow()
    } catch {
      throw .refused(error.diagnosis)
    }
    try source.visit(chosen.table, &building) { building, row throws(SQLiteEnd) in
      row.reportFaults(to: &building.draft)
      do throws(WorkbookRefusal) {
        try building.builder.begin(row: row.number + 1)
        for column in chosen.headings.indices {
          guard let text = row.text(column) else { continue }
          if let control = try building.builder.add(text, column, &texts) {
            building.draft.report(.warning, .controlCharacterReplaced(control), at: row.place(column))
          }
        }
        building.builder.endRow()
      } catch {
        throw .refused(error.diagnosis)
      }
    }
    draft = building.draft
    return building.builder.sheet(named: chosen.table.name, texts.taken())
  }
}

extension SQLiteWorkbook.Chosen {
  /// Reads a column under another name, which is said.
  fileprivate mutating func rename(_ column: Int, _ heading: String) {
    renamed.append((headings[column], heading))
    headings[column] = heading
  }
}

extension SheetBuilder {
  /// Adds a text as a cell. Returns the first of its signs that nobody can see, for which `�` stands.
  fileprivate mutating func add(
    _ text: String, _ column: Int, _ texts: inout CellTexts
  ) throws(WorkbookRefusal) -> UInt32? {
    texts.draft.append(contentsOf: text.utf8)
    let control = TextSurvey.replaceControls(&texts.draft)
    try add(try texts.finish(), column: column)
    return control
  }
}
