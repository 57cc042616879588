/// Looks for the best partition of a graph by an ensemble of searches, which is then combined.
///
/// What all starts agree on becomes one node: a graph so much smaller that a whole evolution of partitions on it takes less
/// time than another start. The best is iterated on the whole graph until that no longer helps.
///
/// Every start and every iteration has a seed of its own, so that the threads at hand change nothing. How much is spent on
/// each step says `CommunityBudget`.
///
/// Source: M. Ovelgönne, A. Geyer-Schulz (2013), An ensemble learning strategy for graph clustering,
/// doi:10.1090/conm/588/11701.
struct EnsembleClustering {
  let graph: WeightedGraph
  /// Whether communities are refined on the way: Leiden's method with, Louvain's without.
  var refines = true
  let seed: UInt64
  let threads: Threads

  var budget: CommunityBudget { graph.budget }

  /// The best partition found from so many starts, for as long as it takes; `nil` for as many as the graph is worth.
  func best(of starts: Int?) -> [Int32] {
    let count = starts ?? budget.starts
    let first = started(0..<min(2, count))
    let found =
      switch chance(where: first.best) {
      case nil: first + started(first.count..<count)
      case let chance? where chance.isKnown: annealed(starts, chance)
      case let chance?: annealed(starts, chance) + first + started(first.count..<count)
      }
    return combined(found, isThorough: starts != nil).labels
  }

  /// The best of so many starts, as they are.
  func bestStart(of starts: Int) -> [Int32] {
    searches.partitions(0..<starts, of: graph, round: 0) { _, search in search.start(on: graph, fromGroups: false) }
      .best.labels
  }

  /// The best that a few iterations from single nodes find.
  ///
  /// - Parameter keepsOrder: whether they look at nodes in their order.
  func quick(keepsOrder: Bool) -> [Int32] {
    var search = searches.search(0, round: 0, CommunityScratch(capacity: graph.count))
    search.refines = false
    search.shuffles = !keepsOrder
    let first = search.start(on: graph, fromGroups: false)
    search.refines = refines
    guard graph.looksRandom(first) else { return iterated(budget.firstIterations - 1, from: first, &search).labels }
    return search.iteration(
      on: graph, from: search.annealed(first, on: graph, sweeps: CommunityBudget.firstSweeps)
    ).labels
  }

  /// The best that a few iterations make of a partition.
  func quick(from labels: [Int32]) -> [Int32] {
    var search = searches.search(0, round: 0, CommunityScratch(capacity: graph.count))
    return iterated(budget.iterationsFromKnown, from: RatedPartition(labels, on: graph), &search).labels
  }

  func iterated(_ count: Int, from partition: RatedPartition, _ search: inout MultilevelSearch) -> RatedPartition {
    (0..<count).reduce(into: partition) { partition, _ in partition = search.iteration(on: graph, from: partition) }
  }

  /// Iterates from a partition until that no longer helps.
  func converged(_ labels: [Int32], round: Int) -> [Int32] {
    converged(RatedPartition(labels, on: graph), round: round, isThorough: false).labels
  }

  /// - Parameter isThorough: whether to go on however long it takes.
  private func converged(_ partition: RatedPartition, round: Int, isThorough: Bool) -> RatedPartition {
    var best = partition
    var (round, vain) = (round, 0)
    var left = isThorough ? .max : budget.lastIterations
    while vain < CommunityBudget.vainIterations, left > 0 {
      let next = iteratedTwice(best, round: round)
      left -= 2
      round += 1
      vain += 1
      if next.quality > best.quality + graph.leastGain { (best, vain) = (next, 0) }
    }
    return best
  }

  /// What two iterations side by side make of a partition together: most often each betters it somewhere else.
  private func iteratedTwice(_ partition: RatedPartition, round: Int) -> RatedPartition {
    let found = searches.partitions(0..<2, of: graph, round: round) { _, search in
      search.iteration(on: graph, from: partition)
    }
    var search = searches.search(2, round: round, CommunityScratch(capacity: graph.count))
    return search.recombination(of: found[0], and: found[1], on: graph) ?? found.best
  }

  /// What all make together, a population at a time.
  private func combined(_ partitions: [RatedPartition], isThorough: Bool) -> RatedPartition {
    var left = partitions
    repeat {
      let count = (left.count + CommunityBudget.population - 1) / CommunityBudget.population
      left = (0..<count).map { number in
        let fittest = combined(stride(from: number, to: left.count, by: count).map { left[$0] })
        return converged(fittest, round: 1, isThorough: isThorough && count == 1)
      }
    } while left.count > 1
    return left[0]
  }

  var searches: SeededSearches { SeededSearches(refines: refines, budget: budget, seed: seed, threads: threads) }

  /// What a population makes together, on the graph of what all of it agrees on.
  private func combined(_ partitions: [RatedPartition]) -> RatedPartition {
    guard partitions.count > 1 else { return partitions[0] }
    if budget.isTiny { return MemeticClustering(graph: graph, searches: searches).fittest(of: partitions) }
    let agreement = partitions.dropFirst().reduce(into: PartitionMeet(partitions[0].labels)) { meet, partition in
      meet = PartitionMeet(meet.labels, partition.labels)
    }
    let small = graph.aggregated(by: agreement.labels, count: agreement.count, CommunityScratch(capacity: graph.count))
    let fittest = MemeticClustering(graph: small, searches: searches)
      .fittest(of: partitions.map { agreement.gathered($0) })
    return agreement.spread(fittest)
  }
}
