import RamureModel
import RamureWording

/// Reads a table of partnerships: a line a partnership, who bears it, who takes part, who funds it, several in a cell.
struct PartnershipReader {
  private var table: CSVTable
  private let columns: CSVColumns<PartnershipColumn>
  private let facts: CSVNodeFacts
  private let parts: [Part]
  private var names: CellNames
  private var dates: TableDates
  private var subkinds = CSVWordCache<String?>()
  private var seen: Set<Int> = []
  private var count = (partnerships: 0, participations: 0)

  /// A column of actors, and what they are to the partnership.
  private struct Part {
    let column: Int
    let kind: String
    let role: String?

    static func of(_ column: Int?, _ kind: String, _ role: String? = nil) -> [Part] {
      column.map { [Part(column: $0, kind: kind, role: role)] } ?? []
    }
  }

  /// - Parameter unknown: what becomes of actors that nobody knows.
  init?(
    _ table: consuming CSVTable, for draft: inout EcosystemDraft, unknown: CellNames.Unknown = .added,
    _ options: TableOptions
  ) {
    self.table = table
    guard let columns = CSVColumns<PartnershipColumn>(self.table, reportingTo: &draft) else { return nil }
    self.columns = columns
    if columns.speaksFrench { draft.keyLanguage.hear(.french) }
    let isFrench = columns.speaksFrench
    // `partenaire 1`, `partenaire 2`… hold a partner each.
    let (headings, meant) = (self.table.headings, columns.meanings)
    let further = headings.indices.filter {
      meant[$0] == nil && PartnershipColumn.isFurtherPartner(headings[$0].folded)
    }
    var meanings = columns.meanings
    for place in further { meanings[place] = .partners }
    facts = CSVNodeFacts(
      self.table, meanings, url: columns[.url], sources: columns[.sources], options, for: &draft)
    _ = draft.relationAttribute("role")
    parts =
      Part.of(columns[.lead], "participatesIn", isFrench ? "porteur" : "lead")
      + ([columns[.partners]] + further).flatMap { Part.of($0, "participatesIn", isFrench ? "partenaire" : "partner") }
      + Part.of(columns[.funders], "funds")
    names = CellNames(columns: parts.map(\.column), unknown: unknown, options: options)
    dates = TableDates(order: options.dayOrder)
  }

  /// Reads the table to its end.
  ///
  /// - Parameter isSaid: whether a note says that its lines are partnerships: nobody called them so.
  mutating func read(into draft: inout EcosystemDraft, isSaid: Bool = true) {
    guard let titleColumn = columns[.title] else { return }
    let first = table.headingPlaces.first ?? EcosystemDraft.Place(line: 1, column: 1)
    while table.next(reportingTo: &draft) {
      facts.reportUnnamed(table, to: &draft)
      let place = table.place(ofColumn: columns[.id] ?? titleColumn)
      // Its actors first: details belong to what was added last.
      let actors = parts.map { part in names.nodes(table, part.column, isList: true, &draft) }
      // A partnership that comes again gets further partners: a line may be a participation.
      let known = draft.node(table.bytes, table[columns[.id] ?? titleColumn]).flatMap { seen.contains($0) ? $0 : nil }
      let period = dates.period(table, start: columns[.start], end: columns[.end], reportingTo: &draft)
      guard let node = known ?? partnership(titleColumn, period, at: place, &draft) else { continue }
      if known == nil { count.partnerships += 1 }
      seen.insert(node)
      for (part, actors) in zip(parts, actors) { add(actors, part, to: node, known == nil ? nil : period, &draft) }
    }
    names.report(to: &draft)
    dates.report(to: &draft)
    guard isSaid else { return }
    draft.report(.note, .partnershipsRead(rows: count.partnerships, participations: count.participations), at: first)
  }

  private mutating func partnership(
    _ titleColumn: Int, _ period: Period?, at place: EcosystemDraft.Place, _ draft: inout EcosystemDraft
  ) -> Int? {
    guard let match = draft.nodeKind("partnership", at: place) else { return nil }
    let id = columns[.id] ?? titleColumn
    guard let node = draft.addNode(table.bytes, table[id], kind: match.kind, at: place) else { return nil }
    if id != titleColumn { draft.setName(table.bytes, table[titleColumn], of: node) }
    if let subkind = subkind(of: match.kind, &draft) { draft.setSubkinds([subkind], of: node) }
    if let period { draft.setPeriod(period, ofNode: node, at: place) }
    facts.write(of: node, table, to: &draft)
    return node
  }

  private mutating func subkind(of kind: Int, _ draft: inout EcosystemDraft) -> String? {
    guard let column = columns[.subkind] else { return nil }
    let range = CSVCells.trimmed(table.bytes, table[column])
    guard !range.isEmpty else { return nil }
    return subkinds.meaning(table.bytes, range) {
      draft.subkind(table.text(range), of: kind, at: table.place(ofColumn: column))
    }
  }

  private mutating func add(
    _ actors: [Int], _ part: Part, to node: Int, _ period: Period?, _ draft: inout EcosystemDraft
  ) {
    let place = table.place(ofColumn: part.column)
    guard let kind = draft.relationKind(part.kind, at: place) else { return }
    let role = columns[.role].map { table.text(table[$0]).trimmedOfLines }
    for actor in actors where actor != node {
      let relation = draft.addRelation(from: actor, to: node, kind: kind, at: place)
      if let period { draft.setPeriod(period, ofRelation: relation, at: place) }
      if let role = role.flatMap({ $0.isEmpty ? nil : $0 }) ?? part.role {
        draft.setAttribute("role", role, ofRelation: relation)
      }
      count.participations += 1
    }
  }
}
