/// Finds communities by Louvain's method: groups of actors tied more to each other than to the rest.
///
/// Moves single actors to the community where they add most, makes a node of each community, and starts again. `Leiden`
/// finds better ones; this is for comparison with what other programs give.
///
/// Keeps the best of its starts. Communities that came out in several pieces, as this method can leave them, are cut into
/// those. Reads the network, and counts strengths, as `Leiden` does; the same complexity.
///
/// Source: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre (2008), Fast unfolding of communities in large
/// networks, doi:10.1088/1742-5468/2008/10/P10008.
public struct Louvain: Hashable, Sendable {
  public var objective: CommunityObjective
  /// γ: above 1 it finds smaller communities, below 1 larger ones; for the constant Potts model the density to reach.
  public var resolution: Double
  /// Another seed may find another partition; the same seed finds the same again, everywhere.
  public var seed: UInt64
  /// How many searches start from single actors; the best of what they find is kept.
  public var restarts: Int

  /// Traps when the resolution is not a number from 0 up, or without a restart.
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

  /// The best partition found, numbered by size, the largest community first, then by the smallest member.
  public func partition(of network: Network, threads: Threads = .all) -> NodeGroups {
    CommunityDetection(network, objective: objective, resolution: resolution).partition { graph in
      EnsembleClustering(graph: graph, refines: false, seed: seed, threads: threads).bestStart(of: restarts)
    }
  }
}
