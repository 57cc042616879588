/// The blocks of an undirected, simple network, and how much of the network hangs on each of their nodes.
///
/// Shortest paths between two nodes of one block stay in it; those between nodes of different blocks pass through the
/// articulation points between them. So paths can be counted block by block, as long as each node of a block speaks for
/// all that hang on it beyond the block: its *demand*. Linear time and memory.
///
/// Source: A. E. Sarıyüce, K. Kaya, E. Saule, Ü. V. Çatalyürek (2017), Graph manipulations for fast centrality
/// computation, doi:10.1145/3022668.
struct BlockTree {
  struct Block {
    /// Ascending.
    let nodes: ArraySlice<Int32>
    /// By the order of `nodes`: the node, and all that reach the rest of the block through it.
    let demands: ArraySlice<Double>
    /// Ascending; none where the tree does not list edges.
    let edges: ArraySlice<Int32>
  }

  /// The block of each edge.
  let blockOfEdge: [Int32]
  /// Where each edge stands among those of its block; empty where the tree does not list edges.
  let placeOfEdge: [Int32]
  private let edgeStarts: [Int]
  private let edges: [Int32]
  private let starts: [Int]
  private let nodes: [Int32]
  private let demands: [Double]
  /// For each node, how many ordered pairs of others lose each other without it: those in different blocks at it.
  let separatedPairs: [Double]

  var count: Int { starts.count - 1 }

  /// A measure of the work of searching each block from each of its nodes.
  var work: Double {
    (0..<count).reduce(0) { sum, block in
      let size = Double(starts[block + 1] - starts[block])
      return size > 2 ? sum + size * size : sum
    }
  }

  subscript(block: Int) -> Block {
    let range = starts[block]..<starts[block + 1]
    return Block(nodes: nodes[range], demands: demands[range], edges: edges[edgeStarts[block]..<edgeStarts[block + 1]])
  }

  /// - Parameter listsEdges: whether blocks know their edges, not only their nodes. Takes 8 bytes an edge.
  init(of network: Network, listsEdges: Bool) {
    precondition(network.isSimple && !network.isDirected, "blocks are those of an undirected, simple network")
    let structure = BiconnectedComponents().structure(of: network)
    blockOfEdge = structure.blockOfEdge
    let blockCount = structure.blockCount
    (edgeStarts, edges, placeOfEdge) = Self.edgesByBlock(listsEdges ? blockOfEdge : [], blockCount)
    (starts, nodes) = Self.nodesByBlock(network, blockOfEdge, blockCount)

    // Blocks and the nodes between them make a tree for each component: outwards to find the way, inwards to add up.
    let components = ConnectedComponents().partition(of: network)
    let blocksOfNode = Self.blocksByNode(starts, nodes, nodeCount: network.nodeCount)
    var top = [Int32](repeating: -1, count: blockCount)
    var isSeen = [Bool](repeating: false, count: blockCount)
    var order: [Int32] = []
    order.reserveCapacity(blockCount)
    var head = 0
    for root in 0..<blockCount where !isSeen[root] {
      isSeen[root] = true
      order.append(Int32(root))
      while head < order.count {
        let block = Int(order[head])
        head += 1
        for place in starts[block]..<starts[block + 1] where nodes[place] != top[block] {
          let node = Int(nodes[place])
          for entry in blocksOfNode.starts[node]..<blocksOfNode.starts[node + 1] {
            let other = Int(blocksOfNode.blocks[entry])
            if isSeen[other] { continue }
            isSeen[other] = true
            top[other] = nodes[place]
            order.append(Int32(other))
          }
        }
      }
    }
    var hanging = [Double](repeating: 0, count: network.nodeCount)
    var demands = [Double](repeating: 0, count: nodes.count)
    var squares = [Double](repeating: 0, count: network.nodeCount)
    func size(around node: Int) -> Double { Double(components.sizes[Int(components.componentOfNode[node])]) }
    for block in order.reversed().lazy.map(Int.init) {
      var below = 0.0
      for place in starts[block]..<starts[block + 1] where nodes[place] != top[block] {
        let node = Int(nodes[place])
        demands[place] = 1 + hanging[node]
        below += demands[place]
        let beyond = size(around: node) - demands[place]
        squares[node] += beyond * beyond
      }
      guard top[block] >= 0 else { continue }
      let node = Int(top[block])
      hanging[node] += below
      squares[node] += below * below
      for place in starts[block]..<starts[block + 1] where nodes[place] == top[block] {
        demands[place] = size(around: node) - below
      }
    }
    self.demands = demands
    separatedPairs = (0..<network.nodeCount).map { node in
      let others = size(around: node) - 1
      return others * others - squares[node]
    }
  }

  private static func edgesByBlock(
    _ blockOfEdge: [Int32], _ blockCount: Int
  ) -> (starts: [Int], edges: [Int32], places: [Int32]) {
    var starts = [Int](repeating: 0, count: blockCount + 1)
    for block in blockOfEdge { starts[Int(block) + 1] += 1 }
    for block in 0..<blockCount { starts[block + 1] += starts[block] }
    var edges = [Int32](repeating: 0, count: blockOfEdge.count)
    var places = edges
    var next = starts
    for (edge, block) in blockOfEdge.lazy.map(Int.init).enumerated() {
      edges[next[block]] = Int32(edge)
      places[edge] = Int32(next[block] - starts[block])
      next[block] += 1
    }
    return (starts, edges, places)
  }

  private static func nodesByBlock(
    _ network: Network, _ blockOfEdge: [Int32], _ blockCount: Int
  ) -> (starts: [Int], nodes: [Int32]) {
    var starts = [Int](repeating: 0, count: blockCount + 1)
    var lastBlock = [Int32](repeating: -1, count: blockCount)
    // A node is met once for each of its edges, all in a row: the block remembers who came last.
    func visit(_ take: (Int, Int32) -> Void) {
      for block in lastBlock.indices { lastBlock[block] = -1 }
      for node in 0..<network.nodeCount {
        for entry in network.outgoing.range(of: node) {
          let block = Int(blockOfEdge[Int(network.outgoing.edges[entry])])
          guard lastBlock[block] != Int32(node) else { continue }
          lastBlock[block] = Int32(node)
          take(block, Int32(node))
        }
      }
    }
    visit { block, _ in starts[block + 1] += 1 }
    for block in 0..<blockCount { starts[block + 1] += starts[block] }
    var nodes = [Int32](repeating: 0, count: starts[blockCount])
    var next = starts
    visit { block, node in
      nodes[next[block]] = node
      next[block] += 1
    }
    return (starts, nodes)
  }

  private static func blocksByNode(
    _ blockStarts: [Int], _ nodes: [Int32], nodeCount: Int
  ) -> (starts: [Int], blocks: [Int32]) {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for node in nodes { starts[Int(node) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var blocks = [Int32](repeating: 0, count: nodes.count)
    var next = starts
    for block in 0..<(blockStarts.count - 1) {
      for place in blockStarts[block]..<blockStarts[block + 1] {
        blocks[next[Int(nodes[place])]] = Int32(block)
        next[Int(nodes[place])] += 1
      }
    }
    return (starts, blocks)
  }
}
