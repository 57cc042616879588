import RamureNetwork

/// How far one may trust the communities of a view: whether other seeds find the same, and who belongs to which beyond
/// doubt.
///
/// Several searches are started, each from a seed of its own and without restarts, and compared with each other and with
/// the communities that were kept. Restarts would hide what is being asked: how many good answers there are.
public struct CommunityStability: Sendable {
  /// How sure it is that another search answers the same.
  public enum Verdict: Sendable {
    /// An agreement of 0.9 or more.
    case stable
    /// Between 0.65 and 0.9.
    case fairlyStable
    /// Below 0.65.
    case unstable
  }

  /// A node that is with its community in less than this part of the searches, and else with another, is between the two.
  public static let firm = 0.75

  /// How many searches were compared.
  public let seedCount: Int
  /// The mean adjusted Rand index of every two of the searches: 1 where all find the same, 0 as by chance.
  public let agreement: Double
  /// How many of the searches found exactly the communities that were kept.
  public let sameCount: Int
  /// In which part of the searches each node is with its community, and with which other it is else.
  public let firmness: GroupFirmness

  /// The bounds are those of D. Steinley (2004), Properties of the Hubert-Arabie adjusted Rand index,
  /// doi:10.1037/1082-989X.9.3.386: excellent above 0.9, moderate above 0.65, poor below.
  public var verdict: Verdict { agreement >= 0.9 ? .stable : agreement >= 0.65 ? .fairlyStable : .unstable }

  /// The nodes between two communities, the least firm first.
  public var between: [Int] {
    firmness.shares.indices.filter { (firmness.shares[$0] ?? 1) < Self.firm && firmness.elsewhere[$0] >= 0 }
      .sorted { (firmness.shares[$0] ?? 1, $0) < (firmness.shares[$1] ?? 1, $1) }
  }
}

extension CommunitySearch {
  /// How many seeds are compared in a network of this size: 20, fewer where that would take long, 4 at least.
  public static func comparedSeeds(in network: Network) -> Int {
    min(20, max(4, 2_000_000 / max(1, network.nodeCount + network.edgeCount)))
  }

  /// Searches again from other seeds, and says how far what they find agrees. `nil` where no seed can find anything else:
  /// for an algorithm without chance, and where there are no ties.
  ///
  /// - Parameters:
  ///   - seeds: how many to compare; unless said, as many as the size of the network allows.
  ///   - progress: told which part of the searches is done, from 0 to 1.
  public func stability(
    of communities: Communities, seeds: Int? = nil, progress: ((Double) -> Void)? = nil
  ) -> CommunityStability? {
    let network = communities.view.network
    guard algorithm.isRandom, network.edgeCount > 0 else { return nil }
    let count = seeds ?? Self.comparedSeeds(in: network)
    // Far from the seed at hand, whose neighbours the restarts may have used.
    var random = SplitMix64(seed: seed)
    let seeds = (0..<count).map { _ in random.next() }
    let ensemble = PartitionEnsemble(seeds: seeds, progress: progress) { other in
      var search = self
      search.seed = other
      search.restarts = 1
      return search.partition(of: network, threads: .exactly(1))
    }
    guard let agreement = ensemble.agreement else { return nil }
    return CommunityStability(
      seedCount: count, agreement: agreement, sameCount: ensemble.count(of: communities.partition),
      firmness: GroupFirmness(of: communities.groups, in: ensemble))
  }
}
