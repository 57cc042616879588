import RamureNetwork

extension CommunitySearch {
  /// How long a search goes on.
  public enum Effort: Hashable, Sendable {
    /// So many searches from scratch.
    case starts(Int)
    /// A few passes from one start.
    case quick

    var starts: Int {
      switch self {
      case .starts(let count): count
      case .quick: 1
      }
    }
  }

  /// How many searches are started unless said, where a network is not too large for it.
  public static let usualRestarts = 10
  /// The nodes and ties above which a search that is to end in seconds has to be quick.
  private static let largest = 200_000

  /// How long the search goes on in a network.
  public func effort(in network: Network) -> Effort {
    if isQuick, algorithm == .leiden { return .quick }
    if let restarts { return .starts(restarts) }
    guard Self.size(of: network) > Self.largest else { return .starts(Self.usualRestarts) }
    return algorithm == .leiden ? .quick : .starts(1)
  }

  /// How seeds are compared in a network, so that it takes no longer than the search itself: 20 times the same search where
  /// the network is small, then shorter ones, then fewer.
  func comparison(in network: Network) -> (search: CommunitySearch, seeds: Int) {
    let size = max(1, Self.size(of: network))
    var search = self
    search.restarts = max(1, min(effort(in: network).starts, 10_000 / size))
    search.isQuick = isQuick || algorithm == .leiden && size > 20_000
    return (search, min(20, max(4, 1_000_000 / size)))
  }

  private static func size(of network: Network) -> Int { network.nodeCount + network.edgeCount }
}
