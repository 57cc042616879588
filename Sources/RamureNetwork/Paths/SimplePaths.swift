/// All ways from one actor to another on which nobody comes twice, the shortest first.
///
/// A lazy sequence: the first path is found without the others, and each further one costs little. Equally long paths come
/// in the lexicographic order of their nodes' numbers, so that the order is the same everywhere. Empty where no path leads
/// to the target or an end is avoided; from a node to itself there is one path, of no edge.
///
/// Reads the network simplified, without copying it: of parallel edges the shortest. Arcs are followed the way they point.
/// Lengths are distances, if the network has them, compared by `WholeLengths`; else edges are counted.
///
/// Each path looks at most of its nodes' rows once, and searches for two or three others; a search looks at O(m) edges at
/// worst, and as a rule at few, guided by the distances to the target that earlier ones found. 60 bytes a node, and the
/// candidates: as many as the paths found so far have nodes.
///
/// Source: J. Y. Yen (1971), Finding the k shortest loopless paths in a network, doi:10.1287/mnsc.17.11.712; E. L. Lawler
/// (1972), A procedure for computing the k best solutions to discrete optimization problems, doi:10.1287/mnsc.18.7.401.
public struct SimplePaths: Sequence, Sendable {
  private let origin: Int
  private let target: Int
  private let network: Network
  private let avoided: [Int]

  /// - Parameter avoiding: nodes no path passes.
  public init(from origin: Int, to target: Int, in network: Network, avoiding: [Int] = []) {
    let nodes = 0..<network.nodeCount
    precondition(
      nodes.contains(origin) && nodes.contains(target) && avoiding.allSatisfy(nodes.contains),
      "paths lead from a node to a node, past nodes of the network")
    (self.origin, self.target, self.network, avoided) = (origin, target, network, avoiding)
  }

  public func makeIterator() -> Iterator {
    Iterator(
      SimplePathSearch(
        from: Int32(origin), to: Int32(target), in: PathGround(network),
        avoiding: avoided))
  }

  public struct Iterator: IteratorProtocol {
    private let search: SimplePathSearch

    init(_ search: SimplePathSearch) { self.search = search }

    /// How many entries of rows the searches looked at so far.
    var work: Int { search.work }

    public func next() -> NodePath? { search.next() }
  }
}

/// The shortest way from one actor to another; of equally short ones the first in the order of `SimplePaths`.
///
/// Searches from both ends until they meet: O(m log n) time at worst, as a rule a small part of the network. 60 bytes a node.
public struct ShortestPath: Sendable {
  public let from: Int
  public let to: Int
  /// Nodes the path does not pass.
  public var avoiding: [Int]

  public init(from: Int, to: Int, avoiding: [Int] = []) {
    (self.from, self.to, self.avoiding) = (from, to, avoiding)
  }

  /// `nil` where no path leads there.
  public func path(in network: Network) -> NodePath? {
    SimplePaths(from: from, to: to, in: network, avoiding: avoiding).first { _ in true }
  }
}
