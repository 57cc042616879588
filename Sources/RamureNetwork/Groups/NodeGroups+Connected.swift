extension NodeGroups {
  /// The same groups, those whose members cannot reach each other within the group cut into parts that can.
  ///
  /// Direction is not looked at. Groups are numbered by their smallest members; nodes of no group stay so. Linear time.
  func connected(in network: Network) -> NodeGroups {
    requireOneForEachNode(of: network)
    let bothWays = network.isDirected ? [network.outgoing, network.incoming] : [network.outgoing]
    var parts = [Int32](repeating: -1, count: groupOfNode.count)
    var count: Int32 = 0
    var reached: [Int32] = []
    for start in parts.indices where groupOfNode[start] >= 0 && parts[start] < 0 {
      parts[start] = count
      reached.append(Int32(start))
      while let node = reached.popLast().map(Int.init) {
        for rows in bothWays {
          for neighbour in rows[node] where parts[Int(neighbour)] < 0 {
            guard groupOfNode[Int(neighbour)] == groupOfNode[start] else { continue }
            parts[Int(neighbour)] = count
            reached.append(neighbour)
          }
        }
      }
      count += 1
    }
    return NodeGroups(groupOfNode: parts, count: Int(count))
  }
}
