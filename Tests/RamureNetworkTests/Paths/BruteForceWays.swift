import RamureNetwork

/// All simple paths between two nodes, by trying every step: no bound, no order, no cleverness.
struct BruteForceWays {
  private let network: Network
  private let ends: [(from: Int32, to: Int32)]

  init(_ network: Network) {
    self.network = network
    ends = network.ends()
  }

  /// Shortest first, then in lexicographic order.
  func paths(from origin: Int, to target: Int, avoiding: [Int] = []) -> [NodePath] {
    guard !avoiding.contains(origin), !avoiding.contains(target) else { return [] }
    var found: [NodePath] = []
    func go(_ nodes: [Int32], _ edges: [Int32], _ length: Double) {
      let last = nodes[nodes.count - 1]
      guard last != target else {
        found.append(NodePath(nodes: nodes, edges: edges, length: length))
        return
      }
      for (edge, next, step) in steps(from: last) where !nodes.contains(next) && !avoiding.contains(Int(next)) {
        go(nodes + [next], edges + [edge], length + step)
      }
    }
    go([Int32(origin)], [], 0)
    return found.sorted { one, other in
      one.length != other.length ? one.length < other.length : one.nodes.lexicographicallyPrecedes(other.nodes)
    }
  }

  /// To each neighbour the shortest edge, and of equally short ones the one with the smallest number.
  func steps(from node: Int32) -> [(edge: Int32, to: Int32, length: Double)] {
    var best: [Int32: (edge: Int32, length: Double)] = [:]
    for (number, edge) in ends.enumerated() {
      let other: Int32
      if edge.from == node {
        other = edge.to
      } else if !network.isDirected, edge.to == node {
        other = edge.from
      } else {
        continue
      }
      let length = network.distances?[number] ?? 1
      if other != node, length < best[other]?.length ?? .infinity { best[other] = (Int32(number), length) }
    }
    return best.map { ($0.value.edge, $0.key, $0.value.length) }
  }
}
