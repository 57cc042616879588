/// Looks for cycles among some relations: walks along them that come back to where they began.
///
/// A relation lies on a cycle when its two ends are in one strongly connected component; an iterative form of Tarjan's
/// search (1972, doi:10.1137/0201010) finds those. Linear time and memory.
struct CycleSearch {
  private let rows: [Int]
  private let from: [Int32]
  private let to: [Int32]
  // The targets of node v are targets[offsets[v]..<offsets[v + 1]].
  private var offsets: [Int]
  private var targets: [Int32]

  /// - Parameter rows: the places in `from` and `to` of the relations that count.
  init(rows: [Int], from: [Int32], to: [Int32]) {
    self.rows = rows
    self.from = from
    self.to = to
    let nodeCount = rows.reduce(0) { max($0, Int(from[$1]) + 1, Int(to[$1]) + 1) }
    offsets = [Int](repeating: 0, count: nodeCount + 1)
    targets = [Int32](repeating: 0, count: rows.count)
    for row in rows { offsets[Int(from[row]) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    for row in rows {
      targets[next[Int(from[row])]] = to[row]
      next[Int(from[row])] += 1
    }
  }

  /// The first row on a cycle, in the order given, for each knot of cycles that share nodes; empty where there is none.
  func closingRows() -> [Int] {
    let component = components()
    var isReported = Set<Int>()
    return rows.filter { row in
      let knot = component[Int(from[row])]
      return knot == component[Int(to[row])] && isReported.insert(knot).inserted
    }
  }

  /// The strongly connected component of each node.
  private func components() -> [Int] {
    let none = Int.max
    let nodeCount = offsets.count - 1
    var component = [Int](repeating: none, count: nodeCount)
    // The order in which nodes were found, and the earliest found that each is known to lead back to.
    var found = [Int](repeating: none, count: nodeCount)
    var earliest = [Int](repeating: none, count: nodeCount)
    var foundCount = 0
    var componentCount = 0
    var unassigned: [Int] = []
    var path: [(node: Int, next: Int)] = []

    func find(_ node: Int) {
      found[node] = foundCount
      earliest[node] = foundCount
      foundCount += 1
      unassigned.append(node)
      path.append((node, offsets[node]))
    }

    for start in 0..<nodeCount where found[start] == none {
      find(start)
      while let (node, next) = path.last {
        if next < offsets[node + 1] {
          path[path.count - 1].next += 1
          let target = Int(targets[next])
          if found[target] == none {
            find(target)
          } else if component[target] == none {
            earliest[node] = min(earliest[node], found[target])
          }
        } else {
          path.removeLast()
          if let parent = path.last?.node { earliest[parent] = min(earliest[parent], earliest[node]) }
          guard earliest[node] == found[node] else { continue }
          while let member = unassigned.popLast() {
            component[member] = componentCount
            if member == node { break }
          }
          componentCount += 1
        }
      }
    }
    return component
  }
}
