import RamureModel
import RamureWording

/// Adds the relations of a table to a draft.
struct CSVEdgeReader: Sendable {
  private(set) var table: CSVTable
  private let columns: CSVColumns<CSVEdgeColumn>
  private let attributes: CSVAttributes
  private let roleAttribute: Int
  private let weightAttribute: Int
  private let stageAttribute: Int
  /// −1 while no record said a direction.
  private var directionAttribute: Int
  /// What relations are of where the table has no column for it: in a table of subsidies, money.
  private let usualKind: String?
  private var names: CellNames
  /// Whom the ends of edges mean that are no cells of a table; `nil` for tables.
  private(set) var ends: RecordEnds?
  private var dates: TableDates
  private var weights: TableNumbers
  private var kinds = CSVWordCache<Vocabulary.RelationMatch?>()

  /// - Parameters:
  ///   - unknown: what becomes of ends that nobody knows.
  ///   - ends: whom the edges of a graph file mean.
  init?(
    _ table: consuming CSVTable, for draft: inout EcosystemDraft, unknown: CellNames.Unknown = .refused,
    ends: RecordEnds? = nil, _ options: TableOptions = TableOptions()
  ) {
    self.table = table
    guard let columns = CSVColumns<CSVEdgeColumn>(self.table, reportingTo: &draft) else { return nil }
    self.columns = columns
    self.ends = ends
    roleAttribute = columns[.role] == nil ? -1 : draft.relationAttribute("role")
    weightAttribute = columns[.weight] == nil ? -1 : draft.relationAttribute("weight")
    stageAttribute = columns[.stage] == nil ? -1 : draft.relationAttribute("stage")
    // Portions share the columns of attributes that are there before them.
    let saysDirection = columns[.direction] != nil || GephiType.isFirst(of: self.table, columns[.kind])
    directionAttribute = saysDirection ? draft.relationAttribute(RelationDirection.attribute) : -1
    usualKind = columns[.kind] == nil && CSVEdgeColumn.isOfSubsidies(self.table.headings.map(\.folded)) ? "funds" : nil
    names = CellNames(
      columns: [columns[.source], columns[.target]].compactMap { $0 }, unknown: unknown, options: options)
    dates = TableDates(order: options.dayOrder)
    weights = TableNumbers(attribute: "weight")
    attributes = CSVAttributes(self.table, columns.meanings, options) { draft.relationAttribute($0) }
    if columns.speaksFrench { draft.keyLanguage.hear(.french) }
  }

  var renamings: [(heading: String, meaning: String, place: EcosystemDraft.Place)] { columns.renamings }

  /// Reads the table to its end.
  mutating func read(into draft: inout EcosystemDraft) {
    while readRecord(into: &draft) {}
  }

  /// Says what was understood of the table, once it is read.
  func report(to draft: inout EcosystemDraft) {
    names.report(to: &draft)
    dates.report(to: &draft)
    weights.report(to: &draft)
  }

  /// Reads the records that begin before a place.
  mutating func read(upTo bound: Int, into draft: inout EcosystemDraft) {
    table.stop(at: bound)
    read(into: &draft)
  }

  /// Reads the records in a stretch of the table into a draft of their own, up to the first with which something is
  /// wrong. Returns how many lines they take.
  func read(portion range: Range<Int>, into draft: inout EcosystemDraft) -> Int {
    var reader = self
    reader.table = table.portion(range)
    while draft.violations.isEmpty, !draft.needsWhole, reader.readRecord(into: &draft) {}
    return reader.table.scanner.linesBefore
  }

  /// Goes on behind records that were read elsewhere.
  mutating func skip(to position: Int, lines: Int) { table.skip(to: position, lines: lines) }

  /// Reads on to the next whole record, and it; `false` at the end.
  private mutating func readRecord(into draft: inout EcosystemDraft) -> Bool {
    guard let sourceColumn = columns[.source], let targetColumn = columns[.target],
      table.next(reportingTo: &draft)
    else { return false }
    attributes.reportUnnamed(table, to: &draft)
    let direction = direction(&draft)
    let kind = kind(&draft)
    if ends != nil {
      let source = ends?.node(table, sourceColumn, &draft)
      let target = ends?.node(table, targetColumn, &draft)
      guard let kind, let source, let target else { return true }
      add(source, target, kind, own(direction, of: kind, draft), to: &draft)
      return true
    }
    if let source = draft.node(table.bytes, table[sourceColumn]),
      let target = draft.node(table.bytes, table[targetColumn])
    {
      if let kind { add(source, target, kind, direction, to: &draft) }
      return true
    }
    // Several in one cell are as many relations.
    let sources = names.nodes(table, sourceColumn, &draft)
    let targets = names.nodes(table, targetColumn, &draft)
    guard let kind else { return true }
    for source in sources {
      for target in targets { add(source, target, kind, direction, to: &draft) }
    }
    return true
  }

