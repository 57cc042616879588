/// What part each actor plays with regard to the groups: rooted in one of them, or spread over many.
///
/// *Participation* is 1 − Σ (k_s / k)², with k_s ties to group s out of k: 0 when all ties go to one group, near 1 when
/// they are spread evenly over many. *Within-module z* says how many standard deviations a node's ties within its own
/// group are above the mean of that group; 0 where all members have as many.
///
/// Both are `nil` for a node without ties (it still counts in the mean of its group) and for a node of no group; ties to
/// nodes of no group are left out. The deviation is that of the whole group, not of a sample. Reads the network undirected
/// and simplified, and does not look at weights. Linear time, 16 bytes a node and 24 a group.
///
/// Source: R. Guimerà, L. A. N. Amaral (2005), Functional cartography of complex metabolic networks,
/// doi:10.1038/nature03288.
public struct ModuleRoles: Sendable {
  public struct Scores: Hashable, Sendable {
    public let participation: [Double?]
    public let withinModuleZ: [Double?]
  }

  public init() {}

  public func scores(of network: Network, groups: NodeGroups) -> Scores {
    groups.requireOneForEachNode(of: network)
    let ties = network.undirected()
    var tiesToGroup = [Int](repeating: 0, count: groups.count)
    var degrees = [Int](repeating: 0, count: network.nodeCount)
    var within = degrees
    var participation = [Double?](repeating: nil, count: network.nodeCount)
    for node in degrees.indices where groups[node] >= 0 {
      let neighbours = ties.neighbours(of: node)
      for neighbour in neighbours where groups[Int(neighbour)] >= 0 {
        tiesToGroup[Int(groups[Int(neighbour)])] += 1
        degrees[node] += 1
      }
      within[node] = tiesToGroup[Int(groups[node])]
      var squares = 0.0
      for neighbour in neighbours where groups[Int(neighbour)] >= 0 {
        let group = Int(groups[Int(neighbour)])
        let share = Double(tiesToGroup[group]) / Double(degrees[node])
        squares += share * share
        tiesToGroup[group] = 0
      }
      if degrees[node] > 0 { participation[node] = 1 - squares }
    }
    return Scores(participation: participation, withinModuleZ: Self.z(within, degrees, groups))
  }

  private static func z(_ within: [Int], _ degrees: [Int], _ groups: NodeGroups) -> [Double?] {
    let sizes = groups.sizes
    var sums = [Int](repeating: 0, count: groups.count)
    for node in within.indices where groups[node] >= 0 { sums[Int(groups[node])] += within[node] }
    let means = zip(sums, sizes).map { $1 == 0 ? 0 : Double($0) / Double($1) }
    var squares = [Double](repeating: 0, count: groups.count)
    for node in within.indices where groups[node] >= 0 {
      let group = Int(groups[node])
      // A group in which all have as many must come out as exactly 0.
      let excess = within[node] * sizes[group] - sums[group]
      if excess != 0 { squares[group] += (Double(within[node]) - means[group]) * (Double(within[node]) - means[group]) }
    }
    return within.indices.map { node in
      guard groups[node] >= 0, degrees[node] > 0 else { return nil }
      let group = Int(groups[node])
      guard squares[group] > 0 else { return 0 }
      return (Double(within[node]) - means[group]) / (squares[group] / Double(sizes[group])).squareRoot()
    }
  }
}
