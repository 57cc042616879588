/// Finds what holds a network together at one point only: actors nobody can do without, and ties without a way round.
///
/// A block is a largest set of edges of which any two lie on a common cycle; a node in several blocks is an articulation
/// point, and a block that is one tie is a bridge. Reads the network undirected and simplified: parallel edges, and two
/// arrows between the same nodes, are one tie, but are all numbered as in the network given. Self-loops are in no block.
/// Linear time, 28 bytes a node.
///
/// Source: J. Hopcroft, R. Tarjan (1973), Algorithm 447: efficient algorithms for graph manipulation,
/// doi:10.1145/362248.362272.
public struct BiconnectedComponents: Sendable {
  public init() {}

  public func structure(of network: Network) -> Biconnectivity {
    let ties = network.isDirected ? network.undirected() : network
    let search = BlockSearch(nodeCount: network.nodeCount)
    ties.outgoing.offsets.withUnsafeBufferPointer { offsets in
      ties.outgoing.neighbours.withUnsafeBufferPointer { search.run(offsets, $0) }
    }
    var topOfEdge = [Int32](repeating: -1, count: network.edgeCount)
    var bridges: [Int] = []
    topOfEdge.withUnsafeMutableBufferPointer { topOfEdge in
      network.outgoing.neighbours.withUnsafeBufferPointer { neighbours in
        network.outgoing.edges.withUnsafeBufferPointer { edges in
          for node in 0..<network.nodeCount {
            let place = search.place[node]
            for entry in network.outgoing.range(of: node) {
              let neighbourPlace = search.place[Int(neighbours[entry])]
              // An undirected edge is seen from both ends, and filed from the one that was met later.
              guard place > neighbourPlace || network.isDirected && place != neighbourPlace else { continue }
              let later = Int(max(place, neighbourPlace))
              topOfEdge[Int(edges[entry])] = search.blockTop(at: later)
              if search.isBridge(at: later) { bridges.append(Int(edges[entry])) }
            }
          }
        }
      }
    }
    let blockCount = Self.number(&topOfEdge, nodeCount: network.nodeCount)
    return Biconnectivity(
      search: search, blockOfEdge: topOfEdge, blockCount: blockCount, bridges: bridges.sorted())
  }

  /// Turns the place at the top of each edge's block into a number, in the order of the blocks' first edges.
  private static func number(_ blockOfEdge: inout [Int32], nodeCount: Int) -> Int {
    var count: Int32 = 0
    var numberOfTop = [Int32](repeating: -1, count: nodeCount)
    for edge in blockOfEdge.indices where blockOfEdge[edge] >= 0 {
      let top = Int(blockOfEdge[edge])
      if numberOfTop[top] < 0 {
        numberOfTop[top] = count
        count += 1
      }
      blockOfEdge[edge] = numberOfTop[top]
    }
    return Int(count)
  }
}
