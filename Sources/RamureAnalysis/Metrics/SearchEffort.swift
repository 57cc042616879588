import RamureNetwork

/// Whether there is time for measures that search from every node of a network: one notion for every answer that takes them
/// unasked.
///
/// Asked for by name they are taken whatever the time. Counted in looks at a tie, of which a machine of today makes some
/// seventy million a second: what is affordable takes about a quarter of a minute at most.
public struct SearchEffort: Sendable {
  /// How many looks are affordable.
  public static let most = 1e9

  /// What betweenness takes: paths within a block only, so that trees take next to nothing.
  public let betweenness: Double
  /// What the distances between all nodes take, many sources at once where ties have no lengths.
  public let distances: Double

  /// O(n + m) time.
  public init(of network: Network) {
    let (nodes, edges) = (Double(network.nodeCount), Double(network.edgeCount))
    let perTie = network.distances == nil ? 1 : Self.ofLengths
    betweenness = perTie * (network.isDirected ? nodes * edges : Betweenness.work(of: network))
    distances = nodes * edges * (network.distances == nil ? Self.ofWaves : Self.ofLengths)
  }

  /// How much longer it takes to follow ties that have lengths, and how much shorter to follow many ways at once.
  private static let ofLengths = 8.0
  private static let ofWaves = 1.0 / 16

  public var allowsBetweenness: Bool { betweenness <= Self.most }

  /// Whether a measure may be taken unasked.
  public func allows(_ metric: Metric) -> Bool {
    guard metric.cost == .search else { return true }
    return (metric.followsPaths ? betweenness : distances) <= Self.most
  }
}

extension Metric {
  /// Whether it counts the paths themselves, and not only how long they are.
  fileprivate var followsPaths: Bool { id.contains("betweenness") }
}
