extension NodeGroups {
  /// The same groups, numbered by size, the largest first, and those as large by their smallest member. Empty groups go.
  ///
  /// O(n + g log g) time.
  public func numberedBySize() -> NodeGroups {
    let sizes = sizes
    var smallest = [Int](repeating: groupOfNode.count, count: count)
    for node in groupOfNode.indices.reversed() where groupOfNode[node] >= 0 { smallest[Int(groupOfNode[node])] = node }
    let order = (0..<count).filter { sizes[$0] > 0 }.sorted { (-sizes[$0], smallest[$0]) < (-sizes[$1], smallest[$1]) }
    var numbers = [Int32](repeating: -1, count: count)
    for (number, group) in order.enumerated() { numbers[group] = Int32(number) }
    return NodeGroups(groupOfNode: groupOfNode.map { $0 < 0 ? -1 : numbers[Int($0)] }, count: order.count)
  }
}
