/// How far the nodes of a network are from each other, summed up for each node.
///
/// Distances are lengths of shortest paths. `closeness`, `harmonic` and the sums count the way *to* a node, as NetworkX does;
/// eccentricity the way *from* it. In undirected networks there is no difference.
public struct Distances: Sendable {
  /// From how many others a path leads to the node.
  public internal(set) var reachedFrom: [Int32]
  /// The sum of the distances of those others to the node.
  public internal(set) var sums: [Double]
  /// The sum of the inverses of those distances.
  public internal(set) var inverseSums: [Double]
  /// How far the farthest node is that a path leads to from the node; 0 where none does.
  public internal(set) var eccentricity: [Double]

  init(nodeCount: Int) {
    reachedFrom = [Int32](repeating: 0, count: nodeCount)
    sums = [Double](repeating: 0, count: nodeCount)
    inverseSums = sums
    eccentricity = sums
  }

  /// Who is near everybody: how short the way is, on average, from the others to an actor.
  ///
  /// Closeness is the number of others that reach the node over the sum of their distances, times the share of all others
  /// that they are (the correction of Wasserman and Faust): being near to few counts little. 0 where nobody reaches the
  /// node, and in a network of one.
  ///
  /// igraph leaves the correction out.
  ///
  /// Source: L. C. Freeman (1978), Centrality in social networks: conceptual clarification,
  /// doi:10.1016/0378-8733(78)90021-7; S. Wasserman, K. Faust (1994), Social Network Analysis,
  /// doi:10.1017/CBO9780511815478.
  public var closeness: [Double] {
    let others = Double(sums.count - 1)
    return sums.indices.map { node in
      guard sums[node] > 0, others > 0 else { return 0 }
      let reaching = Double(reachedFrom[node])
      return reaching / sums[node] * (reaching / others)
    }
  }

  /// Who is near many: the sum of the inverse distances of all others, those out of reach adding 0.
  ///
  /// Not normalised. 0 for an isolate. Needs no correction where a network is disconnected.
  ///
  /// Source: P. Boldi, S. Vigna (2014), Axioms for centrality, doi:10.1080/15427951.2013.865686.
  public var harmonic: [Double] { inverseSums }

  /// The mean distance over all ordered pairs of some nodes and whoever reaches them; `nil` where nobody reaches anybody.
  ///
  /// - Parameter nodes: as a rule, those of one component.
  public func averagePathLength(over nodes: some Sequence<Int>) -> Double? {
    var (pairs, sum) = (0, 0.0)
    for node in nodes {
      pairs += Int(reachedFrom[node])
      sum += sums[node]
    }
    return pairs > 0 ? sum / Double(pairs) : nil
  }
}

/// What one thread measures distances with, and the sums it keeps until they are taken.
protocol DistanceTally: AnyObject {
  /// How far the farthest node is from each of the sources measured from last.
  var farthest: [Double] { get }

  /// Measures the distances from some sources to all nodes.
  func measure(from sources: ArraySlice<Int32>)

  /// Adds the sums to distances, and forgets them. A source counts as reaching itself.
  func take(into distances: inout Distances)
}
