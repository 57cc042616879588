/// Numbers in rows, one row for each node, group or block, all rows in one array: who is in a group, which relations are
/// behind a tie.
///
/// 4 bytes a row and 4 an entry, at most 2 147 483 647 entries.
package struct Rows: Hashable, Sendable {
  /// Where each row begins in `entries`, and a last entry for where the last row ends.
  @usableFromInline var offsets: [Int32]
  @usableFromInline var entries: [Int32]

  /// Without a row yet: `append` adds one after the other.
  ///
  /// - Parameters: how many there will be, where that is known.
  package init(rows: Int = 0, entries: Int = 0) {
    offsets = [0]
    offsets.reserveCapacity(rows + 1)
    self.entries = []
    self.entries.reserveCapacity(entries)
  }

  /// Files entries in their rows, in the order they are named in. Linear time.
  ///
  /// - Parameter name: names the row and the number of every entry; asked twice, and has to say the same both times.
  @inline(__always)
  init(count: Int, naming name: (_ file: (_ row: Int32, _ entry: Int32) -> Void) -> Void) {
    var sort = CountingSort(rows: count)
    name { row, _ in sort.count(row) }
    sort.open()
    var entries = [Int32](repeating: 0, count: Int(sort.offsets[count]))
    name { row, entry in entries[sort.place(in: row)] = entry }
    offsets = sort.offsets
    self.entries = entries
  }

  /// Files the numbers from 0 up, each in the row it is given; those given a row below 0 in none. So the nodes of each group:
  /// ascending.
  init(of rowOfNumber: some Collection<Int32>, count: Int) {
    self.init(count: count) { file in
      var number: Int32 = 0
      for row in rowOfNumber {
        if row >= 0 { file(row, number) }
        number += 1
      }
    }
  }

  /// Files entries in their rows, in the order given.
  package init(_ pairs: [(row: Int32, entry: Int32)], count: Int) {
    self.init(count: count) { file in
      for (row, entry) in pairs { file(row, entry) }
    }
  }

  /// For each number that stands in a row, the rows it stands in, ascending: the groups of a node, where these rows are the
  /// nodes of a group. Linear time.
  ///
  /// - Parameter count: what all entries are below.
  package func turned(count: Int) -> Rows {
    Rows(count: count) { file in
      for row in 0..<self.count {
        for entry in self[row] { file(entry, Int32(row)) }
      }
    }
  }

  /// The number of rows.
  @inlinable package var count: Int { offsets.count - 1 }

  @inlinable package func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  @inlinable package subscript(row: Int) -> ArraySlice<Int32> { entries[range(of: row)] }

  /// Adds a row at the end.
  package mutating func append(_ row: ArraySlice<Int32>) {
    entries.append(contentsOf: row)
    offsets.append(Int32(entries.count))
  }

  /// Adds a row with one entry at the end.
  @inlinable @inline(__always) package mutating func append(rowOf entry: Int32) {
    entries.append(entry)
    offsets.append(Int32(entries.count))
  }

  /// Adds an entry to the last row.
  @inlinable @inline(__always) package mutating func appendToLast(_ entry: Int32) {
    entries.append(entry)
    offsets[offsets.count - 1] += 1
  }
}
