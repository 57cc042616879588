import RamureModel
import RamureNetwork

/// Which actors matter most in a view, and by what: how many they are tied to, how often they lie between two others, and
/// what would come apart without them.
///
/// The actors are ranked by each of the three; whoever has the smallest sum of ranks comes first, then whoever has more ties,
/// then by number. Actors without a tie are left out; where nothing of the view is an actor, every node is looked at.
public struct KeyActorSurvey: Sendable {
  /// A place from 1, as in a race, and whether others share it.
  public struct Rank: Hashable, Sendable {
    public let place: Int
    public let isShared: Bool

    public init(place: Int, isShared: Bool) {
      (self.place, self.isShared) = (place, isShared)
    }
  }

  /// An actor and its ranks.
  public struct KeyActor: Hashable, Sendable {
    /// Its number in the network.
    public let node: Int
    public let ties: Int
    public let tieRank: Rank
    /// The share of shortest ways between two others that lead through it; `nil` where that was not computed.
    public let betweenness: Double?
    public let betweennessRank: Rank?
    /// The pairs of others that would lose their connection without it.
    public let lostPairs: Int
    public let lossRank: Rank
  }

  /// The first of them.
  public let actors: [KeyActor]
  /// How many were ranked.
  public let total: Int

  /// O(n log n + m) time.
  ///
  /// - Parameters:
  ///   - betweenness: a score for each node, normalised; `nil` where it takes too long to compute.
  ///   - most: how many to name.
  public init(_ fragility: FragilitySurvey, betweenness: [Double]?, most: Int) {
    let degrees = Degrees().counts(of: fragility.view.network.undirected())
    let nodes = fragility.actorsByLoss().filter { degrees[$0] > 0 }.sorted()
    let ties = nodes.map { degrees[$0] }
    let losses = nodes.map { fragility.loss(of: $0).lostPairs }
    let scores = betweenness.map { scores in nodes.map { scores[$0] } }
    let tieRanks = Self.ranks(ties.map(Double.init))
    let lossRanks = Self.ranks(losses.map(Double.init))
    let wayRanks = scores.map(Self.ranks)
    total = nodes.count
    actors = nodes.indices.sorted { left, right in
      let sums = [left, right].map { tieRanks[$0].place + lossRanks[$0].place + (wayRanks?[$0].place ?? 0) }
      return (sums[0], -ties[left], nodes[left]) < (sums[1], -ties[right], nodes[right])
    }.prefix(most).map { place in
      KeyActor(
        node: nodes[place], ties: ties[place], tieRank: tieRanks[place], betweenness: scores?[place],
        betweennessRank: wayRanks?[place], lostPairs: losses[place], lossRank: lossRanks[place])
    }
  }

  /// The place of each score, the highest first.
  package static func ranks(_ scores: [Double]) -> [Rank] {
    let places = Ranking.ranks(scores)
    var counts = [Int](repeating: 0, count: places.count + 1)
    for place in places { counts[place] += 1 }
    return places.map { Rank(place: $0, isShared: counts[$0] > 1) }
  }
}
