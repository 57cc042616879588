/// Who could introduce one actor to another: whoever is tied to both, the most strongly tied first.
///
/// An introduction is as strong as the weaker of its two ties: the *bottleneck*, the sum of the strengths between two nodes
/// (1 an edge where edges have no strengths). Where edges have distances, the shorter the two ties together, the better.
/// In a directed network the ties point from the first to the intermediary, and from there to the second. Self-loops do
/// not matter.
///
/// O(Σ degree) time over the neighbours of the intermediaries, to count whom these bring together; 4 bytes a node.
public struct Intermediaries: Sendable {
  /// Somebody between the two.
  public struct Intermediary: Hashable, Sendable {
    public let node: Int
    /// All edges from the first to the intermediary, and from there to the second, in ascending order.
    public let edgesFrom: [Int32]
    public let edgesTo: [Int32]
    /// How strong the weaker of the two ties is.
    public let strength: Double
    /// How long the two ties are together.
    public let length: Double
    /// How many pairs of the intermediary's neighbours are not tied themselves: who has many of them is used to bringing
    /// people together.
    public let brokeredPairs: Int
  }

  public let from: Int
  public let to: Int

  public init(from: Int, to: Int) {
    (self.from, self.to) = (from, to)
  }

  /// Those with the strongest ties (or the shortest) first, then those who bring most others together, then by number.
  public func ranked(in network: Network) -> [Intermediary] {
    guard from != to else { return [] }
    var isNeighbour = [Int32](repeating: -1, count: network.nodeCount)
    var found: [Intermediary] = []
    var last: Int32 = -1
    for node in network.outgoing[from] where node != last && node != from && node != to {
      last = node
      let (edgesFrom, edgesTo) = (network.edges(from: from, to: Int(node)), network.edges(from: Int(node), to: to))
      guard !edgesTo.isEmpty else { continue }
      found.append(
        Intermediary(
          node: Int(node), edgesFrom: edgesFrom, edgesTo: edgesTo,
          strength: min(network.strength(of: edgesFrom), network.strength(of: edgesTo)),
          length: network.length(of: edgesFrom) + network.length(of: edgesTo),
          brokeredPairs: network.brokeredPairs(of: Int(node), &isNeighbour)))
    }
    return found.sorted { one, other in
      if one.strength != other.strength { return one.strength > other.strength }
      if one.length != other.length { return one.length < other.length }
      if one.brokeredPairs != other.brokeredPairs { return one.brokeredPairs > other.brokeredPairs }
      return one.node < other.node
    }
  }
}

extension Network {
  /// The strengths of parallel edges together.
  fileprivate func strength(of edges: [Int32]) -> Double {
    if distances != nil { return 1 }
    return edges.reduce(0) { $0 + (strengths?[Int($1)] ?? 1) }
  }

  /// The shortest of parallel edges.
  fileprivate func length(of edges: [Int32]) -> Double {
    edges.map { distances?[Int($0)] ?? 1 }.min() ?? 0
  }

  /// How many pairs of a node's neighbours are not tied to each other, whatever way ties point.
  ///
  /// - Parameter mark: by node, for whom it was last found to be a neighbour.
  fileprivate func brokeredPairs(of node: Int, _ mark: inout [Int32]) -> Int {
    var neighbours: [Int32] = []
    for neighbour in tied(to: node) where neighbour != node && mark[Int(neighbour)] != Int32(node) {
      mark[Int(neighbour)] = Int32(node)
      neighbours.append(neighbour)
    }
    var tiedPairs = 0
    for neighbour in neighbours {
      var last = neighbour
      for other in tied(to: Int(neighbour)) where other > neighbour && other != last && other != node {
        last = other
        if mark[Int(other)] == Int32(node) { tiedPairs += 1 }
      }
    }
    return neighbours.count * (neighbours.count - 1) / 2 - tiedPairs
  }
}
