import RamureNetwork

/// What chance alone makes of the ties: how good the communities are that the same search finds in networks where everybody
/// has as many ties, but drawn by chance.
///
/// Any network has some: where ties are few, even very good ones. Only what is better than those asks for a reason. In a
/// large network the searches that are compared are shorter, on both sides.
///
/// Source: R. Guimerà, M. Sales-Pardo, L. A. N. Amaral (2004), Modularity from fluctuations in random graphs and complex
/// networks, doi:10.1103/PhysRevE.70.025101.
public struct CommunityChance: Sendable {
  /// Whether each search was shorter than the one whose communities were kept.
  public let isShorter: Bool
  /// The modularity of what such a search finds in the network itself.
  public let found: Double
  /// The same in each network drawn by chance.
  public let drawn: [Double]

  /// The mean over the networks drawn.
  public var mean: Double { drawn.reduce(0, +) / Double(drawn.count) }
  public var lowest: Double { drawn.min() ?? 0 }
  public var highest: Double { drawn.max() ?? 0 }

  /// How far the networks drawn differ among themselves (with n − 1).
  public var standardDeviation: Double {
    let squares = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(max(1, drawn.count - 1))).squareRoot()
  }

  /// By how many standard deviations of those drawn the network's own communities are better than their mean; `nil` where
  /// all that were drawn are alike.
  public var standardScore: Double? {
    // Below that, they differ by nothing but rounding.
    standardDeviation > 1e-9 ? (found - mean) / standardDeviation : nil
  }

  /// How many standard deviations ask for a reason beyond chance.
  public static let surpassingScore = 3.0

  /// Whether the network has better communities than chance makes: by more than three standard deviations.
  public var isSurpassed: Bool { found > mean + Self.surpassingScore * standardDeviation + 1e-9 }
}

extension CommunitySearch {
  /// The nodes and ties above which drawing networks by chance would take longer than all the rest.
  private static let mostForChance = 300_000
  /// How many networks are drawn at most.
  private static let mostDraws = 10

  /// Searches in networks drawn by chance for communities like these, as long as for `stability(of:seeds:progress:)`, in up to
  /// ten networks. `nil` where that would take long (above 300,000 nodes and ties), where there are no ties, and for an
  /// algorithm that is not started from seeds.
  ///
  /// - Parameter progress: told which part of the searches is done, from 0 to 1.
  public func chance(of communities: Communities, progress: ((Double) -> Void)? = nil) -> CommunityChance? {
    let network = communities.view.network
    guard algorithm.isRandom, let modularity = communities.modularity,
      network.nodeCount + network.edgeCount <= Self.mostForChance, isTested(in: network)
    else { return nil }
    let (compared, usual) = comparison(in: network)
    let isShorter = comparesShorter(in: network)
    var random = SplitMix64(seed: seed)
    let seeds = (0..<min(Self.mostDraws, usual)).map { _ in random.next() }
    var drawn: [Double] = []
    Threads.all.inOrder(
      pieces: seeds.count, scratch: { 0.0 },
      work: { piece, modularity in
        let network = Rewiring(seed: seeds[piece]).network(like: network)
        let found = compared.partition(of: network, threads: .exactly(1))
        modularity = Modularity().value(of: network, groups: found) ?? 0
      },
      take: { _, modularity in
        drawn.append(modularity)
        progress?(Double(drawn.count) / Double(seeds.count))
      })
    let found = isShorter ? Modularity().value(of: network, groups: compared.partition(of: network)) : modularity
    return CommunityChance(isShorter: isShorter, found: found ?? modularity, drawn: drawn)
  }
}
