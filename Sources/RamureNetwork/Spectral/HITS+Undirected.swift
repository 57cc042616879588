extension HITS {
  /// The scores where ties have no direction.
  ///
  /// Following ties there and back is following them twice, so the vectors are those of following them once; on a
  /// two-mode component that leaves two of the same value, one a side, since whoever goes there and back stays on his
  /// side.
  func undirected(_ ties: TieRows) throws(IterationError) -> HITSScores {
    let islands = TieIslands(ofUndirected: ties)
    let search = DominantIslands(islands: islands, incoming: ties, threads: threads)
    var vector = [Double](repeating: 0, count: ties.count)
    let finding = try vector.withUnsafeMutableBufferPointer { (vector) throws(IterationError) in
      guard let vector = vector.baseAddress else { return DominantIslands.Finding() }
      return try search.search(into: vector)
    }
    guard finding.value > 0 else { throw .withoutCycles }
    var hubs = [Double](repeating: 0, count: ties.count)
    var authorities = hubs
    for island in finding.islands {
      let nodes = islands.targets[islands.targets(of: island)].map { Int($0) }
      // What is left of hubs of 1 each: how much of that each vector holds.
      guard let isOther = TieSides(of: nodes, ties).isOther else {
        let share = nodes.reduce(0) { $0 + vector[$1] }
        for node in nodes {
          hubs[node] = share * vector[node]
          authorities[node] = hubs[node]
        }
        continue
      }
      var (shares, squares) = ((0.0, 0.0), (0.0, 0.0))
      for node in nodes {
        if isOther[node] {
          shares.1 += vector[node]
          squares.1 += vector[node] * vector[node]
        } else {
          shares.0 += vector[node]
          squares.0 += vector[node] * vector[node]
        }
      }
      let (one, other) = (shares.0 / squares.0, shares.1 / squares.1)
      for node in nodes {
        hubs[node] = (isOther[node] ? other : one) * vector[node]
        authorities[node] = (isOther[node] ? one : other) * vector[node]
      }
    }
    return HITSScores(hubs: scaled(hubs), authorities: scaled(authorities))
  }
}

/// Whether the nodes of a component fall into two sides such that every tie leads from one to the other.
private struct TieSides {
  /// Whether each node is on the other side than the first; `nil` where there are no two sides. Says nothing of nodes of
  /// other components.
  let isOther: [Bool]?

  init(of nodes: [Int], _ ties: TieRows) {
    var isOther = [Bool](repeating: false, count: ties.count)
    var isMet = isOther
    var queue = Array(nodes.prefix(1))
    for node in queue { isMet[node] = true }
    while let node = queue.popLast() {
      for entry in ties.entries(of: node) where ties.strength(ofEntry: entry, inRow: node) > 0 {
        let neighbour = Int(ties.neighbours[entry])
        if !isMet[neighbour] {
          isMet[neighbour] = true
          isOther[neighbour] = !isOther[node]
          queue.append(neighbour)
        } else if isOther[neighbour] == isOther[node] {
          self.isOther = nil
          return
        }
      }
    }
    self.isOther = isOther
  }
}
