/// Looks for the best partition of a graph from several starts, and decides among them on what they disagree about.
///
/// Each start is one pass from single nodes. Passes tend to leave too many communities: two starts of three look for larger
/// ones first, and on a small graph, where single nodes lead to the same place again and again, one of those two starts
/// from a few groups drawn by chance. What all of them keep together becomes one node: a graph so much smaller that a whole tournament on it takes
/// less time than another start. The winner is bettered on the whole graph until passes no longer help.
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

  /// What a first look takes: each further pass finds half as much as the one before.
  private var quickPasses: Int {
    switch graph.count + graph.neighbours.count {
    case ..<100_000: 4
    case ..<1_000_000: 3
    default: 2
    }
  }
  /// How many row entries to walk in the end before the answer is good enough: a small graph never takes so many.
  private static let polishingEntries = 30_000_000
  /// How many passes side by side try to better a partition, and how often in a row in vain.
  private static let polishers = 2
  private static let vainRounds = 2

  /// How many partitions are decided between at a time.
  private static let largestLot = 12
  /// What starts that look for larger communities take of the resolution.
  private static let coarseness = 0.8

  /// How many starts a graph of this size is worth: where a pass takes no time, more; and where its nodes are many and
  /// their ties few, for then a great many partitions are nearly as good.
  var usualStarts: Int {
    let entries = max(1, graph.count + graph.neighbours.count)
    guard entries < 10_000 else { return min(12, max(1, 5_000_000 / entries)) }
    return min(100, max(min(10, graph.count / 150), 55_000 / entries))
  }

  /// The best partition found from so many starts.
  func best(of starts: Int) -> [Int32] {
    let coarse = graph.rescaled(by: Self.coarseness)
    let found = searches.partitions(starts, of: graph, round: 0) { number, search in
      guard number % 3 > 0 else { return search.start(on: graph, fromGroups: false) }
      let larger = search.start(on: coarse, fromGroups: graph.isSmall && number % 3 == 2)
      return search.pass(over: graph, from: RatedPartition(larger.labels, on: graph))
    }
    return champion(of: found).labels
  }

  /// The best of so many starts, as they are.
  func bestStart(of starts: Int) -> [Int32] {
    searches.partitions(starts, of: graph, round: 0) { _, search in search.start(on: graph, fromGroups: false) }
      .best.labels
  }

  /// The best that a few passes from single nodes find.
  ///
  /// - Parameter keepsOrder: whether the first pass looks at nodes in their order.
  func quick(keepsOrder: Bool) -> [Int32] {
    var search = searches.search(0, round: 0, CommunityScratch(capacity: graph.count))
    // Taking apart what one pass put together in haste costs as much as it helps.
    search.refines = false
    search.shuffles = !keepsOrder
    let first = search.start(on: graph, fromGroups: false)
    search.refines = refines
    search.shuffles = true
    return passed(quickPasses - 1, from: first, &search).labels
  }

  /// The best that a few passes make of a partition.
  func quick(from labels: [Int32]) -> [Int32] {
    var search = searches.search(0, round: 0, CommunityScratch(capacity: graph.count))
    return passed(quickPasses, from: RatedPartition(labels, on: graph), &search).labels
  }

  private func passed(_ passes: Int, from partition: RatedPartition, _ search: inout LevelSearch) -> RatedPartition {
    (0..<passes).reduce(into: partition) { partition, _ in partition = search.pass(over: graph, from: partition) }
  }

  /// Betters a partition until passes no longer help.
  func polished(_ labels: [Int32], round: Int) -> [Int32] {
    polished(RatedPartition(labels, on: graph), round: round).labels
  }

  private func polished(_ partition: RatedPartition, round: Int) -> RatedPartition {
    var best = partition
    var (round, vain) = (round, 0)
    var passes = max(quickPasses, Self.polishingEntries / max(1, graph.count + graph.neighbours.count))
    while vain < Self.vainRounds, passes > 0 {
      let next = searches.partitions(Self.polishers, of: graph, round: round) { _, search in
        search.pass(over: graph, from: best)
      }.best
      passes -= Self.polishers
      round += 1
      vain += 1
      if next.quality > best.quality + graph.leastGain { (best, vain) = (next, 0) }
    }
    return best
  }

  /// The winner of all, a lot at a time: what a great many keep together is too little to save any time.
  private func champion(of partitions: [RatedPartition]) -> RatedPartition {
    var contenders = partitions
    while contenders.count > 1 {
      let lots = (contenders.count + Self.largestLot - 1) / Self.largestLot
      contenders = (0..<lots).map { lot in
        polished(decided(stride(from: lot, to: contenders.count, by: lots).map { contenders[$0] }), round: 1)
      }
    }
    return partitions.count > 1 ? contenders[0] : polished(contenders[0], round: 1)
  }

  private var searches: CommunitySearches {
    CommunitySearches(refines: refines, drifts: graph.isSmall, seed: seed, threads: threads)
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
