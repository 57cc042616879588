extension NodeGroups {
  /// The same groups, numbered by size, the largest first, and those as large by their smallest member. Empty groups go.
  ///
  /// O(n + g log g) time.
  public func numberedBySize() -> NodeGroups {
    let sizes = sizes
    let order = bySmallestMember.highestFirst { sizes[$0] }
    var numbers = [Int32](repeating: -1, count: count)
    for (number, group) in order.enumerated() { numbers[group] = Int32(number) }
    return NodeGroups(groupOfNode: groupOfNode.map { $0 < 0 ? -1 : numbers[Int($0)] }, count: order.count)
  }
  /// The groups that have members, in the order of their smallest.
  private var bySmallestMember: [Int] {
    var isMet = [Bool](repeating: false, count: count)
    return groupOfNode.compactMap { group in
      guard group >= 0, !isMet[Int(group)] else { return nil }
      isMet[Int(group)] = true
      return Int(group)
    }
  }
}
