/// Who is found often by someone who follows ties at random: a node counts for much when many who count for much tie
/// themselves to it, and to few others.
///
/// The walker follows a tie of the node it is at, the stronger the likelier, with probability `damping`; else, and where
/// no tie leads on, it goes to any node. A score is the share of its time spent at the node.
///
/// * Reads the network as given: direction, strengths, parallel edges each. A self-loop counts once, also in an
///   undirected network (as in NetworkX; igraph counts it twice). Distances are not read. A tie of strength 0 is no tie.
/// * The scores add up to 1, and none is 0. An isolated node has the least score there is. Of a network without nodes
///   there are none.
/// * Together the scores are off by at most `tolerance`: the sum of all absolute errors is proven to be below it. Where
///   floating-point numbers cannot tell so little apart, the scores are those from which no step comes closer, and their
///   `error` says how far off they may be.
///
/// With m edges and n nodes, each step takes O(m + n) time. There are up to about 50 on undirected networks (conjugate
/// gradients), on directed ones at most about log(tolerance) / log(damping), usually far fewer (Bi-CGSTAB gives the
/// start). 40 bytes a node.
///
/// Source: S. Brin, L. Page (1998), The anatomy of a large-scale hypertextual Web search engine,
/// doi:10.1016/S0169-7552(98)00110-X.
public struct PageRank: Sendable {
  /// The probability that the walker follows a tie, at least 0 and below 1.
  public var damping: Double
  /// What the absolute errors of all scores may add up to.
  public var tolerance: Double
  public var threads: Threads = .all

  public init(damping: Double = 0.85, tolerance: Double = 1e-12) {
    precondition(damping >= 0 && damping < 1, "the damping is at least 0 and below 1")
    precondition(tolerance > 0, "the tolerance is above 0")
    self.damping = damping
    self.tolerance = tolerance
  }

  /// The score of each node.
  public func scores(of network: Network) -> [Double] { boundedScores(of: network).scores }

  /// The score of each node, and what their absolute errors add up to at most: as a rule no more than `tolerance`.
  public func boundedScores(of network: Network) -> (scores: [Double], error: Double) {
    guard network.nodeCount > 0 else { return ([], 0) }
    // Walkers who go on to any node add the same to all. So the scores are in proportion to the solution of
    // y = 1 + damping · (what flows in), where nothing has to be done about nodes that no tie leads on from.
    let visits = network.withTies { incoming, outgoing in
      let order = incoming.all
      return order.withUnsafeBufferPointer { order -> RandomWalk.Visits in
        guard let rows = order.baseAddress else { return RandomWalk.Visits() }
        let pieces = RowPieces(rows, count: order.count, of: incoming, threads: threads)
        let walk = RandomWalk(damping: damping, tolerance: tolerance, incoming: incoming, pieces: pieces)
        return network.isDirected ? walk.visits(leavingBy: outgoing) : walk.visitsOfUndirected()
      }
    }
    let total = LongSum.of(visits.counts)
    return (visits.counts.map { $0 / total }, visits.error)
  }
}
