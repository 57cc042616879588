/// How freely an actor can move between partners that do not know each other, and how much of its network repeats itself.
///
/// With p_ij the share of i's ties that goes to j (all ties between the two, either way, over all ties of i) and m_jq the
/// ties of j and q over the strongest tie of j:
///
/// * *constraint* Σ_j (p_ij + Σ_q p_iq p_qj)² is high when all of an actor's partners are tied to each other;
/// * *effective size* Σ_j (1 − Σ_q p_iq m_jq) is the number of partners less what they repeat of each other; without weights
///   it is n − 2t / n, with t ties among n partners;
/// * *efficiency* is the effective size over the number of partners.
///
/// All are `nil` for a node without ties, or whose ties all weigh 0. Reads the network simplified. Strengths count, and so
/// does that a tie is answered in a directed network; of distances only that there is a tie.
///
/// For each tie only the shorter of the two rows is read: O(a·m) time, with a the arboricity; 16 bytes a node, 25 more a
/// thread.
///
/// Source: R. S. Burt (1992), Structural holes: the social structure of competition; S. P. Borgatti (1997), Structural
/// holes: unpacking Burt’s redundancy measures, Connections 20(1).
public struct StructuralHoles: Sendable {
  public struct Scores: Hashable, Sendable {
    public let constraint: [Double?]
    public let effectiveSize: [Double?]
    public let efficiency: [Double?]
  }

  public var threads: Threads = .all

  public init() {}

  public func scores(of network: Network) -> Scores {
    let simple = network.strengths == nil ? network.simplified() : network
    let (ties, weights) = Self.mutualTies(of: simple)
    let nodeCount = ties.nodeCount
    var totals = [Double](repeating: 0, count: nodeCount)
    var (strongest, partners) = (totals, [Int32](repeating: 0, count: nodeCount))
    for node in 0..<nodeCount {
      for entry in ties.outgoing.range(of: node) {
        let weight = weights?[Int(ties.outgoing.edges[entry])] ?? 1
        totals[node] += weight
        strongest[node] = max(strongest[node], weight)
        if weight > 0 { partners[node] += 1 }
      }
    }
    var constraint = [Double](repeating: 0, count: nodeCount)
    var redundancy = constraint
    // As many pieces whatever the threads, so that the sums are the same.
    let pieces = ties.edgeCount < 20_000 ? 1 : 8
    threads.inOrder(
      pieces: pieces, scratch: { HoleTally(nodeCount: nodeCount) },
      work: { piece, tally in
        tally.tally(
          every: pieces, from: piece, of: ties.outgoing, weights: weights, totals: totals, strongest: strongest)
      },
      take: { _, tally in
        for node in 0..<nodeCount {
          constraint[node] += tally.constraint[node]
          redundancy[node] += tally.redundancy[node]
        }
        tally.clear()
      })
    let sizes = (0..<nodeCount).map { partners[$0] == 0 ? nil : Double(partners[$0]) - redundancy[$0] }
    return Scores(
      constraint: (0..<nodeCount).map { partners[$0] == 0 ? nil : constraint[$0] }, effectiveSize: sizes,
      efficiency: (0..<nodeCount).map { node in sizes[node].map { $0 / Double(partners[node]) } })
  }

  /// The ties without direction, each weighing what its arcs weigh together; `nil` where all weigh the same.
  private static func mutualTies(of network: Network) -> (Network, weights: [Double]?) {
    guard network.isDirected else {
      let ties = network.undirected()
      return (ties, ties.strengths)
    }
    if network.strengths != nil {
      let ties = network.undirected()
      return (ties, ties.strengths)
    }
    let both = TieDirections(of: network)
    return (both.ties, both.directions.map { Double($0.nonzeroBitCount) })
  }
}
