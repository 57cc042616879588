/// Finds the nodes that have exactly the same neighbours, be they tied to each other or not.
///
/// Such twins are interchangeable: shortest paths between others use them alike, and none leads from one through another.
/// Partnerships of the same two partners are twins, and so are members of one closed circle.
struct TwinFolding {
  /// The group of twins of each node. Most groups have one member; they are numbered in the order of their first ones.
  let groupOfNode: [Int32]
  /// The first member of each group.
  let leaders: [Int]
  /// Whether the twins of each group are tied to each other.
  let areTied: [Bool]

  init(of rows: PathPart.Rows) {
    let count = rows.offsets.count - 1
    var leaderOfNode = Array(0..<count)
    var isTwin = [Bool](repeating: false, count: count)
    var tied = [Bool](repeating: false, count: count)
    // Sums of hashed neighbours; with the node's own hash added, those of tied twins are equal.
    let sums = (0..<count).map { node in rows.row(node).reduce(UInt64(0)) { $0 &+ Self.hash($1) } }
    for withOwn in [false, true] {
      let keys = withOwn ? sums.indices.map { sums[$0] &+ Self.hash(Int32($0)) } : sums
      let order = keys.indices.filter { !isTwin[$0] && rows.length($0) > 0 }
        .sorted { (keys[$0], $0) < (keys[$1], $1) }
      var first = 0
      for place in order.indices {
        if keys[order[place]] != keys[order[first]] { first = place }
        let (leader, node) = (order[first], order[place])
        // Equal sums could be an accident.
        guard leader != node, Self.areTwins(leader, node, withOwn: withOwn, rows) else { continue }
        leaderOfNode[node] = leader
        isTwin[leader] = true
        isTwin[node] = true
        tied[leader] = withOwn
      }
    }
    var groups = [Int32](repeating: 0, count: count)
    var leaders: [Int] = []
    for node in 0..<count {
      if leaderOfNode[node] == node {
        groups[node] = Int32(leaders.count)
        leaders.append(node)
      } else {
        groups[node] = groups[leaderOfNode[node]]
      }
    }
    groupOfNode = groups
    self.leaders = leaders
    areTied = leaders.map { tied[$0] }
  }

  private static func areTwins(_ one: Int, _ other: Int, withOwn: Bool, _ rows: PathPart.Rows) -> Bool {
    let (left, right) = (rows.row(one), rows.row(other))
    guard withOwn else { return left == right }
    return left.contains(Int32(other)) && right.contains(Int32(one))
      && left.lazy.filter { $0 != Int32(other) }.elementsEqual(right.lazy.filter { $0 != Int32(one) })
  }

  private static func hash(_ node: Int32) -> UInt64 {
    var generator = SplitMix64(seed: UInt64(node))
    return generator.next()
  }
}
