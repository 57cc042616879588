/// Where entries go that are filed in rows: first each is counted in its row, then each gets the next place of its row, so that
/// all stand row after row, and those of one row in the order they came. Linear time.
///
/// Who files one number an entry takes `Rows`, which is made with this; who files more asks for the places.
package struct CountingSort {
  /// Where each row begins, and a last entry for where the last row ends; once the rows are open.
  private(set) var offsets: [Int32] = []
  /// While entries are counted, how many each row has, one place further on; then where the next one of each row goes.
  @usableFromInline var next: [Int32]

  package init(rows: Int) {
    next = [Int32](repeating: 0, count: rows + 1)
  }

  /// Counts an entry in its row.
  @inlinable @inline(__always) package mutating func count(_ row: Int32) { next[Int(row) + 1] += 1 }

  /// Opens the rows, once every entry is counted.
  package mutating func open() {
    for row in 1..<max(1, next.count) { next[row] += next[row - 1] }
    offsets = next
  }

  /// The place of an entry: the next one of its row.
  @inlinable @inline(__always) package mutating func place(in row: Int32) -> Int {
    let place = next[Int(row)]
    next[Int(row)] = place + 1
    return Int(place)
  }
}
