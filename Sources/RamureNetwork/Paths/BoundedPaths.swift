/// All ways from one actor to another over at most so many ties, those over fewest ties first.
///
/// A lazy sequence of the simple paths of at most `within` edges, whatever their lengths; those of equally many edges come
/// in the lexicographic order of their nodes' numbers. Empty where no path is that short or an end is avoided; from a
/// node to itself there is one path, of no edge.
///
/// Reads the network simplified, without copying it: of parallel edges the shortest. Arcs are followed the way they point.
///
/// Keeps nothing of the paths it gave: 21 bytes a node, however many there are. Goes no way on from which the target is
/// not within reach: O(within · m) time a path for each number of edges that was tried, and as a rule far less.
///
/// Source: Y. Peng et al. (2019), Towards bridging theory and practice: hop-constrained s-t simple path enumeration,
/// doi:10.14778/3372716.3372720; R. E. Korf (1985), Depth-first iterative-deepening, doi:10.1016/0004-3702(85)90084-0.
public struct BoundedPaths: Sequence, Sendable {
  private let origin: Int
  private let target: Int
  private let most: Int
  private let network: Network
  private let avoided: [Int]

  /// - Parameters:
  ///   - within: how many edges a path may have.
  ///   - avoiding: nodes no path passes.
  public init(from origin: Int, to target: Int, within most: Int, in network: Network, avoiding: [Int] = []) {
    let nodes = 0..<network.nodeCount
    precondition(
      nodes.contains(origin) && nodes.contains(target) && avoiding.allSatisfy(nodes.contains),
      "paths lead from a node to a node, past nodes of the network")
    precondition(most >= 0, "a path has 0 edges or more")
    (self.origin, self.target, self.network, avoided) = (origin, target, network, avoiding)
    self.most = Swift.min(most, Swift.max(0, network.nodeCount - 1))
  }

  /// Whether there are more paths than so many, as far as looking at so many ties tells: where it takes more, there are.
  public func areMore(than count: Int, work: Int) -> Bool {
    let iterator = makeIterator()
    for _ in 0..<count {
      guard iterator.next() != nil else { return false }
      if iterator.work > work { return true }
    }
    return iterator.next() != nil
  }

  public func makeIterator() -> Iterator {
    Iterator(
      BoundedPathSearch(
        from: Int32(origin), to: Int32(target), within: Int32(most), in: network, avoiding: avoided))
  }

  public struct Iterator: IteratorProtocol {
    private let search: BoundedPathSearch

    init(_ search: BoundedPathSearch) { self.search = search }

    /// How many entries of rows the search looked at so far.
    var work: Int { search.work }

    public func next() -> NodePath? { search.next() }
  }
}
