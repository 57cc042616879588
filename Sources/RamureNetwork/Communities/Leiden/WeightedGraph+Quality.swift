extension WeightedGraph {
  /// Gains below this are rounding.
  var leastGain: Double {
    guard !neighbours.isEmpty else { return 0 }
    return 1e-10 * meanWeight
  }

  var meanWeight: Double {
    weights.isEmpty ? 1 : weights.reduce(0, +) / Double(weights.count)
  }

  /// What the search makes as large as it can. Linear time.
  func quality(of labels: [Int32]) -> Double {
    var within = 0.0
    var totals = [Double](repeating: 0, count: count)
    var counterTotals = counterMasses.isEmpty ? [] : totals
    for node in labels.indices {
      let label = labels[node]
      totals[Int(label)] += masses[node]
      if !counterMasses.isEmpty { counterTotals[Int(label)] += counterMasses[node] }
      for entry in Int(offsets[node])..<Int(offsets[node + 1]) where labels[Int(neighbours[entry])] == label {
        within += weights.isEmpty ? 1 : weights[entry]
      }
    }
    return within - penalty(totals, counterTotals)
  }

  /// The quality where every node is alone, without a look at the ties.
  var qualityOfSingletons: Double { -penalty(masses, counterMasses) }

  private func penalty(_ totals: [Double], _ counterTotals: [Double]) -> Double {
    if counterMasses.isEmpty { return scale * totals.reduce(0) { $0 + $1 * $1 } }
    return 2 * scale * zip(totals, counterTotals).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
