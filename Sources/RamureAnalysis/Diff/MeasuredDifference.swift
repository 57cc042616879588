import RamureModel
import RamureNetwork

/// How far a difference moves the figures: who gained and lost most, what the whole has more or less of, and what became of
/// its communities.
///
/// All is taken of the plain view of both versions: all relations, without direction.
public struct MeasuredDifference: Sendable {
  /// What a measure was for somebody in both versions, and is.
  public struct Move: Hashable, Sendable {
    /// Its number in the later version.
    public let node: Int
    public let before: Double
    public let after: Double

    public var gain: Double { after - before }
  }

  /// What a figure of the whole was, and is; `nil` where it is not defined.
  public struct WholeMove: Sendable {
    public let metric: Metric
    public let before: Double?
    public let after: Double?
  }

  /// For each measure, those whose figure moved: the largest moves first, those as large by node.
  public let moves: [(metric: Metric, moves: [Move])]
  /// The figures of the whole that moved.
  public let whole: [WholeMove]
  /// Those of the later version, under the names they had; `nil` where they were not looked for.
  public let communities: Communities?
  public let lineage: CommunityLineage?

  /// Above so many nodes and ties, only what takes a moment is measured unless it is asked for.
  public static let quickSize = 60_000

  /// The measures of nodes that are compared unless others are asked for.
  public static func usual(for difference: EcosystemDifference) -> [Metric] {
    metrics(isLarge(difference) ? ["degree"] : ["degree", "betweenness"])
  }

  public static func isLarge(_ difference: EcosystemDifference) -> Bool {
    [difference.old, difference.new].contains { $0.nodes.count + $0.relations.count > quickSize }
  }

  private static func metrics(_ ids: [String]) -> [Metric] { ids.compactMap(MetricCatalogue.metric) }

  private static let wholeIDs = [
    "nodes", "edges", "density", "components", "isolates", "transitivity", "average-path-length", "diameter",
    "degree-centralisation", "articulation-points", "bridges",
  ]

  /// - Parameter metrics: measures of nodes that are numbers.
  /// - Throws: `IterationError` where a measure that is computed step by step does not settle.
  public init(of difference: EcosystemDifference, metrics: [Metric]) throws(IterationError) {
    let (old, new) = (MetricRun(plainly: difference.old), MetricRun(plainly: difference.new))
    var moves: [(metric: Metric, moves: [Move])] = []
    for metric in metrics {
      let (before, after) = (try old.figures(of: metric).numbers, try new.figures(of: metric).numbers)
      moves.append((metric, Self.moves(before, after, difference.oldOfNew)))
    }
    self.moves = moves
    let isLarge = Self.isLarge(difference)
    var whole: [WholeMove] = []
    for metric in Self.metrics(Self.wholeIDs) where !isLarge || metric.cost == .linear {
      let (before, after) = (try old.figures(of: metric).numbers[0], try new.figures(of: metric).numbers[0])
      if Self.differ(before, after) { whole.append(WholeMove(metric: metric, before: before, after: after)) }
    }
    self.whole = whole
    guard !isLarge else {
      (communities, lineage) = (nil, nil)
      return
    }
    let past = PastCommunities(CommunitySearch().communities(of: old.view)).renamed(by: difference)
    let following = CommunitySearch().communities(of: new.view).following(past)
    (communities, lineage) = (following.communities, following.lineage)
  }

  private static func moves(_ before: [Double?], _ after: [Double?], _ oldOfNew: [Int32]) -> [Move] {
    var moves: [Move] = []
    for (node, earlier) in oldOfNew.enumerated() where earlier >= 0 {
      guard let one = before[Int(earlier)], let other = after[node], differ(one, other) else { continue }
      moves.append(Move(node: node, before: one, after: other))
    }
    return moves.highestFirst(\.gain.magnitude)
  }

  /// Sums in another order differ in their last digits: that is no move.
  private static func differ(_ before: Double?, _ after: Double?) -> Bool {
    guard let before, let after else { return (before == nil) != (after == nil) }
    return (before - after).magnitude > 1e-9 * max(before.magnitude, after.magnitude)
  }
}

extension MetricRun {
  /// A run of the view without settings: node numbers of the network are those of the ecosystem.
  fileprivate convenience init(plainly ecosystem: Ecosystem) {
    self.init(of: Projection.plainView(of: ecosystem))
  }
}

extension PastCommunities {
  /// The same under the ids of the later version.
  fileprivate func renamed(by difference: EcosystemDifference) -> PastCommunities {
    guard difference.changedNodes.contains(where: \.isRenamed) else { return self }
    func id(_ old: String) -> String {
      guard let number = difference.old.node(id: old)?.number, difference.newOfOld[number] >= 0 else { return old }
      return difference.new.nodes[Int(difference.newOfOld[number])].id
    }
    return PastCommunities(
      all.map {
        Community(number: $0.number, identity: id($0.identity), name: $0.name, members: $0.members.map(id))
      }, others: others.map(id))
  }
}
