import RamureNetwork
import RamureWording

extension Projection {
  /// What has to be said where ties weigh something that a measure does not read; `nil` where it does, or nothing weighs them.
  public func remark(onWeightsIn metric: Metric) -> LocalizedText? { remark(onWeightsBeyond: metric.reads) }

  /// The same of whatever reads so much of a network.
  public func remark(onWeightsBeyond reading: Metric.Reading) -> LocalizedText? {
    guard weighting != nil || form == .actors else { return nil }
    switch weighting?.meaning ?? .strength {
    case .strength:
      guard !reading.contains(.strengths) else { return nil }
      // The view of actors has strengths of its own, and no lengths to take instead.
      return reading.contains(.distances) && weighting != nil
        ? MetricRemarks.withoutStrengths : MetricRemarks.withoutWeights
    case .distance:
      return reading.contains(.distances) ? nil : MetricRemarks.withoutWeights
    }
  }

  /// A view in words, with what is not read of it.
  public func told(_ description: LocalizedText, reading: Metric.Reading) -> LocalizedText {
    guard weighting != nil, let remark = remark(onWeightsBeyond: reading) else { return description }
    return description.narrowed(to: remark)
  }
}
