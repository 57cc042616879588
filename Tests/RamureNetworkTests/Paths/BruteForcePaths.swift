import RamureNetwork

/// Shortest paths by definition: every pair of nodes, every node and edge between them, no cleverness at all.
struct BruteForcePaths {
  let nodeCount: Int
  private let isDirected: Bool
  /// The distance from one node to another, and how many paths have it; by origin, then target.
  let distances: [[Double]]
  private let counts: [[Double]]
  private let lengths: [[Double]]

  init(_ network: Network) {
    nodeCount = network.nodeCount
    isDirected = network.isDirected
    let nodes = 0..<network.nodeCount
    // The shortest of parallel edges; a node has no use for a loop.
    var lengths = nodes.map { from in nodes.map { $0 == from ? 0 : Double.infinity } }
    for (number, edge) in network.ends().enumerated() {
      let length = network.distances?[number] ?? 1
      let (from, to) = (Int(edge.from), Int(edge.to))
      lengths[from][to] = min(lengths[from][to], from == to ? 0 : length)
      if !network.isDirected { lengths[to][from] = min(lengths[to][from], from == to ? 0 : length) }
    }
    self.lengths = lengths
    var distances = lengths
    for middle in nodes {
      for from in nodes {
        for to in nodes {
          distances[from][to] = min(distances[from][to], distances[from][middle] + distances[middle][to])
        }
      }
    }
    self.distances = distances
    // Paths to a node are the paths to those one edge before it, nearest first.
    counts = nodes.map { from in
      var counts = nodes.map { $0 == from ? 1.0 : 0 }
      for to in nodes.sorted(by: { distances[from][$0] < distances[from][$1] })
      where to != from && distances[from][to].isFinite {
        for before in nodes
        where before != to && lengths[before][to].isFinite
          && distances[from][before] + lengths[before][to] == distances[from][to]
        {
          counts[to] += counts[before]
        }
      }
      return counts
    }
  }

  /// How long the shortest tie from one node to another is.
  func length(_ from: Int, _ to: Int) -> Double { lengths[from][to] }

  /// The share of the shortest paths from one node to another that pass through a node in between.
  private func share(through node: Int, from: Int, to: Int) -> Double {
    guard from != to, node != from, node != to, distances[from][to].isFinite,
      distances[from][node] + distances[node][to] == distances[from][to]
    else { return 0 }
    return counts[from][node] * counts[node][to] / counts[from][to]
  }

  /// Numbers of pairs: unordered in an undirected network.
  func betweenness() -> [Double] {
    (0..<nodeCount).map { node in
      var sum = 0.0
      for from in 0..<nodeCount { for to in 0..<nodeCount { sum += share(through: node, from: from, to: to) } }
      return isDirected ? sum : sum / 2
    }
  }

  /// The same for a tie between two nodes, from the one to the other, or either way in an undirected network.
  func betweenness(ofEdgeFrom from: Int, to: Int) -> Double {
    guard from != to else { return 0 }
    var sum = 0.0
    for start in 0..<nodeCount {
      for end in 0..<nodeCount where start != end && distances[start][end].isFinite {
        guard distances[start][from] + lengths[from][to] + distances[to][end] == distances[start][end] else { continue }
        sum += counts[start][from] * counts[to][end] / counts[start][end]
      }
    }
    return sum
  }
}
