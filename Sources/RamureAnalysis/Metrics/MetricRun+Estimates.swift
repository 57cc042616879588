import RamureNetwork
import RamureWording

extension MetricRun {
  func estimatedBetweenness() -> MetricFigures {
    let scores = BetweennessEstimate(settings.sampling).scores(of: network, progress: report)
    return MetricFigures(
      .numbers(scores.betweenness), remark: remark(MetricRemarks.estimatedBetweenness, scores.sampleCount))
  }

  /// Estimates, with the words for how far off they may be.
  func figures(
    _ figures: KeyPath<ClosenessEstimate.Scores, [Double]>, of scores: ClosenessEstimate.Scores,
    _ bound: (String, Language) -> String, scaled: ([Double]) -> [Double] = { $0 }
  ) -> MetricFigures {
    MetricFigures(.numbers(scaled(scores[keyPath: figures])), remark: remark(bound, scores.sampleCount))
  }

  private func remark(_ bound: (String, Language) -> String, _ samples: Int) -> LocalizedText {
    let sampling = settings.sampling
    return MetricRemarks.estimated(
      bound: bound, error: sampling.error, confidence: sampling.confidence, seed: sampling.seed, samples: samples)
  }
}
