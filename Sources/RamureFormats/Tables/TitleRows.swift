/// A title above the headings of a table, as sheets made for people have it: rows with one cell, up to one whose cells are
/// headings that are known here.
enum TitleRows {
  /// Further down, nobody looks for headings.
  private static let most = 10

  /// The records from the headings on; `nil` where the first one is no title, or nothing known follows it.
  ///
  /// - Parameter records: at the first record that says something.
  static func recordsBelow(_ records: CSVScanner) -> CSVScanner? {
    guard texts(records).count == 1, !areHeadings(records) else { return nil }
    var below = records
    for _ in 0..<most {
      guard below.next(), below.fault == nil else { return nil }
      if texts(below).count > 1 { return areHeadings(below) ? below : nil }
    }
    return nil
  }

  private static func texts(_ records: CSVScanner) -> [String] {
    records.cells.filter { !$0.range.isEmpty }.map { String(decoding: records.bytes[$0.range], as: UTF8.self) }
  }

  private static func areHeadings(_ records: CSVScanner) -> Bool {
    let folded = texts(records).map(\.folded)
    return CSVEdgeColumn.recognises(folded) || PartnershipColumn.recognises(folded) || CSVNodeColumn.recognises(folded)
  }
}
