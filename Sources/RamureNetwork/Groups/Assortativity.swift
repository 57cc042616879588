/// Whether like are tied to like: 1 always, 0 as often as by chance, below 0 less often than that.
///
/// Every edge counts once in a directed network, and both ways in an undirected one. `nil` where there are no edges to
/// compare, or where all their ends are alike. Reads the network simplified, and does not look at weights. O(n + m) time.
///
/// Source: M. E. J. Newman (2003), Mixing patterns in networks, doi:10.1103/PhysRevE.67.026126.
public struct Assortativity: Sendable {
  public init() {}

  /// Whether actors with many ties are tied to actors with many ties: the correlation of the degrees at both ends.
  ///
  /// In a directed network the outgoing ties of the origin and the incoming ties of the target.
  public func byDegree(of network: Network) -> Double? {
    let network = network.simplified()
    let from = Degrees(.outgoing).counts(of: network).map { Optional(Double($0)) }
    let to = Degrees(.incoming).counts(of: network).map { Optional(Double($0)) }
    return correlation(network, from, to)
  }

  /// Whether actors with a high value are tied to actors with a high value: the correlation of the values at both ends.
  ///
  /// - Parameter values: a value for each node; edges of a node with `nil` are left out.
  public func byNumber(of network: Network, values: [Double?]) -> Double? {
    precondition(values.count == network.nodeCount, "there is one value, or nil, for each node")
    return correlation(network.simplified(), values, values)
  }

  /// Whether actors are tied to actors of their own group: (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g), with e_gg the share of
  /// edges within group g, a_g and b_g the shares that begin and end there. Edges of a node of no group are left out.
  public func byGroup(of network: Network, groups: NodeGroups) -> Double? {
    groups.requireOneForEachNode(of: network)
    let network = network.simplified()
    var (begins, ends) = ([Int](repeating: 0, count: groups.count), [Int](repeating: 0, count: groups.count))
    var (within, all) = (0, 0)
    for node in 0..<network.nodeCount where groups[node] >= 0 {
      for neighbour in network.neighbours(of: node) where groups[Int(neighbour)] >= 0 {
        begins[Int(groups[node])] += 1
        ends[Int(groups[Int(neighbour)])] += 1
        if groups[node] == groups[Int(neighbour)] { within += 1 }
        all += 1
      }
    }
    guard all > 0, !zip(begins, ends).contains(where: { $0 == all && $1 == all }) else { return nil }
    let byChance = zip(begins, ends).reduce(0.0) { sum, counts in
      sum + Double(counts.0) / Double(all) * (Double(counts.1) / Double(all))
    }
    return (Double(within) / Double(all) - byChance) / (1 - byChance)
  }

  /// Pearson's correlation over the edges of a value of the origin and a value of the target.
  private func correlation(_ network: Network, _ from: [Double?], _ to: [Double?]) -> Double? {
    var (count, sumFrom, sumTo) = (0.0, 0.0, 0.0)
    var (fromRange, toRange): (ClosedRange<Double>?, ClosedRange<Double>?)
    func forEachEdge(_ body: (Double, Double) -> Void) {
      for node in 0..<network.nodeCount {
        guard let origin = from[node] else { continue }
        for neighbour in network.neighbours(of: node) {
          if let target = to[Int(neighbour)] { body(origin, target) }
        }
      }
    }
    forEachEdge { origin, target in
      count += 1
      sumFrom += origin
      sumTo += target
      fromRange = min(fromRange?.lowerBound ?? origin, origin)...max(fromRange?.upperBound ?? origin, origin)
      toRange = min(toRange?.lowerBound ?? target, target)...max(toRange?.upperBound ?? target, target)
    }
    // Without spread there is nothing to correlate; rounding must not make one up.
    guard let fromRange, let toRange, fromRange.lowerBound < fromRange.upperBound,
      toRange.lowerBound < toRange.upperBound
    else { return nil }
    let (meanFrom, meanTo) = (sumFrom / count, sumTo / count)
    var (product, squareFrom, squareTo) = (0.0, 0.0, 0.0)
    forEachEdge { origin, target in
      product += (origin - meanFrom) * (target - meanTo)
      squareFrom += (origin - meanFrom) * (origin - meanFrom)
      squareTo += (target - meanTo) * (target - meanTo)
    }
    return product / (squareFrom * squareTo).squareRoot()
  }
}
