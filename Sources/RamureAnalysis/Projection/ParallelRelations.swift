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
    var offsets: [Int32] = [0]
    var relations: [Int32] = []

    /// The edges whose relations say so.
    func keeping(_ isKept: (ArraySlice<Int32>) -> Bool) -> Merged {
      var kept = Merged()
      for edge in ends.indices {
        let behind = relations[Int(offsets[edge])..<Int(offsets[edge + 1])]
        guard isKept(behind) else { continue }
        kept.ends.append(ends[edge])
        kept.relations += behind
        kept.offsets.append(Int32(kept.relations.count))
      }
      return kept.ends.count == ends.count ? self : kept
    }
  }

  /// One edge for each pair that comes up. Linear time and memory: two counting sorts.
  func merged(nodeCount: Int) -> Merged {
    let order = Self.sorted(Self.sorted(entries, nodeCount) { $0.to }, nodeCount) { $0.from }
    var merged = Merged()
    merged.ends.reserveCapacity(order.count)
    merged.offsets.reserveCapacity(order.count + 1)
    merged.relations.reserveCapacity(order.count)
    for entry in order {
      if let last = merged.ends.last, last.from == entry.from, last.to == entry.to {
        merged.offsets[merged.offsets.count - 1] += 1
      } else {
        merged.ends.append((entry.from, entry.to))
        merged.offsets.append(Int32(merged.relations.count + 1))
      }
      merged.relations.append(entry.relation)
    }
    return merged
  }

  /// The entries in the order of their keys; those of one key as they were. Whole entries are moved: looking each up in its
  /// place once more would take longer.
  @inline(__always)
  private static func sorted(_ entries: [Entry], _ keyCount: Int, by key: (Entry) -> Int32) -> [Entry] {
    var next = [Int32](repeating: 0, count: keyCount + 1)
    for entry in entries { next[Int(key(entry)) + 1] += 1 }
    for key in 0..<keyCount { next[key + 1] += next[key] }
    var result = entries
    for entry in entries {
      let key = Int(key(entry))
      result[Int(next[key])] = entry
      next[key] += 1
    }
    return result
  }
}
