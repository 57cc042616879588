/// Texts of one column, one a row, kept in a single run of bytes.
///
/// A row costs its bytes and eight more, and no allocation of its own: that is what lets a file of a million lines be
/// read in a second. A row past the last one written is empty, so a column nobody fills costs nothing.
struct TextColumn: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// How many rows were written; later rows are empty.
  var count: Int { ends.count }

  /// The text of a row, empty where none was written.
  subscript(row: Int) -> String {
    let range = byteRange(row)
    return range.isEmpty ? "" : String(decoding: bytes[range], as: UTF8.self)
  }

  func isEmpty(_ row: Int) -> Bool { byteRange(row).isEmpty }

  func byteRange(_ row: Int) -> Range<Int> {
    guard row < ends.count else { return 0..<0 }
    return (row == 0 ? 0 : ends[row - 1])..<ends[row]
  }

  /// Writes the text of a row at or past the end; rows skipped are empty.
  mutating func write(_ source: [UInt8], _ range: Range<Int>, row: Int) {
    guard !range.isEmpty else { return }
    skip(to: row)
    bytes.append(contentsOf: source[range])
    ends.append(bytes.count)
  }

  mutating func write(_ text: String, row: Int) {
    guard !text.isEmpty else { return }
    skip(to: row)
    bytes += text.utf8
    ends.append(bytes.count)
  }

  /// Adds the rows of another column, the first of them at a row at or past the end; rows skipped are empty.
  mutating func append(_ other: TextColumn, at row: Int) {
    guard !other.ends.isEmpty else { return }
    skip(to: row)
    let before = bytes.count
    bytes += other.bytes
    ends += other.ends.lazy.map { before + $0 }
  }

  /// Leaves the rows before one empty.
  private mutating func skip(to row: Int) {
    precondition(row >= ends.count, "the rows of a column are written in order, each once")
    while ends.count < row { ends.append(bytes.count) }
  }

  mutating func reserve(rows: Int, bytes count: Int) {
    ends.reserveCapacity(rows)
    bytes.reserveCapacity(count)
  }

  /// Whether the text of one row comes before that of another, by bytes.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    bytes[byteRange(left)].lexicographicallyPrecedes(bytes[byteRange(right)])
  }

  /// The same column with its rows in another order, or only some of them.
  func selecting(_ rows: [Int]) -> TextColumn {
    var result = TextColumn()
    guard !ends.isEmpty, !rows.isEmpty else { return result }
    result.reserve(rows: rows.count, bytes: bytes.count)
    for (row, old) in rows.enumerated() { result.write(bytes, byteRange(old), row: row) }
    return result
  }
}
