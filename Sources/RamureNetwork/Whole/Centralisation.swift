/// How much a network turns around one actor: 1 for a star, 0 when all are alike.
///
/// The sum of the distances of all scores from the highest, over the same sum in a star with as many nodes; `nil` below
/// three nodes, where every network is as central as a star. Scores are those of a simple network, degrees as counts,
/// betweenness and closeness normalised, so that the centre of a star has 1. Linear time, no memory.
///
/// Source: L. C. Freeman (1978), Centrality in social networks: conceptual clarification,
/// doi:10.1016/0378-8733(78)90021-7.
public struct Centralisation: Sendable {
  public enum Measure: Hashable, Sendable, CaseIterable {
    /// All ties; in a directed network both directions, the star's ties being answered ones.
    case degree
    /// The ties of one direction in a directed network, whose star has all arcs point one way.
    case directedDegree
    case betweenness, closeness
  }

  public var measure: Measure

  public init(of measure: Measure) {
    self.measure = measure
  }

  /// - Parameters:
  ///   - scores: the score of each node.
  ///   - isDirected: whether they were taken in a directed network. Closeness is then that over incoming paths.
  public func value(of scores: [Double], isDirected: Bool) -> Double? {
    guard scores.count > 2, let highest = scores.max() else { return nil }
    let others = Double(scores.count - 1)
    let inStar: Double
    switch measure {
    case .degree: inStar = others * (others - 1) * (isDirected ? 2 : 1)
    case .directedDegree: inStar = others * others
    case .betweenness: inStar = others
    case .closeness: inStar = isDirected ? others : others * (others - 1) / (2 * others - 1)
    }
    return Self.share(of: scores, highest: highest, most: inStar)
  }

  /// The distances of all scores from the highest over the most they can be.
  static func share(of scores: [Double], highest: Double, most: Double) -> Double {
    let share = LongSum.of(scores.lazy.map { highest - $0 }) / most
    // A star is a star: what rounding leaves of 1 is 1.
    return abs(share - 1) < 1e-14 * Double(scores.count) ? 1 : share
  }
}
