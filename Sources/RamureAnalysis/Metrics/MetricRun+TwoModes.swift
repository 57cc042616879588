import RamureNetwork

extension MetricRun {
  /// The two sides, where the view has them; `nil` in others.
  var twoModes: TwoModes? {
    guard view.projection.form == .bipartite else { return nil }
    return TwoModes(isSecond: (0..<network.nodeCount).map { view.node($0).kind.family != .actor })
  }

  /// Closeness as it is read in the view: of two modes, compared with the least distances there can be.
  ///
  /// Where ties have lengths or a direction nothing is known of the least, and closeness stays what it is.
  func closeness(_ scores: [Double]) -> [Double] {
    guard let twoModes, !network.isDirected, network.distances == nil else { return scores }
    return twoModes.closeness(scores, in: components)
  }
}
