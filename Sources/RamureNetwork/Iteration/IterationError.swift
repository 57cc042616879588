/// Thrown where a measure that is computed step by step cannot come to a figure one may trust.
public enum IterationError: Error, Hashable, Sendable {
  /// The figures still moved by `change` after so many steps.
  case notConverged(steps: Int, change: Double)
  /// An attenuation is not below the bound from which on sums over longer and longer walks have no end.
  case attenuationTooLarge(Double, bound: Double)
  /// No walk ever returns, so that every figure would be 0.
  case withoutCycles
}
