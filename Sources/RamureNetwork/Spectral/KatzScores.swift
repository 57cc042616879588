/// How many walks of any length reach each node, the longer the less they count, and by how much less.
public struct KatzScores: Hashable, Sendable {
  /// The score of each node; their squares add up to 1.
  public let scores: [Double]

  /// How much each further step of a walk counts of the step before.
  public let attenuation: Double
}
