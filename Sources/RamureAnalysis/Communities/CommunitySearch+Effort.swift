import RamureNetwork

extension CommunitySearch {
  /// How long a search goes on.
  public enum Effort: Hashable, Sendable {
    /// As long as Leiden's method thinks a network of this size is worth.
    case usual
    /// So many searches from scratch.
    case starts(Int)
    /// A few passes from one start.
    case quick

    /// `nil` where that is left to the algorithm.
    var starts: Int? {
      switch self {
      case .usual, .quick: nil
      case .starts(let count): count
      }
    }
  }

  /// The nodes and ties above which a search by Leiden's method that is to end in seconds has to be quick.
  private static let largest = 3_000_000
  /// The nodes and ties that other searches get through from one start in some seconds.
  private static let affordable = 300_000

  /// How long the search goes on in a network.
  public func effort(in network: Network) -> Effort {
    if isQuick, algorithm == .leiden { return .quick }
    if let restarts { return .starts(restarts) }
    let size = max(1, Self.size(of: network))
    guard algorithm == .leiden else { return .starts(max(1, min(10, Self.affordable / size))) }
    return size > Self.largest ? .quick : .usual
  }

  /// How seeds are compared in a network, so that it takes about as long as the search itself: 20 times the same search
  /// where the network is small, then shorter ones, then fewer.
  func comparison(in network: Network) -> (search: CommunitySearch, seeds: Int) {
    let size = max(1, Self.size(of: network))
    var search = self
    if size > (hasFastSearches ? 10_000 : 1_000) { search.restarts = max(1, min(restarts ?? 10, 20_000 / size)) }
    search.isQuick = isQuick || algorithm == .leiden && size > 10_000
    search.keepsOrder = false
    let affordable = hasFastSearches ? 1_000_000 / size : 200_000 / size
    return (search, min(20, max(4, affordable)))
  }

  /// Whether what is found is worth comparing with what other seeds and chance find: for a first look at a large network
  /// that would take several times as long as the look.
  public func isTested(in network: Network) -> Bool {
    !isQuick || Self.size(of: network) <= Self.affordable
  }

  /// Whether those searches are shorter than the one at hand: label propagation is the same at any length.
  func comparesShorter(in network: Network) -> Bool {
    algorithm != .labelPropagation && comparison(in: network).search.effort(in: network) != effort(in: network)
  }

  private var hasFastSearches: Bool { algorithm.hasObjective }

  private static func size(of network: Network) -> Int { network.nodeCount + network.edgeCount }
}
