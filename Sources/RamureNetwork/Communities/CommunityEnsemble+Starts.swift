/// Where searches start: the further apart they lie, the surer is what they agree on.
extension CommunityEnsemble {
  /// How many starts a graph of this size is worth: where a pass takes no time, more; and where its nodes are many and
  /// their ties few, for then a great many partitions are nearly as good.
  var usualStarts: Int {
    let entries = max(1, graph.count + graph.neighbours.count)
    guard entries < 10_000 else { return min(20, max(1, 8_000_000 / entries)) }
    return min(100, max(min(12, graph.count / 140), 65_000 / entries))
  }

  /// What starts take of the resolution before they pass at the one asked for, by turns. A large graph has so many small
  /// communities to begin with that only looking for larger ones helps.
  private var firstResolutions: [Double] { graph.isSmall ? [1, 1.3, 0.7] : [1, 0.7, 0.6] }

  /// What the starts of these numbers find in a pass from single nodes.
  ///
  /// Two starts of three look for larger or smaller communities first. On a small graph, where single nodes lead to the same
  /// place again and again, one of three comes from a few groups drawn by chance; on a large one, starts do not take
  /// communities apart, which costs as much as it helps as long as they are put together in haste.
  func started(_ numbers: Range<Int>) -> [RatedPartition] {
    let resolutions = firstResolutions
    return searches.partitions(numbers, of: graph, round: 0) { number, search in
      search.refines = refines && graph.isSmall
      let turn = number % resolutions.count
      let first = search.start(on: graph.rescaled(by: resolutions[turn]), fromGroups: graph.isSmall && turn == 2)
      return turn == 0 ? first : search.pass(over: graph, from: RatedPartition(first.labels, on: graph))
    }
  }

  private typealias Cooling = (searches: Int, sweeps: Int)

  /// How many searches cool, and how often each goes through all nodes, for an answer within seconds. Where there are
  /// communities after all, several have more to teach each other than one that cools for longer.
  private var usualCooling: Cooling {
    let entries = graph.count + graph.neighbours.count
    return entries < 1_000_000 ? (4, min(500, 200_000_000 / entries)) : (2, max(8, 400_000_000 / entries))
  }
  /// How often each goes through all nodes when somebody asked for a number of restarts.
  private static let thoroughSweeps = 2_000
  /// No search that cools has the seed of another, nor has that in a graph drawn by chance.
  private static let coolingRound = 1 << 15
  private static let chanceRound = coolingRound - 1

  /// What cooling finds.
  ///
  /// By turns from what two passes find and from as many groups as chance would have: from the first it finds communities
  /// that are there after all, from the second the most where there are none.
  func cooled(_ count: Int?, _ chance: Chance) -> [RatedPartition] {
    let cooling = count.map { Cooling(searches: $0, sweeps: Self.thoroughSweeps) } ?? usualCooling
    return searches.partitions(0..<cooling.searches, of: graph, round: Self.coolingRound) { number, search in
      let hot =
        number % 2 == 1
        ? search.drawn(chance.communities, on: graph)
        : passed(1, from: search.start(on: graph, fromGroups: false), &search)
      return search.pass(over: graph, from: search.annealed(hot, on: graph, sweeps: cooling.sweeps))
    }
  }

  /// What chance makes of so many ties.
  struct Chance {
    let communities: Int
    /// Whether it is known for such graphs. Else it comes from one that was drawn, and passes may do better than cooling.
    let isKnown: Bool
  }

  /// What chance makes of so many ties, where a partition is hardly better; `nil` where it is.
  ///
  /// Where nobody knows, a start tells in a graph drawn by chance, in which nothing is left but how many ties everybody has.
  func chance(where partition: RatedPartition) -> Chance? {
    guard graph.count >= 200 else { return nil }
    if let communities = graph.communitiesByChance {
      return graph.looksRandom(partition) ? Chance(communities: communities, isKnown: true) : nil
    }
    var search = searches.search(0, round: Self.chanceRound, CommunityScratch(capacity: graph.count))
    let drawn = search.startByChance(on: graph)
    guard partition.quality < 1.05 * drawn.quality else { return nil }
    return Chance(communities: Int(drawn.labels.max() ?? 0) + 1, isKnown: false)
  }
}
