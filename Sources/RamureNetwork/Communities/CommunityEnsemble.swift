/// Looks for the best partition of a graph from several starts, and decides among them on what they disagree about.
///
/// What all starts keep together becomes one node: a graph so much smaller that a whole tournament on it takes less time than
/// another start. The winner is bettered on the whole graph until passes no longer help.
///
/// Every start and every pass has a seed of its own, so that the threads at hand change nothing.
///
/// Source: M. Ovelgönne, A. Geyer-Schulz (2013), An ensemble learning strategy for graph clustering,
/// doi:10.1090/conm/588/11701.
struct CommunityEnsemble {
  let graph: CommunityGraph
  /// Whether communities are taken apart on the way: Leiden's method with, Louvain's without.
  var refines = true
  let seed: UInt64
  let threads: Threads

  /// What a first look takes. Each further pass finds half as much as the one before, and still less where nodes have a great
  /// many ties.
  private var quickPasses: Int { graph.neighbours.count > 10 * graph.count ? 2 : 3 }
  /// What is made of a partition that is known, when single passes take no time.
  private var passesFromKnown: Int { graph.neighbours.count < 100_000 ? 4 : quickPasses }
  /// How often a first look cools, where a first pass finds no more than chance gives: a sweep finds there as much as a pass,
  /// in a fraction of its time.
  private static let quickSweeps = 3
  /// How many row entries to walk in the end before the answer is good enough, unless somebody asked for more: a small
  /// graph never takes so many.
  private static let polishingEntries = 30_000_000
  /// How often in a row two passes side by side may try to better a partition in vain.
  private static let vainRounds = 2

  /// How many partitions are decided between at a time.
  private static let largestLot = 12

  /// The best partition found from so many starts, for as long as it takes; `nil` for as many as the graph is worth.
  func best(of starts: Int?) -> [Int32] {
    let count = starts ?? usualStarts
    let first = started(0..<min(2, count))
    let found =
      switch chance(where: first.best) {
      case nil: first + started(first.count..<count)
      case let chance? where chance.isKnown: cooled(starts, chance)
      case let chance?: cooled(starts, chance) + first + started(first.count..<count)
      }
    return champion(of: found, isThorough: starts != nil).labels
  }

  /// The best of so many starts, as they are.
  func bestStart(of starts: Int) -> [Int32] {
    searches.partitions(0..<starts, of: graph, round: 0) { _, search in search.start(on: graph, fromGroups: false) }
      .best.labels
  }

  /// The best that a few passes from single nodes find.
  ///
  /// - Parameter keepsOrder: whether passes look at nodes in their order.
  func quick(keepsOrder: Bool) -> [Int32] {
    var search = searches.search(0, round: 0, CommunityScratch(capacity: graph.count))
    search.refines = false
    search.shuffles = !keepsOrder
    let first = search.start(on: graph, fromGroups: false)
    search.refines = refines
    guard graph.looksRandom(first) else { return passed(quickPasses - 1, from: first, &search).labels }
    return search.pass(over: graph, from: search.annealed(first, on: graph, sweeps: Self.quickSweeps)).labels
  }

  /// The best that a few passes make of a partition.
  func quick(from labels: [Int32]) -> [Int32] {
    var search = searches.search(0, round: 0, CommunityScratch(capacity: graph.count))
    return passed(passesFromKnown, from: RatedPartition(labels, on: graph), &search).labels
  }

  func passed(_ passes: Int, from partition: RatedPartition, _ search: inout LevelSearch) -> RatedPartition {
    (0..<passes).reduce(into: partition) { partition, _ in partition = search.pass(over: graph, from: partition) }
  }

  /// Betters a partition until passes no longer help.
  func polished(_ labels: [Int32], round: Int) -> [Int32] {
    polished(RatedPartition(labels, on: graph), round: round, isThorough: false).labels
  }

  /// - Parameter isThorough: whether to go on however long it takes.
  private func polished(_ partition: RatedPartition, round: Int, isThorough: Bool) -> RatedPartition {
    var best = partition
    var (round, vain) = (round, 0)
    let affordable = max(quickPasses, Self.polishingEntries / max(1, graph.count + graph.neighbours.count))
    var passes = isThorough ? .max : affordable
    while vain < Self.vainRounds, passes > 0 {
      let next = bettered(best, round: round)
      passes -= 2
      round += 1
      vain += 1
      if next.quality > best.quality + graph.leastGain { (best, vain) = (next, 0) }
    }
    return best
  }

  /// What two passes make of a partition together: most often each betters it somewhere else.
  private func bettered(_ partition: RatedPartition, round: Int) -> RatedPartition {
    let found = searches.partitions(0..<2, of: graph, round: round) { _, search in
      search.pass(over: graph, from: partition)
    }
    var search = searches.search(2, round: round, CommunityScratch(capacity: graph.count))
    return search.combination(of: found[0], and: found[1], on: graph) ?? found.best
  }

  /// The winner of all, a lot at a time: what a great many keep together is too little to save any time.
  private func champion(of partitions: [RatedPartition], isThorough: Bool) -> RatedPartition {
    var contenders = partitions
    repeat {
      let lots = (contenders.count + Self.largestLot - 1) / Self.largestLot
      contenders = (0..<lots).map { lot in
        let winner = decided(stride(from: lot, to: contenders.count, by: lots).map { contenders[$0] })
        return polished(winner, round: 1, isThorough: isThorough && lots == 1)
      }
    } while contenders.count > 1
    return contenders[0]
  }

  var searches: CommunitySearches {
    CommunitySearches(refines: refines, isSmall: graph.isSmall, seed: seed, threads: threads)
  }

  /// The winner of a tournament, on the graph of what all partitions keep together.
  private func decided(_ partitions: [RatedPartition]) -> RatedPartition {
    guard partitions.count > 1 else { return partitions[0] }
    // On a graph so small there is no time to save.
    if graph.count < 200 { return CommunityTournament(graph: graph, searches: searches).winner(among: partitions) }
    let agreement = partitions.dropFirst().reduce(into: PartitionMeet(partitions[0].labels)) { meet, partition in
      meet = PartitionMeet(meet.labels, partition.labels)
    }
    let small = graph.aggregated(by: agreement.labels, count: agreement.count, CommunityScratch(capacity: graph.count))
    let winner = CommunityTournament(graph: small, searches: searches)
      .winner(among: partitions.map { agreement.gathered($0) })
    return agreement.spread(winner)
  }
}
