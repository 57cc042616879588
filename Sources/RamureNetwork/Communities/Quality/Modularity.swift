/// How much more the ties stay within the groups than they would by chance: about 0 when groups mean nothing, above 0.3
/// when they mean much.
///
/// Σ over groups of L_c / m − γ (k_c / 2m)², with L_c the weight of the ties within group c, k_c the sum of the strengths of
/// its nodes, m the weight of all ties; in a directed network Σ L_c / m − γ k_c^out k_c^in / m². `nil` where no edge weighs
/// anything. A node of no group counts as a group of its own.
///
/// Reads the network as given: parallel edges count each, self-loops too. Strengths count; distances do not. Linear time,
/// 24 bytes a group.
///
/// Source: M. E. J. Newman (2006), Modularity and community structure in networks, doi:10.1073/pnas.0601602103; for
/// directed networks E. A. Leicht, M. E. J. Newman (2008), Community structure in directed networks,
/// doi:10.1103/PhysRevLett.100.118703.
public struct Modularity: Sendable {
  /// γ: above 1 it favours smaller groups, below 1 larger ones.
  public var resolution: Double

  public init(resolution: Double = 1) {
    self.resolution = resolution
  }

  public func value(of network: Network, groups: NodeGroups) -> Double? {
    groups.requireOneForEachNode(of: network)
    let outgoing = Strengths(.outgoing).sums(of: network)
    let incoming = network.isDirected ? Strengths(.incoming).sums(of: network) : outgoing
    let total = outgoing.reduce(0, +)
    guard total > 0 else { return nil }
    var within = [Double](repeating: 0, count: groups.count)
    var (leaving, arriving) = (within, within)
    var alone = 0.0
    for node in 0..<network.nodeCount {
      let rows = network.outgoing
      guard groups[node] >= 0 else {
        for entry in rows.range(of: node) where rows.neighbours[entry] == node {
          alone += network.strengths?[Int(rows.edges[entry])] ?? 1
        }
        alone -= resolution * outgoing[node] * incoming[node] / total
        continue
      }
      let group = Int(groups[node])
      leaving[group] += outgoing[node]
      arriving[group] += incoming[node]
      for entry in rows.range(of: node) where groups[Int(rows.neighbours[entry])] == groups[node] {
        within[group] += network.strengths?[Int(rows.edges[entry])] ?? 1
      }
    }
    // An undirected edge stands in two rows, so that `total` is 2m and `within` twice L_c.
    let sum = within.indices.reduce(alone) { sum, group in
      sum + within[group] - resolution * leaving[group] * arriving[group] / total
    }
    return sum / total
  }
}
