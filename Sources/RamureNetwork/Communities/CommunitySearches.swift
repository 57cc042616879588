/// Searches that run side by side, each with a seed of its own.
struct CommunitySearches {
  let refines: Bool
  /// Whether the graph they are all about is.
  let isSmall: Bool
  let seed: UInt64
  let threads: Threads

  /// The search of this number in a round.
  func search(_ number: Int, round: Int, _ scratch: CommunityScratch) -> LevelSearch {
    LevelSearch(
      refines: refines, isSmall: isSmall, seed: seed &+ UInt64(round) << 32 &+ UInt64(number), scratch: scratch)
  }

  /// What the searches of these numbers find, on all threads, each with a scratch of its own; in the order of their numbers.
  func partitions(
    _ numbers: Range<Int>, of graph: CommunityGraph, round: Int, _ find: (Int, inout LevelSearch) -> RatedPartition
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
