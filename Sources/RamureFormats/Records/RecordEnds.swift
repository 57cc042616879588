import RamureModel

/// Which node an edge of a graph file means: by id, or by what else the file calls its nodes; never by name.
struct RecordEnds: Sendable {
  /// Whether an end that stands nowhere else is a node: in formats that need not list them.
  var addsUnknown = false
  /// What edges call nodes by, where that is not the id.
  var references: [UTF8Key: Int]?
  private(set) var addedCount = 0
  private(set) var firstAdded: EcosystemDraft.Place?

  mutating func node(_ table: CSVTable, _ column: Int, _ draft: inout EcosystemDraft) -> Int? {
    let range = table[column]
    if let references {
      let text = table.text(range)
      if let known = references[UTF8Key(text)] { return known }
      draft.reportUnknownNode(text, at: table.place(ofColumn: column))
      return nil
    }
    if let known = draft.node(table.bytes, range) { return known }
    let place = table.place(ofColumn: column)
    guard addsUnknown, !range.isEmpty, let kind = draft.nodeKindLeftOut(at: place, isSaid: false) else {
      draft.reportUnknownNode(table.text(range), at: place)
      return nil
    }
    addedCount += 1
    if firstAdded == nil { firstAdded = place }
    return draft.addNode(table.bytes, range, kind: kind.kind, at: place)
  }
}
