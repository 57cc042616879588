import RamureModel
import RamureNetwork

/// How far one may trust the communities of a view: whether other seeds find the same, and who belongs to which beyond
/// doubt.
///
/// The search is started again from several other seeds; what these find is compared with each other and with the
/// communities that were kept. In a large network these searches are shorter, and find a little less.
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
  /// Whether each of them was shorter than the search whose communities were kept.
  public let isShorter: Bool
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
      .lowestFirst { firmness.shares[$0] ?? 1 }
  }
}

extension CommunitySearch {
  /// Searches again from other seeds, and says how far what they find agrees. `nil` where no seed can find anything else:
  /// for an algorithm without chance, and where there are no ties; and where a first look is not tested: `isTested(in:)`.
  ///
  /// - Parameters:
  ///   - seeds: how many to compare; unless said, as many as the size of the network allows.
  ///   - progress: told which part of the searches is done, from 0 to 1.
  public func stability(
    of communities: Communities, seeds: Int? = nil, progress: ((Double) -> Void)? = nil
  ) -> CommunityStability? {
    let network = communities.view.network
    guard algorithm.isRandom, network.edgeCount > 0, seeds != nil || isTested(in: network) else { return nil }
    let (compared, usual) = comparison(in: network)
    // Far from the seed at hand, whose neighbours the restarts may have used.
    var random = SplitMix64(seed: seed)
    let drawn = (0..<(seeds ?? usual)).map { _ in random.next() }
    let ensemble = PartitionEnsemble(seeds: drawn, progress: progress) { other in
      var search = compared
      search.seed = other
      return search.partition(of: network, threads: .exactly(1))
    }
    guard let agreement = ensemble.agreement else { return nil }
    return CommunityStability(
      seedCount: drawn.count, isShorter: comparesShorter(in: network), agreement: agreement,
      sameCount: ensemble.count(of: communities.partition),
      firmness: GroupFirmness(of: communities.groups, in: ensemble))
  }
}
