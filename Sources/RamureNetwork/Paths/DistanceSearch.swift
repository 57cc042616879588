/// Follows shortest paths along edges that have lengths.
///
/// Lengths are whole numbers of a unit, so that two paths are found to be equally long from either end.
///
/// 40 bytes a node of the part, and 8 for each edge of the network where edges are asked for.
///
/// Source: U. Brandes (2001), A faster algorithm for betweenness centrality, doi:10.1080/0022250X.2001.9990249.
final class DistanceSearch: PathSearch {
  let dependencies: UnsafeMutableBufferPointer<Double>
  let edgeDependencies: UnsafeMutableBufferPointer<Double>

  private let lengths: [Int64]
  private let nearest: NearestFirst
  /// How many shortest paths lead to the node.
  private let paths: UnsafeMutablePointer<Double>
  /// How much the node stands between the source and others.
  private let shares: UnsafeMutablePointer<Double>
  private let count: Int
  private let cells = Cells()

  /// - Parameters:
  ///   - lengths: of the network's edges.
  ///   - edgeCount: the edges of the network, where they are asked for; else 0.
  init(nodeCount: Int, lengths: [Int64], edgeCount: Int) {
    count = nodeCount
    self.lengths = lengths
    nearest = NearestFirst(nodeCount: nodeCount)
    dependencies = cells.filledBuffer(with: 0, count: nodeCount)
    edgeDependencies = cells.filledBuffer(with: 0, count: edgeCount)
    paths = cells.filled(with: 0, count: nodeCount)
    shares = cells.filled(with: 0, count: nodeCount)
  }

  func search(from sources: Range<Int>, in part: PathPart) {
    precondition(part.nodeCount == count && (0...count).contains(sources.upperBound), "sources are nodes of the part")
    lengths.withUnsafeBufferPointer { lengths in
      part.withPointers { part in
        for source in sources {
          spread(from: source, part, lengths)
          gather(demand: part.demands[source], part, lengths)
          for number in 0..<nearest.settledCount {
            paths[nearest.settled(number)] = 0
            shares[nearest.settled(number)] = 0
          }
          nearest.reset()
        }
      }
    }
  }

  private func spread(from source: Int, _ part: PathPart.Pointers, _ lengths: UnsafeBufferPointer<Int64>) {
    let distances = nearest.distances
    nearest.start(at: source)
    paths[source] = 1
    while let node = nearest.next() {
      let distance = distances[node]
      if paths[node] > 0x1p900 { rescale() }
      let amount = paths[node]
      for entry in part.outgoing.range(node) {
        let other = Int(part.outgoing.neighbours[entry])
        let reached = distance + lengths[Int(part.outgoing.edges[entry])]
        if nearest.offer(other, at: reached) {
          paths[other] = amount
        } else if reached == distances[other], !nearest.isSettled(other) {
          paths[other] += amount
        }
      }
    }
  }

  /// Numbers of paths can double with every node, and only their proportions count.
  private func rescale() {
    for node in 0..<count where paths[node] > 0 { paths[node] = max(paths[node] * 0x1p-500, 0x1p-900) }
  }

  private func gather(demand: Double, _ part: PathPart.Pointers, _ lengths: UnsafeBufferPointer<Int64>) {
    let distances = nearest.distances
    for number in stride(from: nearest.settledCount - 1, through: 1, by: -1) {
      let node = nearest.settled(number)
      dependencies[node] += demand * shares[node]
      let worth = (part.demands[node] + shares[node]) / paths[node]
      for entry in part.incoming.range(node) {
        let other = Int(part.incoming.neighbours[entry])
        let edge = Int(part.incoming.edges[entry])
        guard distances[other] + lengths[edge] == distances[node], nearest.isSettled(other, before: node) else {
          continue
        }
        shares[other] += paths[other] * worth
        if !edgeDependencies.isEmpty { edgeDependencies[edge] += demand * paths[other] * worth }
      }
    }
  }
}
