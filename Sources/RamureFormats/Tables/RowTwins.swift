import RamureModel
import RamureWording

/// Rows of a table of nodes that say the same as an earlier one, word for word: lists put together from several sheets have them.
///
/// They are one node, counted in one note. A row of the same id that says something else is an error.
struct RowTwins: Sendable {
  private var repeated = ColumnPlaces(heading: "")
  private var first: EcosystemDraft.Place?
  /// What the row of each node says, as a number: equal rows have equal ones, and others hardly ever. 0 for other tables.
  private var hashes: [UInt64] = []

  /// Whether the record repeats the row of the node of its id.
  mutating func isRepeated(_ table: CSVTable, _ idColumn: Int, _ draft: inout EcosystemDraft) -> Bool {
    let fingerprint = Self.fingerprint(table)
    guard let node = draft.node(table.bytes, table[idColumn]), node < hashes.count else {
      // Nodes are numbered in the order they are added: those of other tables come before, and a faulty row adds none.
      hashes.removeLast(max(0, hashes.count - draft.nodeCount))
      while hashes.count < draft.nodeCount { hashes.append(0) }
      hashes.append(fingerprint)
      return false
    }
    guard hashes[node] == fingerprint else { return false }
    let place = table.place(ofColumn: idColumn)
    if first == nil { first = place }
    repeated.add(table.text(table[idColumn]), place: draft.shortPlace(place))
    return true
  }

  func report(to draft: inout EcosystemDraft) {
    if let first { draft.report(.note, .rowsRepeated(repeated), at: first) }
  }

  /// FNV-1a over the cells, each ended by a byte that no UTF-8 has.
  private static func fingerprint(_ table: CSVTable) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = table.bytes
    for column in table.headings.indices {
      for index in table[column] { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash == 0 ? 1 : hash
  }
}
