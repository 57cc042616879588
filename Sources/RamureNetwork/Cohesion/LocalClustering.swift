/// How many of an actor's partners are partners of each other: 0 none, 1 all.
///
/// The triangles at a node over the pairs of its neighbours; 0 with fewer than two neighbours. Reads the network
/// undirected and simplified, and does not look at weights. Costs what `Triangles` costs.
///
/// Source: D. J. Watts, S. H. Strogatz (1998), Collective dynamics of ‘small-world’ networks, doi:10.1038/30918.
public struct LocalClustering: Sendable {
  public var threads: Threads = .all

  public init() {}

  public func scores(of network: Network) -> [Double] {
    let ties = network.undirected()
    var triangles = Triangles()
    triangles.threads = threads
    return triangles.counts(of: ties).enumerated().map { node, count in
      let degree = ties.degree(of: node)
      return degree < 2 ? 0 : Double(count) / (Double(degree) * Double(degree - 1) / 2)
    }
  }

  /// The mean of the scores of all nodes, those with fewer than two neighbours included; `nil` without nodes.
  public func average(of network: Network) -> Double? {
    guard network.nodeCount > 0 else { return nil }
    return scores(of: network).reduce(0, +) / Double(network.nodeCount)
  }
}
