/// The strongly connected parts of a matrix of ties, those that ties lead to after those they come from.
///
/// Source: R. E. Tarjan (1972), Depth-first search and linear graph algorithms, doi:10.1137/0201010.
struct StrongIslands {
  /// The nodes, island after island. Ties between islands lead from earlier to later ones only.
  private(set) var nodes: [Int32] = []
  /// Where each island begins in `nodes`, and a last entry for where the last one ends.
  private(set) var starts: [Int] = [0]
  private(set) var islandOfNode: [Int32]

  var count: Int { starts.count - 1 }

  func nodes(of island: Int) -> Range<Int> { starts[island]..<starts[island + 1] }

  /// - Parameter incoming: the ties, by the nodes they lead to. Walked backwards, islands close in the order wanted.
  init(incoming: TieRows) {
    let count = incoming.count
    islandOfNode = [Int32](repeating: -1, count: count)
    // The order of arrival from 1 on; what a node reaches back to; the next entry to look at.
    var arrival = [Int32](repeating: 0, count: count)
    var reach = arrival
    var next = arrival
    var (path, open): ([Int32], [Int32]) = ([], [])
    var arrivals: Int32 = 0
    for start in 0..<count where arrival[start] == 0 {
      path.append(Int32(start))
      while let last = path.last {
        let node = Int(last)
        if arrival[node] == 0 {
          arrivals += 1
          (arrival[node], reach[node]) = (arrivals, arrivals)
          next[node] = incoming.offsets[node]
          open.append(last)
        }
        var goesOn = false
        while next[node] < incoming.offsets[node + 1], !goesOn {
          let entry = Int(next[node])
          let neighbour = Int(incoming.neighbours[entry])
          if incoming.strength(ofEntry: entry, inRow: node) > 0, islandOfNode[neighbour] < 0 {
            if arrival[neighbour] == 0 {
              // The same entry is looked at again on return, for what the neighbour reaches.
              path.append(Int32(neighbour))
              goesOn = true
              continue
            }
            reach[node] = min(reach[node], reach[neighbour])
          }
          next[node] += 1
        }
        guard !goesOn else { continue }
        path.removeLast()
        guard reach[node] == arrival[node] else { continue }
        let island = Int32(self.count)
        let first = nodes.count
        while let member = open.popLast() {
          islandOfNode[Int(member)] = island
          nodes.append(member)
          if member == last { break }
        }
        nodes[first...].sort()
        starts.append(nodes.count)
      }
    }
  }
}
