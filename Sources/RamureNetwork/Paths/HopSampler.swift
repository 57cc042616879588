/// Draws shortest paths, counted in edges, between two nodes: each with the same chance.
///
/// Searches from both ends, from the one that has fewer edges to look at next, until the two meet: most of the network is
/// never seen. 32 bytes a node.
///
/// Source: M. Borassi, E. Natale (2019), KADABRA is an adaptive algorithm for betweenness via random sampling,
/// doi:10.1145/3284359.
final class HopSampler: PathSampler {
  private let network: Network
  private var origin: Side
  private var target: Side

  /// What one end knows: its distance to the nodes around it, and how many shortest paths lead there.
  private struct Side {
    var levels: [Int32]
    var paths: [Double]
    /// The nodes in the order they were reached, the last level from `levelStart` on.
    var reached: [Int32] = []
    var levelStart = 0
    var level: Int32 = 0

    init(nodeCount: Int) {
      levels = [Int32](repeating: -1, count: nodeCount)
      paths = [Double](repeating: 0, count: nodeCount)
    }

    mutating func start(at node: Int) {
      for node in reached.lazy.map(Int.init) {
        levels[node] = -1
        paths[node] = 0
      }
      reached.removeAll(keepingCapacity: true)
      reached.append(Int32(node))
      levels[node] = 0
      paths[node] = 1
      levelStart = 0
      level = 0
    }

    func edges(_ rows: AdjacencyRows) -> Int {
      reached[levelStart...].reduce(0) { $0 + rows.length(of: Int($1)) }
    }
  }

  init(in network: Network) {
    self.network = network
    origin = Side(nodeCount: network.nodeCount)
    target = Side(nodeCount: network.nodeCount)
  }

  func path(from start: Int, to end: Int, using generator: inout SplitMix64, visit: (Int) -> Void) {
    origin.start(at: start)
    target.start(at: end)
    var bridges: [(node: Int32, beyond: Int32)] = []
    while bridges.isEmpty {
      let (ahead, back) = (origin.edges(network.outgoing), target.edges(network.incoming))
      // One side has seen all there is, and the other is not in it.
      guard ahead > 0, back > 0 else { return }
      if ahead <= back {
        bridges = Self.advance(&origin, towards: target, network.outgoing)
      } else {
        bridges = Self.advance(&target, towards: origin, network.incoming).map { ($0.beyond, $0.node) }
      }
    }
    // All ways lead over one of the bridges; each stands for the ways to its one end times those from the other.
    let ways = bridges.map { origin.paths[Int($0.node)] * target.paths[Int($0.beyond)] }
    let bridge = bridges[ways.drawn(using: &generator)]
    walk(from: Int(bridge.node), origin, network.incoming, except: start, using: &generator, visit)
    walk(from: Int(bridge.beyond), target, network.outgoing, except: end, using: &generator, visit)
  }

  /// Takes one side a level further; if it meets the other, gives the edges between them.
  private static func advance(
    _ side: inout Side, towards other: Side, _ rows: AdjacencyRows
  ) -> [(node: Int32, beyond: Int32)] {
    var bridges: [(node: Int32, beyond: Int32)] = []
    let next = side.level + 1
    let end = side.reached.count
    for place in side.levelStart..<end {
      let node = side.reached[place]
      for neighbour in rows[Int(node)] {
        let index = Int(neighbour)
        if other.levels[index] >= 0 { bridges.append((node, neighbour)) }
        if side.levels[index] < 0 {
          side.levels[index] = next
          side.reached.append(neighbour)
        }
        if side.levels[index] == next { side.paths[index] += side.paths[Int(node)] }
      }
    }
    side.levelStart = end
    side.level = next
    return bridges
  }

  /// Walks back to the end a side started from, each step drawn by the number of ways that lead through it.
  private func walk(
    from start: Int, _ side: Side, _ rows: AdjacencyRows, except end: Int, using generator: inout SplitMix64,
    _ visit: (Int) -> Void
  ) {
    var node = start
    while node != end {
      visit(node)
      let before = rows[node].filter { side.levels[Int($0)] == side.levels[node] - 1 }
      node = Int(before[before.map { side.paths[Int($0)] }.drawn(using: &generator)])
    }
  }
}
