/// Measures of a network of two modes, where ties lead from side to side only: actors, say, and what they do together.
///
/// What could be tied is then what lies on the other side, and nobody can be nearer to one of his own side than two steps.
/// Measures that compare with the most there could be compare with that, so that everybody is at 1 where everybody is tied
/// to the whole other side.
///
/// Source: S. P. Borgatti, M. G. Everett (1997), Network analysis of 2-mode data, doi:10.1016/S0378-8733(96)00301-2.
public struct TwoModes: Sendable {
  /// Whether each node is on the second side.
  public let isSecond: [Bool]
  private let sizes: (first: Double, second: Double)

  public init(isSecond: [Bool]) {
    self.isSecond = isSecond
    let second = isSecond.count { $0 }
    sizes = (Double(isSecond.count - second), Double(second))
  }

  private func own(_ node: Int) -> Double { isSecond[node] ? sizes.second : sizes.first }
  private func other(_ node: Int) -> Double { isSecond[node] ? sizes.first : sizes.second }

  /// The ties over the pairs of one node of each side; in a directed network each pair counts both ways. `nil` where a
  /// side is empty.
  public func density(of network: Network) -> Double? {
    let pairs = sizes.first * sizes.second
    guard pairs > 0 else { return nil }
    return Double(network.edgeCount) / (network.isDirected ? 2 * pairs : pairs)
  }

  /// Closeness, compared with the least distances there can be: 1 to each node of the other side, 2 to each of the own.
  ///
  /// Counts as `Distances.closeness` does whoever a node is connected with, times the share of all others that they are.
  /// Undirected networks only, and distances counted in edges.
  ///
  /// - Parameter scores: closeness as in a network of one mode, exact or estimated.
  public func closeness(_ scores: [Double], in components: ComponentPartition) -> [Double] {
    var members = [(first: Double, second: Double)](repeating: (0, 0), count: components.sizes.count)
    for (node, component) in components.componentOfNode.enumerated() {
      if isSecond[node] { members[Int(component)].second += 1 } else { members[Int(component)].first += 1 }
    }
    return scores.indices.map { node in
      let (first, second) = members[Int(components.componentOfNode[node])]
      let (own, other) = isSecond[node] ? (second - 1, first) : (first - 1, second)
      return own + other > 0 ? scores[node] * (other + 2 * own) / (other + own) : 0
    }
  }

  /// How much ties gather on one node: the sum of the distances of all shares from the highest, over the most that sum can
  /// be. A share is a degree over the size of the other side.
  ///
  /// The most is reached where one node is tied to the whole other side and nobody of its own side to anybody. `nil` where
  /// each side has at most one node.
  public func degreeCentralisation(of network: Network) -> Double? {
    let ways: Double = network.isDirected ? 2 : 1
    let shares = isSecond.indices.map { node in
      other(node) > 0 ? Double(network.degree(of: node)) / other(node) / ways : 0
    }
    let larger = max(sizes.first, sizes.second)
    guard larger > 1 else { return nil }
    return centralisation(of: shares, most: Double(isSecond.count) * (1 - 1 / larger))
  }

  /// How much nearer to all one node is than the others: over the most that can be where all are connected.
  ///
  /// The most is reached where one node is tied to the whole other side, on which all others of its own side hang, spread
  /// evenly. `nil` where the network is disconnected, since nothing has been agreed on to compare it with, and where one
  /// side has at most one node: there is only one connected network then.
  ///
  /// - Parameter scores: closeness on two modes.
  public func closenessCentralisation(of scores: [Double], in components: ComponentPartition) -> Double? {
    guard components.count == 1 else { return nil }
    let most = max(mostApart(sizes.first, sizes.second), mostApart(sizes.second, sizes.first))
    return centralisation(of: scores, most: most)
  }

  /// The sum of what closeness misses of 1 around a node that is tied to all of the other side.
  private func mostApart(_ own: Double, _ other: Double) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let hanging = own - 1
    // So many of the other side have one more hanging on them.
    let few = (hanging / other).rounded(.down)
    let fuller = hanging - few * other
    let (leastOwn, leastOther) = (other + 2 * hanging, own + 2 * (other - 1))
    func missing(hanging count: Double) -> Double {
      let between = 1 + count + 2 * (other - 1) + 3 * (hanging - count)
      let below = 3 + 2 * (count - 1) + 3 * (other - 1) + 4 * (hanging - count)
      return 1 - leastOther / between + count * (1 - leastOwn / below)
    }
    return (other - fuller) * missing(hanging: few) + fuller * missing(hanging: few + 1)
  }

  private func centralisation(of scores: [Double], most: Double) -> Double? {
    guard most > 0, let highest = scores.max() else { return nil }
    return Centralisation.share(of: scores, highest: highest, most: most)
  }
}
