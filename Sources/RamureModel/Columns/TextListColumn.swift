/// Lists of short texts, one list a row: the sources of a fact, the types of a partnership.
struct TextListColumn: Sendable {
  private(set) var joined = TextColumn()
  // A control character no reader lets through.
  private static let separator = "\u{1F}"

  subscript(row: Int) -> [String] {
    joined.isEmpty(row) ? [] : joined[row].unicodeScalars.split(separator: "\u{1F}").map { String($0) }
  }

  func isEmpty(_ row: Int) -> Bool { joined.isEmpty(row) }

  mutating func write(_ items: [String], row: Int) {
    joined.write(items.count == 1 ? items[0] : items.joined(separator: Self.separator), row: row)
  }

  mutating func append(_ other: TextListColumn, at row: Int) { joined.append(other.joined, at: row) }

  func selecting(_ rows: [Int]) -> TextListColumn {
    var result = TextListColumn()
    result.joined = joined.selecting(rows)
    return result
  }
}
