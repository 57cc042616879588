/// Who stands between others: how often an actor lies on the shortest paths that connect all the rest. Without them, many
/// would be farther from each other, or out of reach.
///
/// The betweenness of a node is the sum, over all pairs of other nodes, of the share of the shortest paths between them
/// that pass through it; normalised, divided by the number of those pairs: (n−1)(n−2)/2, or (n−1)(n−2) in a directed
/// network, where a pair counts in each order. Pairs without a path add nothing. 0 for isolates, and for everybody in a
/// network of fewer than three nodes.
///
/// Reads the network simplified; distances if it has them, else counts edges. Paths are equally long if their lengths
/// are the same decimal number, whatever the order they are added up in.
///
/// O(n·m) time at worst; with distances O(n·(m + n log n)). Undirected networks are first cut at their articulation
/// points, and where edges are counted, nodes with the same neighbours are folded into one: nodes with one tie and
/// partnerships of the same partners cost nothing. 40 bytes a node and thread, and up to
/// 12 an edge.
///
/// NetworkX and igraph agree; NetworkX normalises unless asked not to, igraph never does.
///
/// Source: L. C. Freeman (1977), A set of measures of centrality based on betweenness, doi:10.2307/3033543; U. Brandes
/// (2001), A faster algorithm for betweenness centrality, doi:10.1080/0022250X.2001.9990249; A. E. Sarıyüce et al.
/// (2017), Graph manipulations for fast centrality computation, doi:10.1145/3022668.
public struct Betweenness: Sendable {
  /// Whether scores are shares of all pairs, or numbers of pairs.
  public var isNormalised: Bool
  public var threads = Threads.all

  public init(isNormalised: Bool = true) {
    self.isNormalised = isNormalised
  }

  /// The betweenness of each node.
  ///
  /// - Parameter progress: told from time to time which part of the work is done, from 0 to 1.
  public func scores(of network: Network, progress: ((Double) -> Void)? = nil) -> [Double] {
    let network = network.simplified()
    let pairs = network.isDirected ? wholePairs(network, progress) : blockPairs(network, progress)
    let factor = PairScale(network, isNormalised: isNormalised).factor
    return pairs.map { $0 * factor }
  }

  /// How many looks at a tie it takes to search an undirected network block by block. Linear time.
  public static func work(of network: Network) -> Double {
    let network = network.undirected()
    let tree = BlockTree(of: network, listsEdges: true)
    return (0..<tree.count).reduce(0) { sum, number in
      let block = tree[number]
      return block.nodes.count > 2 ? sum + Double(block.nodes.count) * Double(block.edges.count) : sum
    }
  }

  /// Ordered pairs between which each node of a network stands that is searched as it is.
  private func wholePairs(_ network: Network, _ progress: ((Double) -> Void)?) -> [Double] {
    var meter = WorkMeter(of: Double(network.nodeCount), progress)
    return PathPart(network).counts(on: threads, ofEdges: false, finished: { meter.add(Double($0)) }).nodes
  }

  /// Ordered pairs between which each node of an undirected network stands, block by block.
  private func blockPairs(_ network: Network, _ progress: ((Double) -> Void)?) -> [Double] {
    let lengths = WholeLengths(of: network)
    let tree = BlockTree(of: network, listsEdges: !lengths.areEqual)
    // What cutting and folding leave as it is need not be written down once more.
    if lengths.areEqual, tree.count == 1, tree[0].nodes.count == network.nodeCount,
      TwinFolding(of: BlockTies(0, of: tree, in: network)).leaders.count == network.nodeCount
    {
      return wholePairs(network, progress)
    }
    var meter = WorkMeter(of: tree.work, progress)
    var pairs = tree.separatedPairs
    var places = [Int32](repeating: 0, count: network.nodeCount)
    // Two nodes have nobody between them.
    for number in 0..<tree.count where tree[number].nodes.count > 2 {
      let nodes = tree[number].nodes
      if !lengths.areEqual {
        let part = PathPart(number, of: tree, in: network, lengths: lengths, places: &places)
        let counts = part.counts(
          on: threads, ofEdges: false, finished: { meter.add(Double($0) * Double(nodes.count)) })
        for (place, node) in nodes.enumerated() { pairs[Int(node)] += counts.nodes[place] }
      } else {
        let block = FoldedBlock(number, of: tree, in: network, places: &places)
        let work = Double(nodes.count) * Double(nodes.count) / Double(block.part.nodeCount)
        let counts = block.part.counts(on: threads, ofEdges: false, finished: { meter.add(Double($0) * work) })
        for (place, node) in nodes.enumerated() {
          let standIn = Int(block.standIns[place])
          pairs[Int(node)] += block.betweenTwins[standIn] + counts.nodes[standIn]
        }
      }
    }
    return pairs
  }
}
