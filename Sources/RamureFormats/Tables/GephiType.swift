import RamureModel

/// What Gephi writes under `Type`: whether an edge has a direction, and never a kind of relation.
enum GephiType {
  /// - Parameter range: the stretch of a cell; the words are compared as bytes, for every row has one.
  static func direction(_ bytes: [UInt8], _ range: Range<Int>) -> RelationDirection? {
    switch range.count {
    case 6: isSame(bytes, range, "mutual") ? .mutual : nil
    case 8: isSame(bytes, range, "directed") ? .directed : nil
    case 10: isSame(bytes, range, "undirected") ? .undirected : nil
    default: nil
    }
  }

  /// Whether the first record of a table says a direction where others say a kind.
  static func isFirst(of table: CSVTable, _ column: Int?) -> Bool {
    guard let column else { return false }
    var rows = table.ahead
    var silent = EcosystemDraft()
    return rows.next(reportingTo: &silent) && direction(rows.bytes, CSVCells.trimmed(rows.bytes, rows[column])) != nil
  }

  private static func isSame(_ bytes: [UInt8], _ range: Range<Int>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { letters in
      zip(range, letters).allSatisfy { bytes[$0] | 0x20 == $1 }
    }
  }
}
