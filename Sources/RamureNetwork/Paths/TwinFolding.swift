/// Finds the nodes of a block that have exactly the same neighbours, be they tied to each other or not.
///
/// Such twins are interchangeable: shortest paths between others use them alike, and none leads from one through another.
/// Partnerships of the same two partners are twins, and so are members of one closed circle.
struct TwinFolding {
  /// The group of twins of each node, by place in the block. Most groups have one member; they are numbered in the order
  /// of their first ones.
  let groupOfNode: [Int32]
  /// The place of the first member of each group.
  let leaders: [Int32]
  /// Whether the twins of each group are tied to each other.
  let areTied: [Bool]

  init(of ties: BlockTies) {
    let count = ties.nodes.count
    var leaderOfNode = Array(0..<Int32(count))
    var isTwin = [Bool](repeating: false, count: count)
    var tied = [Bool](repeating: false, count: count)
    // Sums of hashed neighbours; with the node's own hash added, those of tied twins are equal.
    var keys = (0..<count).map { place in ties.neighbours(at: place).reduce(UInt64(0)) { $0 &+ Self.hash($1) } }
    for withOwn in [false, true] {
      if withOwn { for (place, node) in ties.nodes.enumerated() { keys[place] &+= Self.hash(node) } }
      let order = (0..<Int32(count)).filter { !isTwin[Int($0)] }
        .sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
      var first = 0
      for place in order.indices {
        let (leader, node) = (Int(order[first]), Int(order[place]))
        guard keys[node] == keys[leader], node != leader else {
          first = place
          continue
        }
        // Equal sums could be an accident.
        guard Self.areTwins(leader, node, withOwn: withOwn, ties) else { continue }
        leaderOfNode[node] = Int32(leader)
        isTwin[leader] = true
        isTwin[node] = true
        tied[leader] = withOwn
      }
    }
    var groups = [Int32](repeating: 0, count: count)
    var leaders: [Int32] = []
    for (node, leader) in leaderOfNode.enumerated() {
      if Int(leader) == node {
        groups[node] = Int32(leaders.count)
        leaders.append(leader)
      } else {
        groups[node] = groups[Int(leader)]
      }
    }
    groupOfNode = groups
    self.leaders = leaders
    areTied = leaders.map { tied[Int($0)] }
  }

  private static func areTwins(_ one: Int, _ other: Int, withOwn: Bool, _ ties: BlockTies) -> Bool {
    let (left, right) = (ties.neighbours(at: one), ties.neighbours(at: other))
    guard withOwn else { return left.elementsEqual(right) }
    let (first, second) = (ties.nodes[ties.nodes.startIndex + one], ties.nodes[ties.nodes.startIndex + other])
    return left.contains(second)
      && left.lazy.filter { $0 != second }.elementsEqual(right.lazy.filter { $0 != first })
  }

  private static func hash(_ node: Int32) -> UInt64 {
    var generator = SplitMix64(seed: UInt64(node))
    return generator.next()
  }
}
