extension LevelSearch {
  /// What two partitions of a graph make together: what both agree on becomes one node, and the better of the two is
  /// bettered on the graph of those. So it takes over from the other whatever serves it, at a fraction of a pass.
  ///
  /// `nil` where they have nothing to teach each other, since the worse only cuts what the better keeps together.
  mutating func combination(
    of one: RatedPartition, and other: RatedPartition, on graph: CommunityGraph
  ) -> RatedPartition? {
    let (better, worse) = one.quality >= other.quality ? (one, other) : (other, one)
    let meet = PartitionMeet(better.labels, worse.labels)
    guard meet.count > Int(better.labels.max() ?? -1) + 1 else { return nil }
    let small = graph.aggregated(by: meet.labels, count: meet.count, scratch)
    return meet.spread(pass(over: small, from: meet.gathered(better)))
  }
}
