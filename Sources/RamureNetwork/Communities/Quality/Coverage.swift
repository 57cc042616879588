/// Which share of the ties stays within the groups: 1 when all do, 0 when all leave.
///
/// The weight of the ties within a group over the weight of all; `nil` where no edge weighs anything. One group of all
/// covers everything, so that coverage says little without `Modularity`. A node of no group counts as a group of its own.
///
/// Reads the network as given: parallel edges count each, a self-loop stays within the group of its node. Strengths count;
/// distances do not. Linear time, no memory that grows.
///
/// Source: S. Fortunato (2010), Community detection in graphs, doi:10.1016/j.physrep.2009.11.002.
public struct Coverage: Sendable {
  public init() {}

  public func value(of network: Network, groups: NodeGroups) -> Double? {
    groups.requireOneForEachNode(of: network)
    var (within, all) = (0.0, 0.0)
    let rows = network.outgoing
    for node in 0..<network.nodeCount {
      for entry in rows.range(of: node) {
        let strength = network.strengths?[Int(rows.edges[entry])] ?? 1
        let neighbour = Int(rows.neighbours[entry])
        all += strength
        if neighbour == node || groups[node] >= 0 && groups[neighbour] == groups[node] { within += strength }
      }
    }
    return all > 0 ? within / all : nil
  }
}
