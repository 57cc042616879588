/// Finds communities: groups of actors tied more to each other than to the rest.
///
/// Leiden's method moves single actors to the community where they add most, takes the communities apart into parts that
/// hang together, and goes on with the parts. It starts `restarts` times; what the starts do not agree on is then decided by
/// combining them, so that the answer is better than the best start, and hardly depends on the seed. Up to some
/// hundred thousand ties, and in any network where restarts are asked for, no actor that moves alone, and no two communities
/// that merge, would better it.
///
/// Where a first start finds hardly more than ties drawn at random have, as where nothing holds together by itself, other
/// searches decide: actors move by chance, less and less, which ends far above what iterations that only climb can reach.
///
/// Every community is connected. An actor without ties is a community of its own.
///
/// Reads the network as given: parallel edges count each, self-loops too. Strengths count; distances do not. In a directed
/// network it makes the directed modularity as large as it can; for the constant Potts model both directions count each.
///
/// Finding the best partition is hard (NP-complete): what is found is the best known, not proven. Each start and each
/// combination takes O(n + m) time an iteration, with few of them; up to about 40 bytes an edge and 140 a node for each thread.
/// The same seed finds the same in every process, on any number of threads.
///
/// Source: V. A. Traag, L. Waltman, N. J. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities,
/// doi:10.1038/s41598-019-41695-z. Agreeing: M. Ovelgönne, A. Geyer-Schulz (2013), An ensemble learning strategy for graph
/// clustering, doi:10.1090/conm/588/11701. Combining: S. Biedermann, M. Henzinger, C. Schulz, B. Schuster (2018), Memetic
/// graph clustering, doi:10.4230/LIPIcs.SEA.2018.3. Moving by chance: R. Guimerà, M. Sales-Pardo, L. A. N. Amaral (2004),
/// Modularity from fluctuations in random graphs and complex networks, doi:10.1103/PhysRevE.70.025101.
public struct Leiden: Hashable, Sendable {
  public var objective: CommunityObjective
  /// γ: above 1 it finds smaller communities, below 1 larger ones; for the constant Potts model the density to reach.
  public var resolution: Double
  /// Another seed may find another partition; the same seed finds the same again, everywhere.
  public var seed: UInt64
  /// How many searches are combined; `nil` for 6 to 100 in a network of up to some 200 000 ties, and for fewer in a larger
  /// one, down to 1 from two millions up: so the answer comes within seconds. A number that is given is searched to the end,
  /// which on millions of ties takes minutes.
  public var restarts: Int?
  /// Whether to take what a few iterations from one start find. For a first look at a very large network.
  public var isQuick: Bool
  /// Whether a quick search looks at actors in their order: in a file, those tied to each other often stand together,
  /// so it ends sooner and better. Seeds then hardly change what it finds; without, they do, as for comparing seeds.
  public var keepsOrder = true

  /// Traps when the resolution is not a number from 0 up, or without a restart.
  public init(
    objective: CommunityObjective = .modularity, resolution: Double = 1, seed: UInt64 = 1, restarts: Int? = nil,
    isQuick: Bool = false
  ) {
    precondition(resolution.isFinite && resolution >= 0, "a resolution is a number from 0 up")
    precondition(restarts.map { $0 > 0 } ?? true, "a search starts once at least")
    self.objective = objective
    self.resolution = resolution
    self.seed = seed
    self.restarts = restarts
    self.isQuick = isQuick
  }

  /// The best partition found, numbered by size, the largest community first, then by the smallest member.
  public func partition(of network: Network, threads: Threads = .all) -> NodeGroups {
    CommunityDetection(network, objective: objective, resolution: resolution).partition { graph in
      let ensemble = EnsembleClustering(graph: graph, seed: seed, threads: threads)
      return isQuick ? ensemble.quick(keepsOrder: keepsOrder) : ensemble.best(of: restarts)
    } iterating: { graph, labels, round in
      let ensemble = EnsembleClustering(graph: graph, seed: seed, threads: threads)
      return isQuick ? ensemble.quick(from: labels) : ensemble.converged(labels, round: round)
    }
  }

  /// What a few iterations make of a partition that is known, as that of the year before: never worse, most often much the
  /// same, and in a fraction of the time. Numbered as `partition(of:)` does.
  ///
  /// O(n + m) time an iteration. Traps when there is not one group, or -1, for each node.
  ///
  /// Source: T. Aynaud, J.-L. Guillaume (2010), Static community detection algorithms for evolving networks,
  /// doi:10.1109/WIOPT.2010.5520221 — where the search at one date starts from what it found at the one before.
  ///
  /// - Parameter groups: the group of each node; who is in none starts alone.
  public func partition(
    of network: Network, startingFrom groups: NodeGroups, threads: Threads = .all
  ) -> NodeGroups {
    groups.requireOneForEachNode(of: network)
    return CommunityDetection(network, objective: objective, resolution: resolution).partition(startingFrom: groups) {
      graph, labels in
      EnsembleClustering(graph: graph, seed: seed, threads: threads).quick(from: labels)
    }
  }
}
