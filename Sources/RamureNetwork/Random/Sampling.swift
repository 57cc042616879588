/// How good an estimate has to be: how far off it may be, how surely for all nodes at once, and which draw it is.
public struct Sampling: Hashable, Sendable {
  /// The error allowed, above 0 and below 1. What it is a share of, each estimate says.
  public let error: Double
  /// How sure it is that no node is off by more; above 0 and below 1.
  public let confidence: Double
  /// Another seed draws others; the same seed draws the same again, everywhere.
  public let seed: UInt64

  public init(error: Double = 0.01, confidence: Double = 0.95, seed: UInt64 = 1) {
    precondition(error > 0 && error < 1, "the error of an estimate lies between 0 and 1")
    precondition(confidence > 0 && confidence < 1, "the confidence of an estimate lies between 0 and 1")
    self.error = error
    self.confidence = confidence
    self.seed = seed
  }
}
