extension EigenvectorCentrality {
  /// The scores where ties have a direction.
  ///
  /// The largest eigenvalue is that of a strongly connected part; its scores flow on to whom it leads to, and all else
  /// scores 0.
  func directed(_ incoming: TieRows, _ outgoing: TieRows) throws(IterationError) -> EigenvectorScores {
    let islands = StrongIslands(incoming: incoming)
    return try islands.withNodes { (nodes) throws(IterationError) in
      let along = DirectedSearch(ties: incoming, islands: islands, nodes: nodes, threads: threads)
      let against = DirectedSearch(ties: outgoing, islands: islands, nodes: nodes, threads: threads)
      return try scores(along: along, against: against)
    }
  }

  private func scores(
    along: DirectedSearch, against: DirectedSearch
  ) throws(IterationError) -> EigenvectorScores {
    let islands = along.islands
    let count = along.ties.count
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 2 * count)
    defer { vectors.deallocate() }
    vectors.initialize(repeating: 0, count: 2 * count)
    let (vector, image) = (vectors, vectors + count)
    let dominant = try along.dominant(vector: vector, image: image)
    guard dominant.value > 0 else { throw .withoutCycles }
    var scores = [Double](repeating: 0, count: count)
    for island in dominant.islands {
      let places = islands.nodes(of: island)
      var share = 1.0
      var size = 1.0
      if dominant.islands.count > 1 {
        // What following ties from 1 everywhere leaves in this part: what the ties against their direction say.
        let value = try against.circulate(in: island, vector: vector, image: image)
        try against.spread(value: value, through: (0..<island).reversed(), peers: dominant.islands, vector: vector)
        share = (0..<count).reduce(0) { $0 + vector[$1] }
        let dual = islands.nodes[places].map { vector[Int($0)] }
        vector.update(repeating: 0, count: count)
        _ = try along.circulate(in: island, vector: vector, image: image)
        size = zip(islands.nodes[places], dual).reduce(0) { $0 + vector[Int($1.0)] * $1.1 }
      } else {
        _ = try along.circulate(in: island, vector: vector, image: image)
      }
      try along.spread(
        value: dominant.value, through: (island + 1)..<max(island + 1, islands.count), peers: dominant.islands,
        vector: vector)
      for node in 0..<count { scores[node] += share / size * vector[node] }
      vector.update(repeating: 0, count: count)
    }
    scale(&scores)
    let component = dominant.islands.flatMap { islands.nodes[islands.nodes(of: $0)].map { Int($0) } }
    return EigenvectorScores(scores: scores, eigenvalue: dominant.value, component: component.sorted())
  }
}
