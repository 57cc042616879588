/// A block of a network with its twins folded into one node each, the best tied nodes first.
struct FoldedBlock {
  let part: PathPart
  /// The node of the part that stands for each node of the block, by its place in the block.
  let standIns: [Int32]
  /// How many ordered pairs of twins have their shortest paths meet in each node of the part. No search sees them: to
  /// the search, twins are one.
  let betweenTwins: [Double]

  init(_ number: Int, of tree: BlockTree, in network: Network, places: inout [Int32]) {
    let rows = PathPart.Rows(number, of: tree, in: network, places: &places)
    let folding = TwinFolding(of: rows)

    // The best tied come first: what is looked at most often then lies together in memory.
    let leaders = folding.leaders
    let order = leaders.indices.sorted { left, right in
      let (one, other) = (rows.length(leaders[left]), rows.length(leaders[right]))
      return one != other ? one > other : left < right
    }
    var numberOfGroup = [Int32](repeating: 0, count: order.count)
    for (number, group) in order.enumerated() { numberOfGroup[group] = Int32(number) }
    standIns = folding.groupOfNode.map { numberOfGroup[Int($0)] }

    var copies = [Double](repeating: 0, count: order.count)
    var demands = copies
    var squares = copies
    for (place, demand) in tree[number].demands.enumerated() {
      let node = Int(standIns[place])
      copies[node] += 1
      demands[node] += demand
      squares[node] += demand * demand
    }
    var folded = PathPart.Rows(offsets: [0], neighbours: [], edges: [])
    var betweenTwins = [Double](repeating: 0, count: order.count)
    for (node, group) in order.enumerated() {
      let leader = leaders[group]
      // One of the twins speaks for all, and tied twins are not neighbours of themselves.
      let neighbours = rows.row(leader).lazy.map(Int.init)
        .filter { leaders[Int(folding.groupOfNode[$0])] == $0 }
        .map { [standIns] in standIns[$0] }
        .filter { $0 != Int32(node) }.sorted()
      folded.neighbours += neighbours
      folded.offsets.append(Int32(folded.neighbours.count))
      guard copies[node] > 1, !folding.areTied[group] else { continue }
      let share = (demands[node] * demands[node] - squares[node]) / Double(rows.length(leader))
      for neighbour in neighbours { betweenTwins[Int(neighbour)] += share }
    }
    part = PathPart(
      copies: copies, demands: demands, outgoing: folded, incoming: nil, lengths: nil,
      edgeCount: 0)
    self.betweenTwins = betweenTwins
  }
}
