/// Draws one of the shortest paths between two nodes.
protocol PathSampler: AnyObject {
  /// Tells the nodes between two different ones on a shortest path drawn at random, each with the same chance, in some
  /// order; none where no path leads from the one to the other.
  func path(from start: Int, to end: Int, using generator: inout SplitMix64, visit: (Int) -> Void)
}

/// Draws shortest paths along edges that have lengths. 24 bytes a node.
final class NearestSampler: PathSampler {
  private let network: Network
  private let lengths: [Int64]
  private let nearest: NearestFirst
  private var paths: [Double]

  init(in network: Network, lengths: [Int64]) {
    self.network = network
    self.lengths = lengths
    nearest = NearestFirst(nodeCount: network.nodeCount)
    paths = [Double](repeating: 0, count: network.nodeCount)
  }

  func path(from start: Int, to end: Int, using generator: inout SplitMix64, visit: (Int) -> Void) {
    let isFound = search(from: start, to: end)
    defer { nearest.forget() }
    guard isFound else { return }
    var node = end
    while node != start {
      if node != end { visit(node) }
      let before = network.incoming.range(of: node).filter { entry in
        let other = Int(network.incoming.neighbours[entry])
        return nearest.isSettled(other) && nearest.isSettled(other, before: node)
          && nearest.distances[other] + lengths[Int(network.incoming.edges[entry])] == nearest.distances[node]
      }.map { Int(network.incoming.neighbours[$0]) }
      node = before[before.map { paths[$0] }.drawn(using: &generator)]
    }
  }

  private func search(from start: Int, to end: Int) -> Bool {
    nearest.start(at: start)
    paths[start] = 1
    while let node = nearest.next() {
      if node == end { return true }
      for entry in network.outgoing.range(of: node) {
        let other = Int(network.outgoing.neighbours[entry])
        let reached = nearest.distances[node] + lengths[Int(network.outgoing.edges[entry])]
        if nearest.offer(other, at: reached) {
          paths[other] = paths[node]
        } else if reached == nearest.distances[other], !nearest.isSettled(other) {
          paths[other] += paths[node]
        }
      }
    }
    return false
  }
}

extension [Double] {
  /// A place, drawn with a chance in proportion to the number there.
  func drawn(using generator: inout SplitMix64) -> Int {
    var rest = Double.random(in: 0..<1, using: &generator) * reduce(0, +)
    for place in indices {
      rest -= self[place]
      if rest < 0 { return place }
    }
    // Rounding may leave a little; the last that has a chance takes it.
    return lastIndex { $0 > 0 } ?? count - 1
  }
}
