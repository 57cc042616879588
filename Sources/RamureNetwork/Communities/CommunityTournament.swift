/// Lets partitions of a graph combine until one is left.
///
/// First come generations, in which every partition is combined with another one: what both agree on becomes one node, the
/// better of the two is bettered on that small graph and once more on the whole; whoever is not better stays as it was.
/// They end when one leaves the best no better. A tournament, two by two, leaves one, which is bettered until passes no
/// longer help.
///
/// Source: S. Biedermann, M. Henzinger, C. Schulz, B. Schuster (2018), Memetic graph clustering,
/// doi:10.4230/LIPIcs.SEA.2018.3.
struct CommunityTournament {
  let graph: CommunityGraph
  let searches: CommunitySearches

  /// After so many generations little is found any more.
  private static let generations = 12
  /// How many passes in a row may better nothing in the end.
  private static let vainPasses = 2
  /// Rounds start here, so that no search has the seed of one on another graph.
  private static let firstRound = 1 << 16

  /// The one that is left.
  func winner(among partitions: [RatedPartition]) -> RatedPartition {
    var partitions = partitions
    var round = 1
    var isRising = true
    while isRising, round <= Self.generations, partitions.count > 2 {
      let best = partitions.best.quality
      breed(&partitions, round)
      isRising = partitions.best.quality > best + graph.leastGain
      round += 1
    }
    while partitions.count > 1 {
      let pairs = partitions.count / 2
      let winners = combined((0..<pairs).map { (partitions[2 * $0], partitions[2 * $0 + 1]) }, round + 1)
      partitions = winners + partitions[(2 * pairs)...]
      round += 1
    }
    return polished(partitions[0], round + 1)
  }

  /// Combines each partition with another.
  private func breed(_ partitions: inout [RatedPartition], _ round: Int) {
    let before = partitions
    let shift = 1 + (round - 1) % (before.count - 1)
    let children = combined(before.indices.map { (before[$0], before[($0 + shift) % before.count]) }, round)
    for (number, child) in children.enumerated() where child.quality >= before[number].quality {
      partitions[number] = child
    }
  }

  private func combined(_ pairs: [(RatedPartition, RatedPartition)], _ round: Int) -> [RatedPartition] {
    searches.partitions(0..<pairs.count, of: graph, round: Self.firstRound + round) { number, search in
      let (one, other) = pairs[number]
      guard let both = search.combination(of: one, and: other, on: graph) else { return [one, other].best }
      return search.pass(over: graph, from: both)
    }
  }

  /// Betters what is left until passes no longer help: on this graph they cost less than on the whole.
  private func polished(_ partition: RatedPartition, _ round: Int) -> RatedPartition {
    var best = partition
    var vain = 0
    var search = searches.search(0, round: Self.firstRound + round, CommunityScratch(capacity: graph.count))
    while vain < Self.vainPasses {
      let next = search.pass(over: graph, from: best)
      vain += 1
      if next.quality > best.quality + graph.leastGain { (best, vain) = (next, 0) }
    }
    return best
  }
}
