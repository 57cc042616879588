/// Who is tied to whom by which relation, one entry a relation and direction, before parallel ones become one edge.
struct ParallelRelations {
  private(set) var from: [Int32] = []
  private(set) var to: [Int32] = []
  private(set) var relations: [Int32] = []

  init(capacity: Int) {
    from.reserveCapacity(capacity)
    to.reserveCapacity(capacity)
    relations.reserveCapacity(capacity)
  }

  mutating func append(_ from: Int, _ to: Int, relation: Int) {
    self.from.append(Int32(from))
    self.to.append(Int32(to))
    relations.append(Int32(relation))
  }

  /// Edges by their ends, ascending, each with the relations behind it in the order they came.
  struct Merged {
    var ends: [(from: Int32, to: Int32)] = []
    var offsets: [Int32] = [0]
    var relations: [Int32] = []
  }

  /// One edge for each pair that comes up. Linear time and memory: two counting sorts.
  func merged(nodeCount: Int) -> Merged {
    let all = (0..<Int32(from.count)).map { $0 }
    let order = Self.sorted(Self.sorted(all, by: to, nodeCount), by: from, nodeCount)
    var merged = Merged()
    merged.relations.reserveCapacity(order.count)
    for entry in order.lazy.map(Int.init) {
      if let last = merged.ends.last, last.from == from[entry], last.to == to[entry] {
        merged.offsets[merged.offsets.count - 1] += 1
      } else {
        merged.ends.append((from[entry], to[entry]))
        merged.offsets.append(Int32(merged.relations.count + 1))
      }
      merged.relations.append(relations[entry])
    }
    return merged
  }

  /// The entries in the order of their keys; those of one key as they were.
  private static func sorted(_ entries: [Int32], by keys: [Int32], _ keyCount: Int) -> [Int32] {
    var next = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for key in 0..<keyCount { next[key + 1] += next[key] }
    var result = entries
    for entry in entries {
      let key = Int(keys[Int(entry)])
      result[Int(next[key])] = entry
      next[key] += 1
    }
    return result
  }
}
