/// A block of a network with its twins folded into one node each, the best tied nodes first.
struct FoldedBlock {
  let part: PathPart
  /// The node of the part that stands for each node of the block, by its place in the block.
  let standIns: [Int32]
  /// How many ordered pairs of twins have their shortest paths meet in each node of the part. No search sees them: to
  /// the search, twins are one.
  let betweenTwins: [Double]

  /// - Parameter places: for each node of the network room for its place in the block; what it holds does not matter.
  init(_ number: Int, of tree: BlockTree, in network: Network, places: inout [Int32]) {
    let ties = BlockTies(number, of: tree, in: network)
    for (place, node) in ties.nodes.enumerated() { places[Int(node)] = Int32(place) }
    let folding = TwinFolding(of: ties)
    let leaders = folding.leaders
    let degrees = ties.degrees()

    // The best tied come first: what is looked at most often then lies together in memory.
    let order = (0..<Int32(leaders.count)).sorted { left, right in
      let (one, other) = (degrees[Int(leaders[Int(left)])], degrees[Int(leaders[Int(right)])])
      return one != other ? one > other : left < right
    }
    var numberOfGroup = [Int32](repeating: 0, count: order.count)
    for (number, group) in order.enumerated() { numberOfGroup[Int(group)] = Int32(number) }
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
    folded.neighbours.reserveCapacity(leaders.reduce(0) { $0 + Int(degrees[Int($1)]) })
    var betweenTwins = [Double](repeating: 0, count: order.count)
    for (node, group) in order.lazy.map(Int.init).enumerated() {
      let leader = Int(leaders[group])
      let start = folded.neighbours.count
      for neighbour in ties.neighbours(at: leader) {
        let place = places[Int(neighbour)]
        // One of the twins speaks for all, and tied twins are not neighbours of themselves.
        guard leaders[Int(folding.groupOfNode[Int(place)])] == place, standIns[Int(place)] != Int32(node) else {
          continue
        }
        folded.neighbours.append(standIns[Int(place)])
      }
      folded.neighbours[start...].sort()
      folded.offsets.append(Int32(folded.neighbours.count))
      guard copies[node] > 1, !folding.areTied[group] else { continue }
      let share = (demands[node] * demands[node] - squares[node]) / Double(degrees[leader])
      for neighbour in folded.neighbours[start...] { betweenTwins[Int(neighbour)] += share }
    }
    part = PathPart(
      copies: copies, demands: demands, outgoing: folded, incoming: nil, lengths: nil, edgeCount: 0)
    self.betweenTwins = betweenTwins
  }
}
