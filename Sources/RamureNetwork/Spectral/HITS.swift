/// Who points to those that matter (hubs), and who matters because hubs point there (authorities).
///
/// The hub score of a node is in proportion to the sum of the authority scores of those its ties lead to, its authority
/// score to the sum of the hub scores of those its ties come from, each times the strength of the tie.
///
/// * Reads the network as given: direction, strengths, parallel edges each. A self-loop counts once. Distances are not
///   read. A tie of strength 0 is no tie.
/// * Hubs add up to 1, and so do authorities; none is below 0. Each is right to about nine digits of its own.
/// * Where the network falls apart (each node taken as two, a hub and an authority), only the part with the largest
///   singular value counts; parts whose values are the same (to a relative 1e-12) keep what following ties there and
///   back from hubs of 1 each would leave in each.
/// * In an undirected network hubs and authorities are both the eigenvector centrality, scaled to add up to 1. On a
///   two-mode one any mixture of the two sides' own would do as well: NetworkX gives one or another, and a tie as weak as
///   may be between two of one side leaves only this.
/// * Of a network without nodes there are no scores.
///
/// With m edges, n nodes and s steps, O(s (m + n)) time, where s is about 60 on most networks. 40 bytes a node.
///
/// Source: J. M. Kleinberg (1999), Authoritative sources in a hyperlinked environment, doi:10.1145/324133.324140.
public struct HITS: Sendable {
  public var threads: Threads = .all

  public init() {}

  /// The hub and the authority score of each node.
  ///
  /// Throws `IterationError.withoutCycles` where there are no ties to follow there and back, so that every score would be
  /// 0; `.notConverged` where two singular values are too close to tell whose vector is whose.
  public func scores(of network: Network) throws(IterationError) -> HITSScores {
    guard network.nodeCount > 0 else { return HITSScores(hubs: [], authorities: []) }
    guard network.isDirected else {
      let scores = scaled(try centrality(of: network))
      return HITSScores(hubs: scores, authorities: scores)
    }
    return try network.withTies(scaledBy: network.levellingScale) { (incoming, outgoing) throws(IterationError) in
      try directed(incoming, outgoing)
    }
  }

  private func centrality(of network: Network) throws(IterationError) -> [Double] {
    var centrality = EigenvectorCentrality()
    centrality.threads = threads
    return try centrality.scores(of: network).scores
  }

  private func directed(_ incoming: TieRows, _ outgoing: TieRows) throws(IterationError) -> HITSScores {
    let islands = TieIslands(incoming: incoming, outgoing: outgoing)
    var hubs = [Double](repeating: 0, count: incoming.count)
    var authorities = hubs
    let finding = try hubs.withUnsafeMutableBufferPointer { (hubs) throws(IterationError) in
      try authorities.withUnsafeMutableBufferPointer { (authorities) throws(IterationError) in
        guard let hubs = hubs.baseAddress, let authorities = authorities.baseAddress else {
          return DominantIslands.Finding()
        }
        let search = DominantIslands(islands: islands, incoming: incoming, back: (outgoing, hubs), threads: threads)
        let finding = try search.search(into: authorities)
        for node in 0..<incoming.count { hubs[node] = 0 }
        for island in finding.islands { search.with(island) { product in _ = product.goThere(from: authorities) } }
        return finding
      }
    }
    guard finding.value > 0 else { throw .withoutCycles }
    for island in finding.islands {
      let (senders, receivers) = (islands.sources(of: island), islands.targets(of: island))
      // What is left of hubs of 1 each.
      let share = islands.sources[senders].reduce(0.0) { $0 + hubs[Int($1)] }
      for node in islands.sources[senders] { hubs[Int(node)] *= share }
      for node in islands.targets[receivers] { authorities[Int(node)] *= share }
    }
    return HITSScores(hubs: scaled(hubs), authorities: scaled(authorities))
  }

  func scaled(_ scores: [Double]) -> [Double] {
    let total = LongSum.of(scores)
    return scores.map { $0 / total }
  }
}
