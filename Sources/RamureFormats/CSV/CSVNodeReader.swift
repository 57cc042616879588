import RamureModel
import RamureWording

/// Adds the nodes of a table to a draft.
struct CSVNodeReader {
  private var table: CSVTable
  private let columns: CSVColumns<CSVNodeColumn>
  private let facts: CSVNodeFacts
  private var kinds = CSVWordCache<WrittenKinds?>()
  private var subkinds: [Int: CSVWordCache<[String]>] = [:]
  private var dates: TableDates
  private var twins = RowTwins()

  init?(_ table: consuming CSVTable, for draft: inout EcosystemDraft, _ options: TableOptions = TableOptions()) {
    self.table = table
    guard let columns = CSVColumns<CSVNodeColumn>(self.table, reportingTo: &draft) else { return nil }
    self.columns = columns
    dates = TableDates(order: options.dayOrder)
    guard columns[.id] != nil || columns[.name] != nil else {
      columns.reportMissing(.id, self.table, to: &draft)
      return nil
    }
    if columns.speaksFrench { draft.header.language = .french }
    facts = CSVNodeFacts(
      self.table, columns.meanings, url: columns[.url], sources: columns[.sources], options, for: &draft)
  }

  var renamings: [(heading: String, meaning: String, place: EcosystemDraft.Place)] { columns.renamings }

  /// Reads the table to its end.
  mutating func read(into draft: inout EcosystemDraft) {
    // Who has no id is called by name.
    guard let idColumn = columns[.id] ?? columns[.name] else { return }
    while table.next(reportingTo: &draft) {
      let place = idColumn == 0 ? table.place : table.place(ofColumn: idColumn)
      facts.reportUnnamed(table, to: &draft)
      let kinds = kind(&draft)
      let match = kinds?.first
      if !table.isOfRecords, twins.isRepeated(table, idColumn, &draft) { continue }
      guard let node = draft.addNode(table.bytes, table[idColumn], kind: match?.kind, at: place) else { continue }
      addDetails(of: node, kinds, at: place, to: &draft)
    }
    dates.report(to: &draft)
    twins.report(to: &draft)
  }

  /// Whether its rows are called by name, for want of ids.
  var hasNoIDs: Bool { columns[.id] == nil }

  private mutating func kind(_ draft: inout EcosystemDraft) -> WrittenKinds? {
    guard let column = columns[.kind] else {
      return draft.nodeKindLeftOut(at: table.place, isSaid: table.knowsKinds).map { WrittenKinds(first: $0) }
    }
    let range = CSVCells.trimmed(table.bytes, table[column])
    guard !range.isEmpty else {
      return draft.nodeKindLeftOut(at: table.place(ofColumn: column)).map { WrittenKinds(first: $0) }
    }
    return kinds.meaning(table.bytes, range) {
      WrittenKinds(table.text(range), at: table.place(ofColumn: column), &draft)
    }
  }

  private mutating func addDetails(
    of node: Int, _ kinds: WrittenKinds?, at place: EcosystemDraft.Place, to draft: inout EcosystemDraft
  ) {
    if let column = columns[.name], columns[.id] != nil { draft.setName(table.bytes, table[column], of: node) }
    if let column = columns[.englishName] {
      draft.setName(table.bytes, table[column], language: .english, of: node)
    }
    if let column = columns[.frenchName] { draft.setName(table.bytes, table[column], language: .french, of: node) }
    if let kinds { addSubkinds(of: node, kinds, to: &draft) }
    let period = dates.period(table, start: columns[.start], end: columns[.end], reportingTo: &draft)
    if let period { draft.setPeriod(period, ofNode: node, at: place) }
    addStages(of: node, to: &draft)
    facts.write(of: node, table, to: &draft)
  }

  private mutating func addSubkinds(of node: Int, _ kinds: WrittenKinds, to draft: inout EcosystemDraft) {
    let match = kinds.first
    var found = kinds.subkinds
    if let column = columns[.subkind], !table[column].isEmpty {
      let range = table[column]
      let words = subkinds[match.kind, default: CSVWordCache()].meaning(table.bytes, range) {
        Self.subkinds(table, column, of: match.kind, &draft)
      }
      var isFound = Set(found.map { UTF8Key($0) })
      found += words.filter { isFound.insert(UTF8Key($0)).inserted }
    }
    if !found.isEmpty { draft.setSubkinds(found, of: node) }
  }

  /// The subkinds a cell names, parted by bars or semicolons. Where kinds are open, unknown ones are taken as written.
  private static func subkinds(
    _ table: CSVTable, _ column: Int, of kind: Int, _ draft: inout EcosystemDraft
  ) -> [String] {
    let words = table.text(table[column]).split { $0 == "|" || $0 == ";" }.map { String($0).trimmed }
    return words.filter { !$0.isEmpty }.compactMap {
      draft.subkind($0, of: kind, at: table.place(ofColumn: column))
    }
  }

  /// The stages a cell names, each with or without the date it began: `dialogue:2007|framing`.
  private func addStages(of node: Int, to draft: inout EcosystemDraft) {
    guard let column = columns[.stages] else { return }
    var stages: [DatedStage] = []
    for item in CSVCells.list(table, column) {
      let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard let stage = draft.stage(parts[0], at: table.place(ofColumn: column)) else { continue }
      let date = parts.count == 2 ? draft.date(parts[1], at: table.place(ofColumn: column)) : nil
      stages.append(DatedStage(stage: stage, date: date))
    }
    if !stages.isEmpty { draft.setStages(stages, of: node) }
  }
}
