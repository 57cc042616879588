/// Searches that run side by side, each with a seed of its own.
struct SeededSearches {
  /// Whether communities are refined before they become nodes: Leiden's method with, Louvain's without.
  let refines: Bool
  /// That of the graph they are all about, which may be larger than the one at hand.
  let budget: CommunityBudget
  let seed: UInt64
  let threads: Threads

  /// The search of this number in a round.
  func search(_ number: Int, round: Int, _ scratch: CommunityScratch) -> MultilevelSearch {
    MultilevelSearch(
      refines: refines, budget: budget, seed: seed &+ UInt64(round) << 32 &+ UInt64(number), scratch: scratch)
  }

  /// What the searches of these numbers find, on all threads, each with a scratch of its own; in the order of their numbers.
  func partitions(
    _ numbers: Range<Int>, of graph: WeightedGraph, round: Int,
    _ find: (Int, inout MultilevelSearch) -> RatedPartition
  ) -> [RatedPartition] {
    let strands = min(threads.count, numbers.count)
    var partitions = [RatedPartition](repeating: RatedPartition(labels: [], quality: 0), count: numbers.count)
    partitions.withUnsafeMutableBufferPointer { partitions in
      threads.each(of: strands) { strand in
        let scratch = CommunityScratch(capacity: graph.count)
        for place in stride(from: strand, to: numbers.count, by: strands) {
          let number = numbers.lowerBound + place
          var search = search(number, round: round, scratch)
          partitions[place] = find(number, &search)
        }
      }
    }
    return partitions
  }
}
