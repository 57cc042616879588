import RamureNetwork

/// Who is tied to whom by which relation, one entry a relation and direction, before parallel ones become one edge.
struct ParallelRelations {
  private struct Entry {
    let from: Int32
    let to: Int32
    let relation: Int32
  }

  private var entries: [Entry] = []

  init(capacity: Int) {
    entries.reserveCapacity(capacity)
  }

  mutating func append(_ from: Int, _ to: Int, relation: Int) {
    entries.append(Entry(from: Int32(from), to: Int32(to), relation: Int32(relation)))
  }

  /// Edges by their ends, ascending, each with the relations behind it in the order they came.
  struct Merged {
    var ends: [(from: Int32, to: Int32)] = []
    var relations = Rows()

    /// For each node whom its edges lead to, ascending.
    func targets(nodeCount: Int) -> Rows { Rows(ends.map { ($0.from, $0.to) }, count: nodeCount) }

    /// The edges whose relations say so.
    func keeping(_ isKept: (ArraySlice<Int32>) -> Bool) -> Merged {
      var kept = Merged()
      for edge in ends.indices where isKept(relations[edge]) {
        kept.ends.append(ends[edge])
        kept.relations.append(relations[edge])
      }
      return kept.ends.count == ends.count ? self : kept
    }
  }

  /// One edge for each pair that comes up. Linear time and memory: two counting sorts.
  func merged(nodeCount: Int) -> Merged {
    let order = Self.sorted(Self.sorted(entries, nodeCount) { $0.to }, nodeCount) { $0.from }
    var merged = Merged(relations: Rows(rows: order.count, entries: order.count))
    merged.ends.reserveCapacity(order.count)
    for entry in order {
      if let last = merged.ends.last, last.from == entry.from, last.to == entry.to {
        merged.relations.appendToLast(entry.relation)
      } else {
        merged.ends.append((entry.from, entry.to))
        merged.relations.append(rowOf: entry.relation)
      }
    }
    return merged
  }

  /// The entries in the order of their keys; those of one key as they were. Whole entries are moved: looking each up in its
  /// place once more would take longer.
  @inline(__always)
  private static func sorted(_ entries: [Entry], _ keyCount: Int, by key: (Entry) -> Int32) -> [Entry] {
    var sort = CountingSort(rows: keyCount)
    for entry in entries { sort.count(key(entry)) }
    sort.open()
    var result = entries
    for entry in entries { result[sort.place(in: key(entry))] = entry }
    return result
  }
}
