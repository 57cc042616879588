/// Who is tied to those who are well tied themselves.
///
/// The score of a node is the sum of the scores of those who are tied to it (in a directed network, who tie themselves to
/// it), each times the strength of the tie, over the largest eigenvalue.
///
/// * Reads the network as given: direction, strengths, parallel edges each. A self-loop counts once, also in an
///   undirected network. Distances are not read. A tie of strength 0 is no tie.
/// * The squares of the scores add up to 1; none is below 0. Each is right to about nine digits of its own; where another
///   part of the network is almost as well tied, small ones to about eleven decimals.
/// * A disconnected network has one such score for each component, which cannot be compared. As in following ties from
///   everybody for ever, only the component with the largest eigenvalue counts, and all others score 0. Components
///   whose eigenvalues are the same (to a relative 1e-12) keep what following ties would leave in each. Where arrows lead
///   from one such component to another, that is the last on the way.
/// * Of a network without nodes there are no scores; `component` is empty and the eigenvalue 0.
///
/// With m edges, n nodes and s steps, O(s (m + n)) time, where s is about 60 on most networks and grows with the length
/// of chains. 40 bytes a node.
///
/// Source: P. Bonacich (1972), Factoring and weighting approaches to status scores and clique identification,
/// doi:10.1080/0022250X.1972.9989806.
public struct EigenvectorCentrality: Sendable {
  public var threads: Threads = .all

  public init() {}

  /// The score of each node, with the eigenvalue and the component it belongs to.
  ///
  /// Throws `IterationError.withoutCycles` where no walk ever returns (no ties, or directed ones without a cycle), so that
  /// every score would be 0; `.notConverged` where two eigenvalues are too close to tell whose vector is whose.
  public func scores(of network: Network) throws(IterationError) -> EigenvectorScores {
    guard network.nodeCount > 0 else {
      return EigenvectorScores(scores: [], eigenvalue: 0, component: [], componentCount: 0)
    }
    let scale = network.levellingScale
    let found = try network.withTies(scaledBy: scale) { (incoming, outgoing) throws(IterationError) in
      try network.isDirected ? directed(incoming, outgoing) : undirected(incoming)
    }
    return EigenvectorScores(
      scores: found.scores, eigenvalue: found.eigenvalue / scale, component: found.component,
      componentCount: found.componentCount)
  }

  private func undirected(_ ties: TieRows) throws(IterationError) -> EigenvectorScores {
    let search = DominantIslands(islands: TieIslands(ofUndirected: ties), incoming: ties, threads: threads)
    var scores = [Double](repeating: 0, count: ties.count)
    let finding = try scores.withUnsafeMutableBufferPointer { (scores) throws(IterationError) in
      guard let scores = scores.baseAddress else { return DominantIslands.Finding() }
      return try search.search(into: scores)
    }
    guard finding.value > 0 else { throw .withoutCycles }
    var component: [Int] = []
    for island in finding.islands {
      let nodes = search.islands.targets[search.islands.targets(of: island)].map { Int($0) }
      // What is left of a start of 1 everywhere.
      let share = nodes.reduce(0) { $0 + scores[$1] }
      for node in nodes { scores[node] *= share }
      component += nodes
    }
    scale(&scores)
    return EigenvectorScores(
      scores: scores, eigenvalue: finding.value, component: component.sorted(), componentCount: finding.islands.count)
  }

  func scale(_ scores: inout [Double]) {
    let length = LongSum.of(scores.lazy.map { $0 * $0 }).squareRoot()
    for node in scores.indices { scores[node] /= length }
  }
}
