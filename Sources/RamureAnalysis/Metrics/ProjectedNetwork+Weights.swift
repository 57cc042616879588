import RamureWording

extension ProjectedNetwork {
  /// What has to be said where ties weigh something that a measure does not read.
  public func remark(onWeightsIn metric: Metric) -> LocalizedText? {
    guard network.isWeighted || projection.weighting != nil else { return nil }
    switch network.weightMeaning {
    case .strength:
      guard !metric.reads.contains(.strengths) else { return nil }
      // The view of actors has strengths of its own, and no lengths to take instead.
      return metric.reads.contains(.distances) && projection.weighting != nil
        ? MetricRemarks.withoutStrengthsOnPaths : MetricRemarks.withoutStrengths
    case .distance:
      return metric.reads.contains(.distances) ? nil : MetricRemarks.withoutDistances
    }
  }
}
