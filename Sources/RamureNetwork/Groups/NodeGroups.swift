/// Which group each actor belongs to: what the measures of bridging between groups compare.
public struct NodeGroups: Hashable, Sendable {
  /// The group of each node, from 0 up to `count`; -1 for a node of no group.
  public let groupOfNode: [Int32]
  /// The number of groups; some may be empty.
  public let count: Int

  /// Traps when a group is below -1, or not below `count`.
  ///
  /// - Parameter count: the number of groups; `nil` for one more than the largest.
  public init(groupOfNode: [Int32], count: Int? = nil) {
    let largest = groupOfNode.max() ?? -1
    self.groupOfNode = groupOfNode
    self.count = count ?? Int(largest) + 1
    precondition(groupOfNode.allSatisfy { $0 >= -1 }, "a group is a number from 0 up, or -1 for none")
    precondition(Int(largest) < self.count, "there is no group \(largest) among \(self.count)")
  }

  /// The groups that a partition into components makes.
  public init(_ partition: ComponentPartition) {
    self.init(groupOfNode: partition.componentOfNode, count: partition.count)
  }

  public subscript(node: Int) -> Int32 { groupOfNode[node] }

  /// How many nodes each group has.
  public var sizes: [Int] {
    groupOfNode.reduce(into: [Int](repeating: 0, count: count)) { sizes, group in
      if group >= 0 { sizes[Int(group)] += 1 }
    }
  }

  func requireOneForEachNode(of network: Network) {
    precondition(groupOfNode.count == network.nodeCount, "there is one group, or -1, for each node")
  }
}
