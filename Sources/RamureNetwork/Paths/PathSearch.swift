/// A search for all shortest paths from one node after another: what one thread needs for it, and the sums it keeps.
protocol PathSearch: AnyObject {
  /// How much each node of the part stands between others, summed over the sources searched from and over its copies.
  var dependencies: UnsafeMutableBufferPointer<Double> { get }

  /// The same for each edge of the part; empty where edges were not asked for.
  var edgeDependencies: UnsafeMutableBufferPointer<Double> { get }

  /// Searches from each source, and adds up what nodes and edges are needed for.
  func search(from sources: Range<Int>, in part: PathPart)
}

extension PathPart {
  /// How many sources make a piece of work: enough that taking its sums costs little, few enough to share out.
  static let piece = 64

  /// How many ordered pairs of nodes each node and each edge of the part stand between; edges only where asked for.
  struct Counts {
    var nodes: [Double]
    var edges: [Double]
  }

  /// Searches from every node, on several threads.
  ///
  /// - Parameter finished: told after each piece of work how many more nodes were searched from.
  func counts(on threads: Threads, ofEdges countsEdges: Bool, finished: (Int) -> Void) -> Counts {
    let edgeCount = countsEdges ? edgeCount : 0
    var counts = Counts(
      nodes: [Double](repeating: 0, count: nodeCount), edges: [Double](repeating: 0, count: edgeCount))
    let pieces = (nodeCount + Self.piece - 1) / Self.piece
    threads.inOrder(
      pieces: pieces, scratch: { search(edgeCount: edgeCount) },
      work: { piece, search in search.search(from: Self.sources(of: piece, nodeCount), in: self) },
      take: { piece, search in
        Self.move(search.dependencies, to: &counts.nodes)
        Self.move(search.edgeDependencies, to: &counts.edges)
        finished(Self.sources(of: piece, nodeCount).count)
      })
    for node in 0..<nodeCount { counts.nodes[node] /= copies[node] }
    return counts
  }

  private func search(edgeCount: Int) -> any PathSearch {
    guard let lengths else { return HopSearch(nodeCount: nodeCount, edgeCount: edgeCount) }
    return DistanceSearch(nodeCount: nodeCount, lengths: lengths, edgeCount: edgeCount)
  }

  private static func sources(of piece: Int, _ nodeCount: Int) -> Range<Int> {
    piece * Self.piece..<min((piece + 1) * Self.piece, nodeCount)
  }

  private static func move(_ sums: UnsafeMutableBufferPointer<Double>, to totals: inout [Double]) {
    for place in sums.indices {
      totals[place] += sums[place]
      sums[place] = 0
    }
  }
}
