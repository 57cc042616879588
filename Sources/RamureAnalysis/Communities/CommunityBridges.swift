import RamureNetwork

/// The ties between communities: which two have most of them, and through whom they go.
///
/// Looks at communities of two or more, and at ties without their direction.
public struct CommunityBridges: Sendable {
  /// Two communities that are tied.
  public struct Bridge: Hashable, Sendable {
    /// Their places in `Communities.all`, the smaller first.
    public let one: Int
    public let other: Int
    /// How many ties there are between them.
    public let ties: Int
    /// What these ties weigh together.
    public let weight: Double
    /// Those of either side with most of these ties, first those with most, then by number.
    public let through: [End]
  }

  /// A node at the end of ties to another community.
  public struct End: Hashable, Sendable {
    public let node: Int
    public let ties: Int

    public init(node: Int, ties: Int) {
      (self.node, self.ties) = (node, ties)
    }
  }

  /// The heaviest first.
  public let bridges: [Bridge]
  /// How many pairs of communities are tied, looked at or not.
  public let count: Int

  /// O(n + m + b log b) time with b pairs of communities that are tied.
  ///
  /// - Parameters:
  ///   - most: how many pairs to look at closely; `nil` for all.
  ///   - ends: how many nodes to name for each.
  public init(of communities: Communities, most: Int? = nil, ends: Int = 4) {
    let network = communities.view.network.undirected()
    let groups = communities.groups
    let joined = communities.joined.count
    var found: [Int: (ties: Int, weight: Double)] = [:]
    func forEachTie(_ body: (Int, Int, Int) -> Void) {
      let rows = network.outgoing
      for node in 0..<network.nodeCount where groups[node] >= 0 && Int(groups[node]) < joined {
        for entry in rows.range(of: node) {
          let neighbour = Int(rows.neighbours[entry])
          guard neighbour > node, groups[neighbour] >= 0, Int(groups[neighbour]) < joined,
            groups[neighbour] != groups[node]
          else { continue }
          let (one, other) = (Int(groups[node]), Int(groups[neighbour]))
          body(min(one, other) * joined + max(one, other), entry, node)
        }
      }
    }
    forEachTie { pair, entry, _ in
      let weight = network.strengths?[Int(network.outgoing.edges[entry])] ?? 1
      found[pair, default: (0, 0)].ties += 1
      found[pair, default: (0, 0)].weight += weight
    }
    count = found.count
    let chosen = found.map { (pair: $0.key, ties: $0.value.ties, weight: $0.value.weight) }
      .sorted { (-$0.weight, -$0.ties, $0.pair) < (-$1.weight, -$1.ties, $1.pair) }.prefix(most ?? .max)
    var places: [Int: Int] = [:]
    for (place, bridge) in chosen.enumerated() { places[bridge.pair] = place }
    var tally = [[Int: Int]](repeating: [:], count: chosen.count)
    forEachTie { pair, entry, node in
      guard let place = places[pair] else { return }
      tally[place][node, default: 0] += 1
      tally[place][Int(network.outgoing.neighbours[entry]), default: 0] += 1
    }
    bridges = zip(chosen, tally).map { bridge, tally in
      let through = tally.map { End(node: $0.key, ties: $0.value) }
        .sorted { (-$0.ties, $0.node) < (-$1.ties, $1.node) }.prefix(ends)
      return Bridge(
        one: bridge.pair / joined, other: bridge.pair % joined, ties: bridge.ties, weight: bridge.weight,
        through: Array(through))
    }
  }
}
