/// Texts of one column, one a row, kept in a single run of bytes.
///
/// A row costs its bytes and eight more, and no allocation of its own: that is what lets a file of a million lines be
/// read in a second. A row past the last one written is empty, so a column nobody fills costs nothing; and once many rows
/// are skipped, only those written are kept, so a column costs what it holds.
struct TextColumn: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The rows written, where most are not; `nil` where row `n` is the `n`th text.
  private var rows: [Int]?
  private var written = 0

  /// How many rows were written, or skipped before one that was; later rows are empty.
  var count: Int { rows.map { ($0.last ?? -1) + 1 } ?? ends.count }

  /// The text of a row, empty where none was written.
  subscript(row: Int) -> String {
    let range = byteRange(row)
    return range.isEmpty ? "" : String(decoding: bytes[range], as: UTF8.self)
  }

  func isEmpty(_ row: Int) -> Bool { byteRange(row).isEmpty }

  func byteRange(_ row: Int) -> Range<Int> {
    guard let place = place(of: row) else { return 0..<0 }
    return (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  /// Which of the texts is that of a row.
  private func place(of row: Int) -> Int? {
    guard let rows else { return row < ends.count ? row : nil }
    return rows.sortedIndex(of: row)
  }

  /// Writes the text of a row at or past the end; rows skipped are empty.
  mutating func write(_ source: [UInt8], _ range: Range<Int>, row: Int) {
    guard !range.isEmpty else { return }
    skip(to: row)
    bytes.append(contentsOf: source[range])
    finish(row)
  }

  mutating func write(_ text: String, row: Int) {
    guard !text.isEmpty else { return }
    skip(to: row)
    bytes += text.utf8
    finish(row)
  }

  private mutating func finish(_ row: Int) {
    ends.append(bytes.count)
    rows?.append(row)
    written += 1
  }

  /// Adds the rows of another column, the first of them at a row at or past the end; rows skipped are empty.
  mutating func append(_ other: TextColumn, at row: Int) {
    guard !other.ends.isEmpty else { return }
    guard rows == nil, other.rows == nil else {
      for old in other.rows ?? Array(other.ends.indices) { write(other.bytes, other.byteRange(old), row: row + old) }
      return
    }
    skip(to: row)
    let before = bytes.count
    bytes += other.bytes
    ends += other.ends.lazy.map { before + $0 }
    written += other.written
    rows?.append(contentsOf: row..<row + other.ends.count)
  }

  /// Leaves the rows before one empty.
  private mutating func skip(to row: Int) {
    precondition(row >= count, "the rows of a column are written in order, each once")
    if rows == nil, row > 8 * written + 16 { keepOnlyWritten() }
    if rows == nil { while ends.count < row { ends.append(bytes.count) } }
  }

  private mutating func keepOnlyWritten() {
    let filled = ends.indices.filter { !isEmpty($0) }
    ends = filled.map { ends[$0] }
    rows = filled
  }

  /// Whether few of so many rows are kept here.
  func isSparse(among count: Int) -> Bool { 8 * ends.count < count }

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
    result.reserve(rows: min(rows.count, ends.count), bytes: bytes.count)
    for (row, old) in rows.enumerated() { result.write(bytes, byteRange(old), row: row) }
    return result
  }

  /// The same, in time in proportion to what the column holds.
  ///
  /// - Parameter places: the place of each row among the rows.
  func selecting(_ rows: [Int], places: [Int: Int]) -> TextColumn {
    guard isSparse(among: rows.count) else { return selecting(rows) }
    var result = TextColumn()
    let kept = (self.rows ?? Array(ends.indices)).compactMap { old in places[old].map { (new: $0, old: old) } }
    for (new, old) in kept.sorted(by: { $0.new < $1.new }) { result.write(bytes, byteRange(old), row: new) }
    return result
  }
}
