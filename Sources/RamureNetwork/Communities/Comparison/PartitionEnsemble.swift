/// What several searches found in one network, each from a seed of its own: whether the next one is likely to answer the
/// same, and who belongs where beyond doubt.
///
/// Takes 4 bytes a node for each search.
public struct PartitionEnsemble: Sendable {
  /// In the order of the seeds.
  public let partitions: [NodeGroups]

  public init(_ partitions: [NodeGroups]) {
    self.partitions = partitions
  }

  /// Searches from each seed, several at a time.
  ///
  /// - Parameters:
  ///   - progress: told after each search which part is done, from 0 to 1.
  ///   - search: finds the same for the same seed; runs on several threads at once.
  public init(
    seeds: [UInt64], threads: Threads = .all, progress: ((Double) -> Void)? = nil, search: (UInt64) -> NodeGroups
  ) {
    var found: [NodeGroups] = []
    threads.inOrder(
      pieces: seeds.count, scratch: { NodeGroups(groupOfNode: []) }, work: { $1 = search(seeds[$0]) },
      take: { _, groups in
        found.append(groups)
        progress?(Double(found.count) / Double(seeds.count))
      })
    partitions = found
  }

  /// How much two of the searches agree: the mean adjusted Rand index over all pairs of them, 1 where all found the same,
  /// about 0 where they have nothing in common. `nil` for fewer than two.
  ///
  /// O(r² n) time with r searches.
  public var agreement: Double? {
    guard partitions.count > 1 else { return nil }
    var (sum, pairs) = (0.0, 0.0)
    for (place, one) in partitions.enumerated() {
      for other in partitions[..<place] {
        sum += one == other ? 1 : PartitionComparison(one, other).adjustedRandIndex
        pairs += 1
      }
    }
    return sum / pairs
  }

  /// How many of the searches found exactly these groups, numbered the same way.
  public func count(of groups: NodeGroups) -> Int {
    partitions.count { $0.groupOfNode == groups.groupOfNode }
  }
}
