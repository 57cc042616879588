/// What a search for communities may spend on a graph, so that the answer comes within seconds: how many starts, iterations
/// and sweeps it gets, and where more of them no longer pay.
///
/// The one place for these numbers. They were measured on the graphs of `Benchmarks/` and on the registry and the landscape
/// that `Decisions/0006-communities.md` tells of; another number finds another partition.
struct CommunityBudget {
  let nodes: Int
  /// How many entries all rows have together: two a tie.
  let entries: Int

  // MARK: - How large a graph is

  /// Below 200 nodes a search on the whole graph takes no time: partitions are combined as they are, without what they agree
  /// on made one node first, and a hundred starts are surer than any look at what chance would give.
  var isTiny: Bool { nodes < 200 }

  /// Below 5,000 nodes it pays to begin from groups drawn by chance, and to go where it is exactly as good, which lets pairs
  /// travel round a ring of cliques. On larger graphs both only cost time.
  var isSmall: Bool { nodes < 5_000 }

  /// Rows of more entries than this come from memory, not from a cache: gone through as they lie there, they take half the
  /// time.
  static let entriesInCaches = 1_000_000

  // MARK: - Starts

  /// How many starts are combined: where an iteration takes no time, up to 100 (on the founding ecosystem 40 find the best
  /// known from 97 seeds of 101, a hundred from all); one a 140 nodes, up to 12, where nodes are many and their ties few, for then a great
  /// many partitions are nearly as good; from 10,000 nodes and entries up at most 20, and fewer the larger the graph, down to 1
  /// from 8 millions up, so that all starts together take seconds.
  var starts: Int {
    let size = max(1, nodes + entries)
    guard size < 10_000 else { return min(20, max(1, 8_000_000 / size)) }
    return min(100, max(min(12, nodes / 140), 65_000 / size))
  }

  /// What starts take of the resolution before they iterate at the one asked for, by turns: what starts agree on is surer when
  /// they differ by more than a seed. A large graph has so many small communities to begin with that only looking for larger
  /// ones helps.
  var firstResolutions: [Double] { isSmall ? [1, 1.3, 0.7] : [1, 0.7, 0.6] }

  /// How far apart two gains are that are as good as never mistaken for each other in a refinement, in mean weights of a tie.
  /// With wide draws a search gets anywhere, and in a small graph has to (20 of 16,080 searches miss a known optimum with
  /// narrow draws, none with wide ones); in a large one narrow draws climb twice as fast.
  var spread: Double { isSmall ? 0.3 : 0.01 }

  // MARK: - Iterations

  /// A first look: each further iteration finds half as much as the one before, and still less where nodes have more than ten
  /// ties.
  var firstIterations: Int { entries > 10 * nodes ? 2 : 3 }

  /// What is made of a partition that is known: one more where an iteration takes no time.
  var iterationsFromKnown: Int { entries < 100_000 ? 4 : firstIterations }

  /// How many iterations better the final partition, unless somebody asked for more: as many as walk 30 million row entries,
  /// some seconds. A small graph never takes so many.
  var lastIterations: Int { max(firstIterations, 30_000_000 / max(1, nodes + entries)) }

  /// After so many iterations in a row that bettered nothing, no further one is likely to.
  static let vainIterations = 2

  // MARK: - Recombination

  /// How many partitions are combined at a time: what more of them all agree on is too little to save any time.
  static let population = 12

  /// After so many generations little is found any more.
  static let generations = 12

  // MARK: - Annealing

  /// How far above chance a partition has to be before the ties are taken to hold anything together: a fifth above what is
  /// known of graphs drawn by chance (of real networks the registry comes nearest, at 1.24), a twentieth above what a start
  /// finds in one that was drawn (the landscape is at 1.15).
  static let (aboveKnownChance, aboveDrawnChance) = (1.2, 1.05)

  /// How many searches cool, and how often each goes through all nodes, for an answer within seconds. Four searches of 500
  /// sweeps have more to teach each other than two of 1,000, where communities are blurred but there. Above a million nodes
  /// and entries two, of as many sweeps as walk 400 millions, but eight at least.
  var annealing: Annealings {
    let size = max(1, nodes + entries)
    return size < 1_000_000
      ? Annealings(count: 4, sweeps: min(500, 200_000_000 / size))
      : Annealings(count: 2, sweeps: max(8, 400_000_000 / size))
  }

  /// The same for somebody who asked for a number of restarts, and has time.
  static func annealing(restarts: Int) -> Annealings { Annealings(count: restarts, sweeps: 2_000) }

  /// In a first look: a sweep finds as much there as an iteration, in a fraction of its time.
  static let firstSweeps = 3

  struct Annealings {
    let count: Int
    let sweeps: Int
  }
}

extension WeightedGraph {
  var budget: CommunityBudget { CommunityBudget(nodes: count, entries: neighbours.count) }
}
