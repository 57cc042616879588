/// How good a hub and how good an authority each node is.
public struct HITSScores: Hashable, Sendable {
  /// How much each node points to good authorities; they add up to 1.
  public let hubs: [Double]
  /// How much each node is pointed to by good hubs; they add up to 1.
  public let authorities: [Double]
}
