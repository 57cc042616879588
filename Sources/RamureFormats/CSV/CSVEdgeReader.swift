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
  private var kinds = CSVWordCache<Vocabulary.RelationMatch?>()

  init?(_ table: consuming CSVTable, for draft: inout EcosystemDraft) {
    self.table = table
    guard let columns = CSVColumns<CSVEdgeColumn>(self.table, reportingTo: &draft) else { return nil }
    self.columns = columns
    roleAttribute = columns[.role] == nil ? -1 : draft.relationAttribute("role")
    weightAttribute = columns[.weight] == nil ? -1 : draft.relationAttribute("weight")
    stageAttribute = columns[.stage] == nil ? -1 : draft.relationAttribute("stage")
    attributes = CSVAttributes(self.table, columns.meanings) { draft.relationAttribute($0) }
  }

  var renamings: [(heading: String, meaning: String, place: EcosystemDraft.Place)] { columns.renamings }

  /// Reads the table to its end.
  ///
  /// - Parameter addsNodes: whether the ends of relations become nodes, for want of a table of nodes.
  mutating func read(into draft: inout EcosystemDraft, addsNodes: Bool = false) {
    while readRecord(into: &draft, addsNodes: addsNodes) {}
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
    while draft.violations.isEmpty, reader.readRecord(into: &draft, addsNodes: false) {}
    return reader.table.scanner.linesBefore
  }

  /// Goes on behind records that were read elsewhere.
  mutating func skip(to position: Int, lines: Int) { table.skip(to: position, lines: lines) }

  /// Reads on to the next whole record, and it; `false` at the end.
  private mutating func readRecord(into draft: inout EcosystemDraft, addsNodes: Bool) -> Bool {
    guard let sourceColumn = columns[.source], let targetColumn = columns[.target],
      table.next(reportingTo: &draft)
    else { return false }
    attributes.reportUnnamed(table, to: &draft)
    let kind = kind(&draft)
    let source = end(sourceColumn, addsNodes, &draft)
    let target = end(targetColumn, addsNodes, &draft)
    guard let kind, let source, let target else { return true }
    let relation = draft.addRelation(from: source, to: target, kind: kind, at: table.place)
    addDetails(of: relation, kind, to: &draft)
    return true
  }

  private mutating func kind(_ draft: inout EcosystemDraft) -> Vocabulary.RelationMatch? {
    guard let column = columns[.kind] else { return draft.relationKindLeftOut(at: table.place) }
    let range = CSVCells.trimmed(table.bytes, table[column])
    guard !range.isEmpty else { return draft.relationKindLeftOut(at: table.place(ofColumn: column)) }
    return kinds.meaning(table.bytes, range) {
      draft.relationKind(table.text(range), at: table.place(ofColumn: column))
    }
  }

  private func end(_ column: Int, _ addsNodes: Bool, _ draft: inout EcosystemDraft) -> Int? {
    let range = table[column]
    if let node = draft.node(table.bytes, range) { return node }
    let place = table.place(ofColumn: column)
    guard addsNodes, !range.isEmpty else {
      draft.reportUnknownNode(table.text(range), at: place)
      return nil
    }
    guard let match = draft.nodeKindLeftOut(at: place, isSaid: false) else { return nil }
    return draft.addNode(table.bytes, range, kind: match.kind, at: place)
  }

  private func addDetails(
    of relation: Int, _ kind: Vocabulary.RelationMatch, to draft: inout EcosystemDraft
  ) {
    let period = CSVCells.period(table, start: columns[.start], end: columns[.end], reportingTo: &draft)
    if let period { draft.setPeriod(period, ofRelation: relation, at: table.place) }
    if let column = columns[.role] {
      draft.setAttribute(table.bytes, table[column], column: roleAttribute, ofRelation: relation)
    }
    if let column = columns[.weight] { addWeight(column, of: relation, to: &draft) }
    if let column = columns[.stage] { addStage(column, of: relation, kind, to: &draft) }
    let sources = CSVCells.sources(table, columns[.sources], reportingTo: &draft)
    if !sources.isEmpty { draft.setSources(sources, ofRelation: relation) }
    for (column, attribute) in attributes.columns {
      draft.setAttribute(table.bytes, table[column], column: attribute, ofRelation: relation)
    }
  }

  private func addWeight(_ column: Int, of relation: Int, to draft: inout EcosystemDraft) {
    let range = CSVCells.trimmed(table.bytes, table[column])
    if range.isEmpty { return }
    let comma = UInt8(ascii: ",")
    if table.allowsDecimalComma, table.bytes[range].contains(comma) {
      let pointed = table.bytes[range].map { $0 == comma ? UInt8(ascii: ".") : $0 }
      if NumberParser.number(pointed, pointed.indices) != nil {
        draft.setAttribute(pointed, pointed.indices, column: weightAttribute, ofRelation: relation)
        return
      }
    }
    guard draft.isNumber(table.bytes, range, of: "weight", at: table.place(ofColumn: column)) else { return }
    draft.setAttribute(table.bytes, range, column: weightAttribute, ofRelation: relation)
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
