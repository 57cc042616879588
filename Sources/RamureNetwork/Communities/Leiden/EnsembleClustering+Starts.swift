/// Where searches start: the further apart they lie, the surer is what they agree on.
extension EnsembleClustering {
  /// What the starts of these numbers find in an iteration from single nodes.
  ///
  /// Two starts of three look for larger or smaller communities first. On a small graph, where single nodes lead to the same
  /// place again and again, one of three comes from a few groups drawn by chance; on a large one, starts are not refined,
  /// which costs as much as it helps as long as communities are put together in haste.
  func started(_ numbers: Range<Int>) -> [RatedPartition] {
    let resolutions = budget.firstResolutions
    return searches.partitions(numbers, of: graph, round: 0) { number, search in
      search.refines = refines && budget.isSmall
      let turn = number % resolutions.count
      let first = search.start(on: graph.rescaled(by: resolutions[turn]), fromGroups: budget.isSmall && turn == 2)
      return turn == 0 ? first : search.iteration(on: graph, from: RatedPartition(first.labels, on: graph))
    }
  }

  /// No search that anneals has the seed of another, nor has that in a graph drawn by chance.
  private static let annealingRound = 1 << 15
  private static let chanceRound = annealingRound - 1

  /// What annealing finds.
  ///
  /// By turns from what two iterations find and from as many groups as chance would have: from the first it finds communities
  /// that are there after all, from the second the most where there are none.
  func annealed(_ restarts: Int?, _ chance: Chance) -> [RatedPartition] {
    let annealing = restarts.map(CommunityBudget.annealing) ?? budget.annealing
    return searches.partitions(0..<annealing.count, of: graph, round: Self.annealingRound) { number, search in
      let hot =
        number % 2 == 1
        ? search.drawn(chance.communities, on: graph)
        : iterated(1, from: search.start(on: graph, fromGroups: false), &search)
      return search.iteration(on: graph, from: search.annealed(hot, on: graph, sweeps: annealing.sweeps))
    }
  }

  /// What chance makes of so many ties.
  struct Chance {
    let communities: Int
    /// Whether it is known for such graphs. Else it comes from one that was drawn, and iterations may do better than annealing.
    let isKnown: Bool
  }

  /// What chance makes of so many ties, where a partition is hardly better; `nil` where it is.
  ///
  /// Where nobody knows, a start tells in a graph drawn by chance, in which nothing is left but how many ties everybody has.
  func chance(where partition: RatedPartition) -> Chance? {
    guard !budget.isTiny else { return nil }
    if let communities = graph.communitiesByChance {
      return graph.looksRandom(partition) ? Chance(communities: communities, isKnown: true) : nil
    }
    var search = searches.search(0, round: Self.chanceRound, CommunityScratch(capacity: graph.count))
    let drawn = search.startByChance(on: graph)
    guard partition.quality < CommunityBudget.aboveDrawnChance * drawn.quality else { return nil }
    return Chance(communities: Int(drawn.labels.max() ?? 0) + 1, isKnown: false)
  }
}
