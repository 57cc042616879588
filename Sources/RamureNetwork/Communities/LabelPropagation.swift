/// Finds communities quickly: everybody takes over, again and again, the label that most of their partners have.
///
/// All start with labels of their own. Round after round, in an order drawn anew, each node takes the label that weighs
/// most among its neighbours; where several do, one of them is drawn. It ends when every node has such a label. Drawing
/// could go on for ever, so that from round 100 on a node keeps a label that weighs most: each change then leaves more
/// weight between nodes of one label, which must end. A label in several places is then several communities, so that each
/// is connected.
///
/// It is fast and has no quality to maximise: seeds lead to different partitions, at times to one community of nearly all.
/// Where the answer matters, ask `Leiden`.
///
/// Reads the network undirected and simplified; strengths count, distances do not. O(m) time a round, five to twenty rounds in
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

  private static let roundsOfDrawing = 100

  mutating func settle() {
    var order = labelOfNode
    var rounds = 0
    repeat {
      random.shuffle(&order)
      for node in order {
        if let label = heaviest(around: Int(node), orKeeps: rounds >= Self.roundsOfDrawing) {
          labelOfNode[Int(node)] = label
        }
      }
      rounds += 1
    } while !order.allSatisfy { heaviest(around: Int($0), orKeeps: true) == nil }
  }

  /// One of the labels that weigh most among the neighbours; `nil` where there are none, or the node has one of them and
  /// is to keep it.
  private mutating func heaviest(around node: Int, orKeeps: Bool) -> Int32? {
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
    let keeps = most == 0 || orKeeps && weights[Int(labelOfNode[node])] >= enough
    var drawn: Int32?
    if !keeps {
      let candidates = met.reduce(0) { weights[Int($1)] >= enough ? $0 + 1 : $0 }
      var place = candidates > 1 ? random.below(candidates) : 0
      for label in met where weights[Int(label)] >= enough {
        if place == 0 { drawn = label }
        place -= 1
      }
    }
    for label in met { weights[Int(label)] = 0 }
    met.removeAll(keepingCapacity: true)
    return drawn
  }
}
