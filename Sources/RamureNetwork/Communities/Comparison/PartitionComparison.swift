#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much two ways of putting the same actors into groups agree: last year's groups and this year's, or those that two
/// searches found.
///
/// The numbers of groups do not matter, only who is with whom. A node of no group counts as a group of its own; empty
/// groups do not count. All is worked out once, from the pairs of groups that share a node: O(n + g) time, 16 bytes a node
/// and 16 a group while it counts.
public struct PartitionComparison: Hashable, Sendable {
  private let nodeCount: Int
  /// How many pairs of nodes are together in the one, in the other, and in both.
  private var pairsInOne = 0
  private var pairsInOther = 0
  private var pairsInBoth = 0
  private var entropyOfOne = 0.0
  private var entropyOfOther = 0.0

  /// How much one does not know of either partition when the other is told, in nats (divide by ln 2 for bits): 0 for the
  /// same partition, at most ln n.
  ///
  /// H(one | other) + H(other | one). A distance: symmetric, and never longer than by way of a third. 0 of no nodes.
  ///
  /// Source: M. Meilă (2003), Comparing clusterings by the variation of information, doi:10.1007/978-3-540-45167-9_14.
  public private(set) var variationOfInformation = 0.0

  /// Traps where the two are not over as many nodes.
  public init(_ one: NodeGroups, _ other: NodeGroups) {
    precondition(one.groupOfNode.count == other.groupOfNode.count, "partitions of the same nodes can be compared")
    nodeCount = one.groupOfNode.count
    let (one, other) = (Members(of: one), Members(of: other))
    for size in one.sizes { add(size, to: \.pairsInOne, \.entropyOfOne) }
    for size in other.sizes { add(size, to: \.pairsInOther, \.entropyOfOther) }
    var shared = [Int](repeating: 0, count: other.sizes.count)
    var met: [Int] = []
    for group in one.sizes.indices {
      for node in one.nodes[group] {
        let partner = Int(other.groupOfNode[Int(node)])
        if shared[partner] == 0 { met.append(partner) }
        shared[partner] += 1
      }
      for partner in met {
        add(shared: shared[partner], of: one.sizes[group], and: other.sizes[partner])
        shared[partner] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
  }

  /// How often two actors are together in both or apart in both, against chance: 1 for the same partition, about 0 for two
  /// that have nothing to do with each other; below 0 where they agree less than that.
  ///
  /// 1 also where both are one group, both all alone, or there are fewer than two nodes: they agree.
  ///
  /// Source: L. Hubert, P. Arabie (1985), Comparing partitions, doi:10.1007/BF01908075.
  public var adjustedRandIndex: Double {
    // The same number of pairs in all three says the same partition; no figure below is then 0 by 0.
    if pairsInOne == pairsInBoth && pairsInOther == pairsInBoth { return 1 }
    let pairs = Double(nodeCount) * Double(nodeCount - 1) / 2
    let byChance = Double(pairsInOne) * (Double(pairsInOther) / pairs)
    return (Double(pairsInBoth) - byChance) / ((Double(pairsInOne) + Double(pairsInOther)) / 2 - byChance)
  }

  /// How much of what one partition says the other says too: 1 for the same partition, 0 where one says nothing about the
  /// other.
  ///
  /// 2 I / (H(one) + H(other)): mutual information over the arithmetic mean of the entropies. 1 where both have one group
  /// or there are no nodes, since they agree. It grows with the number of groups even by chance; `adjustedRandIndex` does
  /// not.
  ///
  /// Source: L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas (2005), Comparing community structure identification,
  /// doi:10.1088/1742-5468/2005/09/P09008.
  public var normalisedMutualInformation: Double {
    let entropies = entropyOfOne + entropyOfOther
    // 2 I is what the entropies have beyond the variation of information, whose terms are all above 0.
    return entropies > 0 ? max(0, 1 - variationOfInformation / entropies) : 1
  }

  private mutating func add(
    _ size: Int, to pairs: WritableKeyPath<Self, Int>, _ entropy: WritableKeyPath<Self, Double>
  ) {
    self[keyPath: pairs] += size * (size - 1) / 2
    if size > 0 { self[keyPath: entropy] += Double(size) / Double(nodeCount) * log(Double(nodeCount) / Double(size)) }
  }

  private mutating func add(shared: Int, of size: Int, and otherSize: Int) {
    pairsInBoth += shared * (shared - 1) / 2
    let surprise = log(Double(size) / Double(shared)) + log(Double(otherSize) / Double(shared))
    variationOfInformation += Double(shared) / Double(nodeCount) * surprise
  }
}

/// The nodes by group, those of no group each in one of its own.
private struct Members {
  private(set) var groupOfNode: [Int32]
  private(set) var sizes: [Int]
  let nodes: Rows

  init(of groups: NodeGroups) {
    groupOfNode = groups.groupOfNode
    sizes = groups.sizes
    for node in groupOfNode.indices where groupOfNode[node] < 0 {
      groupOfNode[node] = Int32(sizes.count)
      sizes.append(1)
    }
    nodes = Rows(of: groupOfNode, count: sizes.count)
  }
}
