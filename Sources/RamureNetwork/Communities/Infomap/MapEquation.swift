#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many bits it takes to tell the way of somebody who follows ties at random, when places have short names within
/// their group: the fewer, the better the groups hold those who move together.
///
/// L = q H(Q) + Σ over groups of p_g H(P_g), with q how often a group is entered, H(Q) the entropy of which; p_g how often
/// group g is visited or left, and H(P_g) the entropy of that. `nil` where no edge weighs anything. A node of no group
/// counts as a group of its own.
///
/// Without direction, visits are in proportion to strengths and there are no jumps. With direction, they come from
/// PageRank with `teleportation` to the origins of ties, in proportion to their strength, which is not recorded: jumps are
/// not told, visits are arrivals over ties. That is what the program Infomap does; igraph 1.0 takes a directed network
/// for an undirected one.
///
/// Reads the network as given: strengths count, distances do not, parallel edges add up, a self-loop counts once. O(n + m)
/// time, times about 220 with direction; 40 bytes a node and 12 an edge end.
///
/// Source: M. Rosvall, C. T. Bergstrom (2008), Maps of random walks on complex networks reveal community structure,
/// doi:10.1073/pnas.0706851105; R. Lambiotte, M. Rosvall (2012), doi:10.1103/PhysRevE.85.056107.
public struct MapEquation: Hashable, Sendable {
  /// How likely a walker on a directed network jumps instead of following a tie.
  public var teleportation: Double

  public init(teleportation: Double = 0.15) {
    precondition(teleportation > 0 && teleportation <= 1, "a probability of jumps is above 0 and at most 1")
    self.teleportation = teleportation
  }

  public func codelength(of network: Network, groups: NodeGroups) -> Double? {
    groups.requireOneForEachNode(of: network)
    let flow = RandomFlow(on: network, teleportation: teleportation)
    guard flow.visits.contains(where: { $0 > 0 }) else { return nil }
    var groupOfNode = groups.groupOfNode
    var count = groups.count
    for node in groupOfNode.indices where groupOfNode[node] < 0 {
      groupOfNode[node] = Int32(count)
      count += 1
    }
    return FlowModules(of: flow, moduleOfNode: groupOfNode, count: count).codelength - Self.bits(of: flow.visits)
  }

  /// x log2 x, and 0 of 0; also of what rounding takes below 0.
  static func term(_ share: Double) -> Double { share > 0 ? share * log2(share) : 0 }

  /// What the entropy of the visits takes off, whatever the groups.
  static func bits(of visits: [Double]) -> Double { visits.reduce(0) { $0 + term($1) } }
}
