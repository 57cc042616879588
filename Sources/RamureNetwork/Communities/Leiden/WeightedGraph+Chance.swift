/// What communities a graph has by chance alone: in any graph some nodes happen to be tied more to each other than to the
/// rest.
///
/// Source: J. Reichardt, S. Bornholdt (2006), Statistical mechanics of community detection,
/// doi:10.1103/PhysRevE.74.016110, for graphs whose ties are drawn between any two nodes.
extension WeightedGraph {
  /// How far what ties a node to a part of the others strays by chance: the root of the squared weights in a row, on
  /// average.
  var fluctuation: Double { meanWeight * (squares / Double(max(1, count))).squareRoot() }

  /// The sum of the squared weights, in mean weights: so no weight is too large for its square.
  private var squares: Double {
    let mean = meanWeight
    return weights.isEmpty ? Double(neighbours.count) : weights.reduce(0) { $0 + ($1 / mean) * ($1 / mean) }
  }

  /// The modularity of the best partition when so many ties are drawn at random; `nil` where the source does not say.
  ///
  /// It speaks of a resolution of 1, and of graphs with more than five ties a node: those with fewer are made of trees, and
  /// chance gives more there.
  private var modularityByChance: Double? {
    guard neighbours.count > 5 * count, abs(scale * masses.reduce(0, +) - 1) < 1e-9 else { return nil }
    return 0.97 * (Double(count) * squares).squareRoot() / Double(max(1, neighbours.count))
  }

  /// Into how many communities of one size ties drawn at random fall best: the fewer ties, the more. A rule of thumb, found
  /// by cooling random graphs with 6 to 20 ties a node; `nil` elsewhere.
  var communitiesByChance: Int? { modularityByChance.map { max(2, Int(37 * $0)) } }

  /// Whether a partition is hardly better than what chance is known to give: then nothing holds together by itself. Of a
  /// tiny graph nothing is said, because a great many starts are surer there.
  func looksRandom(_ partition: RatedPartition) -> Bool {
    guard !budget.isTiny, let modularityByChance else { return false }
    return partition.quality / (Double(neighbours.count) * meanWeight)
      < CommunityBudget.aboveKnownChance * modularityByChance
  }
}
