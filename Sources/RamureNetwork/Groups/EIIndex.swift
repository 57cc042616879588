/// Whether ties look outward or inward: −1 when all stay within the group, 1 when all leave it, 0 when both are as many.
///
/// (E − I) / (E + I), with E ties to other groups and I ties within; `nil` where there is neither. For a group, E counts
/// the ties with one end in it and I those with both; for the whole, all ties count once. Nodes of no group, and ties to
/// them, are left out. Where nodes may be in several groups, a tie between two that share one stays within. Reads the network undirected and simplified, and does not look at weights. Linear time, 16 bytes a
/// node.
///
/// Source: D. Krackhardt, R. N. Stern (1988), Informal networks and organizational crises: an experimental simulation,
/// doi:10.2307/2786835.
public struct EIIndex: Sendable {
  public struct Scores: Hashable, Sendable {
    public let ofNodes: [Double?]
    public let ofGroups: [Double?]
    public let whole: Double?
  }

  public init() {}

  /// - Parameter shared: all groups of each node, where it may be in several; `nil` where `groups` says all.
  public func scores(of network: Network, groups: NodeGroups, shared: SharedGroups? = nil) -> Scores {
    groups.requireOneForEachNode(of: network)
    precondition(shared.map { $0.nodeCount == network.nodeCount } ?? true, "there are groups, or none, for each node")
    let ties = network.undirected()
    var nodes = [TieTally](repeating: TieTally(), count: network.nodeCount)
    for node in nodes.indices where groups[node] >= 0 {
      for neighbour in ties.neighbours(of: node) where groups[Int(neighbour)] >= 0 {
        let isInternal = shared?.share(node, Int(neighbour)) ?? (groups[Int(neighbour)] == groups[node])
        nodes[node].add(isExternal: !isInternal)
      }
    }
    var whole = nodes.reduce(into: TieTally(), +=)
    whole.externalTies /= 2
    whole.internalTies /= 2
    // Both ends of an internal tie are in the group, only one of an external tie.
    var ofGroups = [TieTally](repeating: TieTally(), count: groups.count)
    for node in nodes.indices where groups[node] >= 0 { ofGroups[Int(groups[node])] += nodes[node] }
    for group in ofGroups.indices { ofGroups[group].internalTies /= 2 }
    return Scores(ofNodes: nodes.map(\.index), ofGroups: ofGroups.map(\.index), whole: whole.index)
  }
}

private struct TieTally {
  var externalTies = 0
  var internalTies = 0

  mutating func add(isExternal: Bool) {
    if isExternal { externalTies += 1 } else { internalTies += 1 }
  }

  static func += (left: inout TieTally, right: TieTally) {
    left.externalTies += right.externalTies
    left.internalTies += right.internalTies
  }

  var index: Double? {
    let all = externalTies + internalTies
    return all == 0 ? nil : Double(externalTies - internalTies) / Double(all)
  }
}
