/// Who is reached by many walks through the network, short ones counting more than long ones.
///
/// x = attenuation · (sum of the scores of those tied to a node, each times the strength of the tie) + 1. So a node has
/// some score from the start, and a score where it is in no cycle: unlike eigenvector centrality it means something
/// in every network. In a directed network it counts the walks that end at the node.
///
/// * Reads the network as given: direction, strengths, parallel edges each. A self-loop counts once. Distances are not
///   read.
/// * The squares of the scores add up to 1. An isolated node has the least score there is. Of a network without nodes
///   there are none.
/// * Each score is right to nine digits of its own; this is proven for each result, not assumed.
/// * Without a given attenuation it is 0.1, NetworkX's, where that is below the bound, else 0.85 of the bound. The bound
///   is 1 over the largest eigenvalue of the ties.
///
/// With m edges and n nodes, each step takes O(m + n) time; there are about 30 (conjugate gradients) on undirected
/// networks, more on directed ones and where the attenuation is close to its bound. 40 bytes a node.
///
/// Source: L. Katz (1953), A new status index derived from sociometric analysis, doi:10.1007/BF02289026.
public struct KatzCentrality: Sendable {
  /// How much each further step of a walk counts of the step before, above 0; `nil` to choose it by the network.
  public var attenuation: Double?
  public var threads: Threads = .all

  public init(attenuation: Double? = nil) {
    if let attenuation {
      precondition(attenuation > 0 && attenuation.isFinite, "an attenuation is a number above 0")
    }
    self.attenuation = attenuation
  }

  /// The score of each node, with the attenuation used.
  ///
  /// Throws `IterationError.attenuationTooLarge` where the attenuation is not below the bound, since sums over longer and
  /// longer walks then have no end; `.notConverged` where it is so close below that no figure can be trusted.
  public func scores(of network: Network) throws(IterationError) -> KatzScores {
    guard network.nodeCount > 0 else { return KatzScores(scores: [], attenuation: attenuation ?? 0.1) }
    return try network.withTies { (incoming, outgoing) throws(IterationError) in
      let walks = AttenuatedWalks(
        incoming: incoming, outgoing: outgoing, isDirected: network.isDirected, threads: threads)
      let found = try walks.sums(attenuation: attenuation)
      return KatzScores(scores: found.sums, attenuation: found.attenuation)
    }
  }
}
