import RamureNetwork
import RamureWording

extension MetricRun {
  private var estimate: MetricSettings.Estimate { settings.estimate }

  func estimatedBetweenness() -> MetricFigures {
    let scores = BetweennessEstimate(error: estimate.error, confidence: estimate.confidence, seed: estimate.seed)
      .scores(of: network, progress: report)
    return MetricFigures(
      .numbers(scores.betweenness), remark: remark(MetricRemarks.estimatedBetweenness, scores.sampleCount))
  }

  /// Estimates, with the words for how far off they may be.
  func figures(
    _ figures: KeyPath<ClosenessEstimate.Scores, [Double]>, of scores: ClosenessEstimate.Scores,
    _ bound: (String, Language) -> String
  ) -> MetricFigures {
    MetricFigures(.numbers(scores[keyPath: figures]), remark: remark(bound, scores.sampleCount))
  }

  private func remark(_ bound: (String, Language) -> String, _ samples: Int) -> LocalizedText {
    MetricRemarks.estimated(
      bound: bound, error: estimate.error, confidence: estimate.confidence, seed: estimate.seed, samples: samples)
  }
}
