/// How open each group is to the others: 0 when none of its ties leave it, 1 when all do.
///
/// Of a group, the weight of the ties that leave it over the weight of all tie ends in it, or in the rest of the network
/// where those weigh less. `nil` where either weighs nothing: for a group without ties, and for one that has all of them.
///
/// Direction is not looked at: ties are counted either way. Nodes of no group belong to the rest. Parallel edges count
/// each, a self-loop has both its ends in the group. Strengths count; distances do not. Linear time, 24 bytes a group.
///
/// Source: R. Kannan, S. Vempala, A. Vetta (2004), On clusterings: good, bad and spectral, doi:10.1145/990308.990313.
public struct Conductance: Sendable {
  public struct Scores: Hashable, Sendable {
    /// By group; `nil` where it is not defined.
    public let ofGroups: [Double?]

    /// The mean over the groups that have one; `nil` where none has.
    public var mean: Double? {
      let defined = ofGroups.compactMap(\.self)
      return defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
    }
  }

  public init() {}

  public func scores(of network: Network, groups: NodeGroups) -> Scores {
    groups.requireOneForEachNode(of: network)
    var volumes = [Double](repeating: 0, count: groups.count)
    var cuts = volumes
    var whole = 0.0
    for rows in network.isDirected ? [network.outgoing, network.incoming] : [network.outgoing] {
      for node in 0..<network.nodeCount {
        let group = Int(groups[node])
        for entry in rows.range(of: node) {
          let strength = network.strengths?[Int(rows.edges[entry])] ?? 1
          whole += strength
          guard group >= 0 else { continue }
          volumes[group] += strength
          if groups[Int(rows.neighbours[entry])] != groups[node] { cuts[group] += strength }
        }
      }
    }
    return Scores(
      ofGroups: zip(cuts, volumes).map { cut, volume in
        // At least what is cut, which rounding could take it below.
        let smaller = max(cut, min(volume, whole - volume))
        return smaller > 0 ? cut / smaller : nil
      })
  }
}
