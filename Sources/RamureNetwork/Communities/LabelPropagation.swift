/// Finds communities quickly: everybody takes over, again and again, the label that most of their partners have.
///
/// All start with labels of their own. In an order drawn anew each round, a node whose label is not among those that weigh
/// most among its neighbours takes one that is, drawn where there are several. It ends when no node has to change: which
/// it does, since each change leaves more weight between nodes of one label. A label in several places is then several
/// communities, so that each is connected.
///
/// It is fast and has no quality to maximise: seeds lead to different partitions, at times to one community of nearly all.
/// Where the answer matters, ask `Leiden`.
///
/// Reads the network undirected and simplified; strengths count, distances do not. O(m) time a round, about five rounds in
/// practice; 24 bytes a node.
///
/// Source: U. N. Raghavan, R. Albert, S. Kumara (2007), Near linear time algorithm to detect community structures in
/// large-scale networks, doi:10.1103/PhysRevE.76.036106; M. J. Barber, J. W. Clark (2009), Detecting network communities
/// by propagating labels under constraints, doi:10.1103/PhysRevE.80.026129, for when it ends.
public struct LabelPropagation: Hashable, Sendable {
  /// Another seed may find another partition; the same seed finds the same again, everywhere.
  public var seed: UInt64

  public init(seed: UInt64 = 1) {
    self.seed = seed
  }

  /// Every community is connected; they are numbered by size, then by their smallest member.
  public func partition(of network: Network) -> NodeGroups {
    let ties = network.undirected()
    var labels = Labels(on: ties, random: SplitMix64(seed: seed))
    labels.settle()
    return NodeGroups(groupOfNode: labels.labelOfNode, count: ties.nodeCount).connected(in: ties).numberedBySize()
  }
}

private struct Labels {
  private(set) var labelOfNode: [Int32]
  private let network: Network
  private var random: SplitMix64
  /// How much each label weighs among the neighbours of the node looked at; 0 between looks.
  private var weights: [Double]
  private var met: [Int32] = []

  init(on network: Network, random: SplitMix64) {
    self.network = network
    self.random = random
    labelOfNode = (0..<Int32(network.nodeCount)).map(\.self)
    weights = [Double](repeating: 0, count: network.nodeCount)
  }

  mutating func settle() {
    var order = labelOfNode
    // Only whose neighbours changed may have to change.
    var isWaiting = [Bool](repeating: true, count: order.count)
    while !order.isEmpty {
      random.shuffle(&order)
      for node in order {
        isWaiting[Int(node)] = false
        guard let label = newLabel(of: Int(node)) else { continue }
        labelOfNode[Int(node)] = label
        for neighbour in network.neighbours(of: Int(node)) where labelOfNode[Int(neighbour)] != label {
          isWaiting[Int(neighbour)] = true
        }
      }
      order = isWaiting.indices.lazy.filter { isWaiting[$0] }.map { Int32($0) }
    }
  }

  /// One of the labels that weigh most among the neighbours; `nil` where the node has one of them, or no neighbours.
  private mutating func newLabel(of node: Int) -> Int32? {
    let rows = network.outgoing
    for entry in rows.range(of: node) {
      let strength = network.strengths?[Int(rows.edges[entry])] ?? 1
      guard strength > 0 else { continue }
      let label = labelOfNode[Int(rows.neighbours[entry])]
      if weights[Int(label)] == 0 { met.append(label) }
      weights[Int(label)] += strength
    }
    let most = met.reduce(0) { max($0, weights[Int($1)]) }
    // Sums in another order end in other digits: what is that near is as much.
    let enough = most * (1 - 1e-9)
    let keeps = most == 0 || weights[Int(labelOfNode[node])] >= enough
    var candidates = met.filter { weights[Int($0)] >= enough }
    for label in met { weights[Int(label)] = 0 }
    met.removeAll(keepingCapacity: true)
    guard !keeps else { return nil }
    // Whatever the row's order, the draw is among the labels in theirs.
    if candidates.count > 1 { candidates.sort() }
    return candidates[candidates.count == 1 ? 0 : random.below(candidates.count)]
  }
}
