/// Which ties connect the rest: how often a tie lies on the shortest paths between all pairs of actors.
///
/// The betweenness of an edge is the sum, over all pairs of nodes, its own ends among them, of the share of the shortest
/// paths between them that use it; normalised, divided by the number of pairs: n(n−1)/2, or n(n−1) in a directed
/// network. Self-loops have 0. Of parallel edges each is given the figure of all together: they are one tie. (With
/// distances, only the shortest of them carry it; longer ones have 0.)
///
/// Reads distances if the network has them, else counts edges. O(n·m) time, with distances O(n·(m + n log n)); undirected
/// networks are first cut at their articulation points. 40 bytes a node and 8 an edge, for each thread.
///
/// Source: M. Girvan, M. E. J. Newman (2002), Community structure in social and biological networks,
/// doi:10.1073/pnas.122653799; U. Brandes (2008), On variants of shortest-path betweenness centrality and their generic
/// computation, doi:10.1016/j.socnet.2007.11.001.
public struct EdgeBetweenness: Sendable {
  /// Whether scores are shares of all pairs, or numbers of pairs.
  public var isNormalised: Bool
  public var threads = Threads.all

  public init(isNormalised: Bool = true) {
    self.isNormalised = isNormalised
  }

  /// The betweenness of each edge, by edge number.
  ///
  /// - Parameter progress: told from time to time which part of the work is done, from 0 to 1.
  public func scores(of network: Network, progress: ((Double) -> Void)? = nil) -> [Double] {
    let simple = network.simplified()
    let factor = PairScale(simple, isNormalised: isNormalised).edgeFactor
    let pairs = (simple.isDirected ? wholePairs(simple, progress) : blockPairs(simple, progress)).map { $0 * factor }
    return network.isSimple ? pairs : spread(pairs, of: simple, over: network)
  }

  private func wholePairs(_ network: Network, _ progress: ((Double) -> Void)?) -> [Double] {
    var meter = WorkMeter(of: Double(network.nodeCount), progress)
    return PathPart(network).counts(on: threads, ofEdges: true, finished: { meter.add(Double($0)) }).edges
  }

  private func blockPairs(_ network: Network, _ progress: ((Double) -> Void)?) -> [Double] {
    let lengths = WholeLengths(of: network)
    let tree = BlockTree(of: network, listsEdges: true)
    var meter = WorkMeter(of: tree.work, progress)
    var pairs = [Double](repeating: 0, count: network.edgeCount)
    var places = [Int32](repeating: 0, count: network.nodeCount)
    for number in 0..<tree.count {
      let block = tree[number]
      if block.edges.count == 1 {
        // All that hangs on the one end of a bridge goes over it to all that hangs on the other.
        pairs[Int(block.edges[block.edges.startIndex])] = 2 * block.demands.reduce(1, *)
        continue
      }
      let part = PathPart(number, of: tree, in: network, lengths: lengths, places: &places)
      let counts = part.counts(
        on: threads, ofEdges: true, finished: { meter.add(Double($0) * Double(part.nodeCount)) })
      for (place, edge) in block.edges.enumerated() { pairs[Int(edge)] = counts.edges[place] }
    }
    return pairs
  }

  /// Gives the edges of a network the figures of the merged edges of its simple form.
  private func spread(_ pairs: [Double], of simple: Network, over network: Network) -> [Double] {
    var scores = [Double](repeating: 0, count: network.edgeCount)
    for node in 0..<network.nodeCount {
      var merged = simple.outgoing.range(of: node)
      for entry in network.outgoing.range(of: node) where network.outgoing.neighbours[entry] != Int32(node) {
        // Both rows ascend, and each neighbour of the one is in the other.
        while simple.outgoing.neighbours[merged.lowerBound] < network.outgoing.neighbours[entry] {
          merged = (merged.lowerBound + 1)..<merged.upperBound
        }
        let edge = Int(network.outgoing.edges[entry])
        let whole = Int(simple.outgoing.edges[merged.lowerBound])
        if let lengths = network.distances, lengths[edge] > simple.distances?[whole] ?? 1 { continue }
        scores[edge] = pairs[whole]
      }
    }
    return scores
  }
}
