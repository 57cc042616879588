/// Looks for a cycle among some relations: a walk along them that comes back to where it began.
///
/// Removes, again and again, the relations into nodes that nothing leads out of (Kahn 1962, doi:10.1145/368996.369025);
/// what stays lies on a cycle or leads into one. Linear time and memory.
struct CycleSearch {
  let rows: [Int]
  let from: [Int32]
  let to: [Int32]

  /// The first row, in the order given, that lies on a cycle; `nil` where there is none.
  func firstClosingRow() -> Int? {
    let remaining = pruned(rows, origin: from, target: to)
    // What is left also holds walks out of a cycle; pruning the other way round removes those.
    return pruned(remaining, origin: to, target: from).first
  }

  /// The rows that stay when those into dead ends are taken away until there are none.
  private func pruned(_ rows: [Int], origin: [Int32], target: [Int32]) -> [Int] {
    var outgoing: [Int32: Int] = [:]
    var incoming: [Int32: [Int]] = [:]
    for row in rows {
      outgoing[origin[row], default: 0] += 1
      incoming[target[row], default: []].append(row)
    }
    var deadEnds = incoming.keys.filter { outgoing[$0, default: 0] == 0 }
    var removed = Set<Int>()
    while let node = deadEnds.popLast() {
      for row in incoming[node] ?? [] {
        removed.insert(row)
        outgoing[origin[row], default: 0] -= 1
        if outgoing[origin[row]] == 0 { deadEnds.append(origin[row]) }
      }
    }
    return rows.filter { !removed.contains($0) }
  }
}
