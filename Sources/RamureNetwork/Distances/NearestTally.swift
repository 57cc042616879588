/// Measures distances along edges that have lengths, from one source after another. 36 bytes a node.
final class NearestTally: DistanceTally {
  private let nearest: NearestFirst
  private let lengths: [Double]
  private let rows: AdjacencyRows
  private var reached: [Int32]
  private var sums: [Double]
  private var inverses: [Double]
  private(set) var farthest: [Double] = []

  init(in network: Network, lengths: [Double]) {
    nearest = NearestFirst(nodeCount: network.nodeCount)
    self.lengths = lengths
    rows = network.outgoing
    reached = [Int32](repeating: 0, count: network.nodeCount)
    sums = [Double](repeating: 0, count: network.nodeCount)
    inverses = sums
  }

  func measure(from sources: ArraySlice<Int32>) {
    farthest = sources.map { source in
      nearest.start(at: Int(source))
      var last = 0.0
      while let node = nearest.next() {
        last = nearest.distances[node]
        reached[node] += 1
        if node != Int(source) {
          sums[node] += last
          inverses[node] += 1 / last
        }
        for entry in rows.range(of: node) {
          _ = nearest.offer(Int(rows.neighbours[entry]), at: last + lengths[Int(rows.edges[entry])])
        }
      }
      nearest.reset()
      return last
    }
  }

  func take(into distances: inout Distances) {
    for node in sums.indices {
      distances.reachedFrom[node] += reached[node]
      distances.sums[node] += sums[node]
      distances.inverseSums[node] += inverses[node]
      reached[node] = 0
      sums[node] = 0
      inverses[node] = 0
    }
  }
}
