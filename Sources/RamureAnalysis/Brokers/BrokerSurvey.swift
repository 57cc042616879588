import RamureModel
import RamureNetwork

/// Finds out who connects whom: the actors that stand between others, and the groups they join.
///
/// Two actors are connected by a third when both are tied to it and not to each other.
public struct BrokerSurvey: Sendable {
  /// Someone who stands between others.
  public struct Broker: Hashable, Sendable {
    /// Its number in the network.
    public let node: Int
    /// The pairs it connects, whatever their groups; in an undirected network each once.
    public let pairs: Int
    /// The pairs of two different groups among them.
    public let pairsBetweenGroups: Int
    /// The pairs for which it plays each role, in the order of `BrokerageRole.allCases`.
    public let roles: [Int]
    /// The groups it connects: two different ones first, those with most pairs first.
    public let links: [BrokeredPairs.Link]
    /// Its place by betweenness, from 1; those as high share a place. `nil` where betweenness was not given.
    public let betweennessRank: Int?

    public func pairs(as role: BrokerageRole) -> Int { roles[role.rawValue] }
  }

  /// How many pairs to name for each two groups.
  public var examples: Int

  public init(examples: Int = 3) {
    self.examples = examples
  }

  /// The brokers, those that connect most pairs of different groups first, then those that connect most at all.
  ///
  /// O(n + a·m) time to find them, with a the arboricity; then, for each broker that is asked for, the sum of its
  /// neighbours' degrees.
  ///
  /// - Parameters:
  ///   - betweenness: a score for each node, where it is known.
  ///   - most: how many brokers to look at closely; `nil` for all.
  public func brokers(
    of network: Network, groups: NodeGroups, betweenness: [Double]? = nil, most: Int? = nil
  ) -> (brokers: [Broker], total: Int) {
    let network = network.simplified()
    let counts = BrokerageRoles().counts(of: network, groups: groups)
    let ranks = betweenness.map(Ranking.ranks)
    func between(_ node: Int) -> Int {
      // The itinerant's pairs are of one group, though not of its own.
      counts.total(of: node) - counts[node, .coordinator] - counts[node, .itinerant]
    }
    let found = (0..<network.nodeCount).filter { counts.total(of: $0) > 0 }
      .map { (node: $0, between: between($0), pairs: counts.total(of: $0)) }
      .sorted { (-$0.between, -$0.pairs, $0.node) < (-$1.between, -$1.pairs, $1.node) }
    let shown = found.prefix(most ?? found.count).map { broker in
      let links = BrokeredPairs(examples: examples).links(through: broker.node, in: network, groups: groups)
      return Broker(
        node: broker.node, pairs: broker.pairs, pairsBetweenGroups: broker.between,
        roles: BrokerageRole.allCases.map { counts[broker.node, $0] },
        links: links.filter { $0.from != $0.to } + links.filter { $0.from == $0.to },
        betweennessRank: ranks?[broker.node])
    }
    return (Array(shown), found.count)
  }
}
