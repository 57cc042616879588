import RamureModel

/// An ecosystem as a map sees it: who is tied to whom, whatever the ties are called.
struct MapGraph: Sendable {
  /// All relations between two nodes, drawn along one way.
  struct Bundle: Sendable {
    /// The end the first of the relations goes out from.
    let from: Int
    let to: Int
    let relations: [Int]
  }

  let ecosystem: Ecosystem
  let bundles: [Bundle]
  /// How many others each node is tied to.
  let degrees: [Int]
  /// The nodes that are laid out: those that have a tie, and those whose place is known; in order.
  let laidOut: [Int]
  /// All others, which stand in rows of their own; in order.
  let apart: [Int]

  /// Sorts the relations into bundles. Relations of a node with itself make no bundle: they are counted, not drawn.
  ///
  /// - Parameter positions: places that are known.
  init(_ ecosystem: Ecosystem, positions: MapPositions? = nil) {
    self.ecosystem = ecosystem
    var keys: [(low: Int, high: Int, relation: Int)] = []
    keys.reserveCapacity(ecosystem.relations.count)
    for relation in ecosystem.relations where relation.from != relation.to {
      keys.append((min(relation.from, relation.to), max(relation.from, relation.to), relation.number))
    }
    keys.sort { ($0.low, $0.high, $0.relation) < ($1.low, $1.high, $1.relation) }

    var bundles: [Bundle] = []
    var degrees = [Int](repeating: 0, count: ecosystem.nodes.count)
    var start = 0
    while start < keys.count {
      var end = start
      while end < keys.count, keys[end].low == keys[start].low, keys[end].high == keys[start].high { end += 1 }
      let first = ecosystem.relations[keys[start].relation]
      bundles.append(Bundle(from: first.from, to: first.to, relations: keys[start..<end].map(\.relation)))
      degrees[first.from] += 1
      degrees[first.to] += 1
      start = end
    }
    self.bundles = bundles
    self.degrees = degrees
    let isLaidOut = ecosystem.nodes.map { node in
      degrees[node.number] > 0 || positions?.place(ofNode: node.id) != nil
    }
    laidOut = isLaidOut.indices.filter { isLaidOut[$0] }
    apart = isLaidOut.indices.filter { !isLaidOut[$0] }
  }
}
