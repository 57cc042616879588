import RamureNetwork
import RamureWording

extension IterationError: ToldError {
  /// Why there are no figures, in words.
  public func text(_ language: Language) -> String { reason()[language] }

  /// - Parameter isDirected: whether ties have a direction; `nil` where that is not known.
  public func reason(isDirected: Bool? = nil) -> LocalizedText {
    switch self {
    case .notConverged(let steps, let change): MetricRemarks.notConverged(steps: steps, change: change)
    case .attenuationTooLarge(let attenuation, let bound):
      MetricRemarks.attenuationTooLarge(attenuation, bound: bound)
    case .withoutCycles: MetricRemarks.withoutCycles(isDirected: isDirected)
    }
  }
}
