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
    var chains = PeerChains()
    for island in dominant.islands {
      let nodes = islands.nodes[islands.nodes(of: island)].map { Int($0) }
      var share = 1.0
      var dual: [Double] = []
      if dominant.islands.count > 1 {
        // What following ties leaves in this part: what the ties against their direction say.
        let value = try against.circulate(in: island, vector: vector, image: image)
        dual = nodes.map { vector[$0] }
        if chains.inflow(into: island) == nil {
          _ = try against.spread(
            value: value, through: (0..<island).reversed(), peers: dominant.islands, vector: vector)
          share = (0..<count).reduce(0) { $0 + vector[$1] }
        }
        vector.update(repeating: 0, count: count)
      }
      _ = try along.circulate(in: island, vector: vector, image: image)
      if !dual.isEmpty {
        let size = zip(nodes, dual).reduce(0) { $0 + vector[$1.0] * $1.1 }
        if let inflow = chains.inflow(into: island) { share = zip(inflow, dual).reduce(0) { $0 + $1.0 * $1.1 } }
        share /= size
      }
      let flows = try along.spread(
        value: dominant.value, through: (island + 1)..<max(island + 1, islands.count), peers: dominant.islands,
        vector: vector)
      if chains.close(island, share: share, flowsInto: flows) { scores = [Double](repeating: 0, count: count) }
      if chains.isLongest(island) { for node in 0..<count { scores[node] += share * vector[node] } }
      vector.update(repeating: 0, count: count)
    }
    scale(&scores)
    let origins = dominant.islands.filter(chains.isLongest)
    let component = origins.flatMap { islands.nodes[islands.nodes(of: $0)].map { Int($0) } }
    return EigenvectorScores(
      scores: scores, eigenvalue: dominant.value, component: component.sorted(), componentCount: origins.count)
  }
}

/// Islands of the largest eigenvalue that ties lead between: what flows from one into the next grows without end beside
/// what the first holds, so that at last only the ends of the longest chains count.
private struct PeerChains {
  private var lengths: [Int: Int] = [:]
  private var inflows: [Int: [Double]] = [:]
  private var longest = 0

  /// What flows into an island from the peers before it on the longest chains to it; `nil` where none leads there.
  func inflow(into island: Int) -> [Double]? { inflows[island] }

  /// Takes note of what flows from an island into its peers. Peers come after those that flow into them.
  ///
  /// - Returns: whether the chain that ends here is longer than all before.
  mutating func close(_ island: Int, share: Double, flowsInto peers: [(island: Int, inflow: [Double])]) -> Bool {
    let length = lengths[island] ?? 1
    lengths[island] = length
    for peer in peers {
      let flow = peer.inflow.map { $0 * share }
      if lengths[peer.island] ?? 0 < length + 1 {
        lengths[peer.island] = length + 1
        inflows[peer.island] = flow
      } else if lengths[peer.island] == length + 1, let known = inflows[peer.island] {
        inflows[peer.island] = zip(known, flow).map { $0 + $1 }
      }
    }
    guard length > longest else { return false }
    longest = length
    return true
  }

  func isLongest(_ island: Int) -> Bool { lengths[island] == longest }
}