  private mutating func add(
    _ source: Int, _ target: Int, _ kind: Vocabulary.RelationMatch, _ direction: RelationDirection?,
    to draft: inout EcosystemDraft
  ) {
    let isReversed = direction == .reversed
    let relation = draft.addRelation(
      from: isReversed ? target : source, to: isReversed ? source : target, kind: kind, at: table.place)
    if let direction, direction == .undirected || direction == .mutual {
      if directionAttribute < 0, draft.isPart { draft.leaveToWhole() }
      if directionAttribute < 0 { directionAttribute = draft.relationAttribute(RelationDirection.attribute) }
      let word = Array(direction.rawValue.utf8)
      draft.setAttribute(word, word.indices, column: directionAttribute, ofRelation: relation)
    }
    addDetails(of: relation, kind, to: &draft)
  }

  /// Which way the relation runs, if the record says so: in a column of its own, or in that of the kind, as Gephi has it.
  private func direction(_ draft: inout EcosystemDraft) -> RelationDirection? {
    guard let column = columns[.direction] else {
      return columns[.kind].flatMap { GephiType.direction(table.bytes, CSVCells.trimmed(table.bytes, table[$0])) }
    }
    let range = CSVCells.trimmed(table.bytes, table[column])
    guard !range.isEmpty else { return nil }
    let word = table.text(range)
    if let direction = RelationDirection(word: word) { return direction }
    draft.report(.warning, .unknownDirection(word), at: table.place(ofColumn: column))
    return nil
  }

  /// A graph file says of every edge whether it has a direction: where the kind says it already, that is nothing of its own.
  private func own(
    _ direction: RelationDirection?, of kind: Vocabulary.RelationMatch, _ draft: EcosystemDraft
  ) -> RelationDirection? {
    direction == .undirected && draft.vocabulary.relationKinds[kind.kind].isSymmetric ? nil : direction
  }

  private mutating func kind(_ draft: inout EcosystemDraft) -> Vocabulary.RelationMatch? {
    guard let column = columns[.kind] else {
      if let usualKind { return draft.relationKind(usualKind, at: table.place) }
      return draft.relationKindLeftOut(at: table.place, isSaid: table.knowsKinds)
    }
    let range = CSVCells.trimmed(table.bytes, table[column])
    if range.isEmpty || GephiType.direction(table.bytes, range) != nil {
      return draft.relationKindLeftOut(at: table.place(ofColumn: column))
    }
    return kinds.meaning(table.bytes, range) {
      draft.relationKind(table.text(range), at: table.place(ofColumn: column))
    }
  }

  private mutating func addDetails(
    of relation: Int, _ kind: Vocabulary.RelationMatch, to draft: inout EcosystemDraft
  ) {
    let period = dates.period(table, start: columns[.start], end: columns[.end], reportingTo: &draft)
    if let period { draft.setPeriod(period, ofRelation: relation, at: table.place) }
    if let column = columns[.role] {
      draft.setAttribute(table.bytes, table[column], column: roleAttribute, ofRelation: relation)
    }
    if let column = columns[.weight] { addWeight(column, of: relation, to: &draft) }
    if let column = columns[.stage] { addStage(column, of: relation, kind, to: &draft) }
    let sources = CSVCells.sources(table, columns[.sources], reportingTo: &draft)
    if !sources.isEmpty { draft.setSources(sources, ofRelation: relation) }
    attributes.visit(table) { draft.setAttribute($0, $1, column: $2, ofRelation: relation) }
  }

  private mutating func addWeight(_ column: Int, of relation: Int, to draft: inout EcosystemDraft) {
    let range = CSVCells.trimmed(table.bytes, table[column])
    if range.isEmpty { return }
    if NumberParser.number(table.bytes, range) != nil {
      draft.setAttribute(table.bytes, range, column: weightAttribute, ofRelation: relation)
    } else if let number = weights.number(table, column, range, &draft) {
      let bytes = Array(number.utf8)
      draft.setAttribute(bytes, bytes.indices, column: weightAttribute, ofRelation: relation)
    }
  }

  private func addStage(
    _ column: Int, of relation: Int, _ kind: Vocabulary.RelationMatch, to draft: inout EcosystemDraft
  ) {
    let range = CSVCells.trimmed(table.bytes, table[column])
    if range.isEmpty { return }
    let word = table.text(range)
    guard let stage = draft.stage(word, ofRelationKind: kind.kind, at: table.place(ofColumn: column)) else { return }
    let bytes = Array(stage.utf8)
    draft.setAttribute(bytes, bytes.indices, column: stageAttribute, ofRelation: relation)
  }
}
