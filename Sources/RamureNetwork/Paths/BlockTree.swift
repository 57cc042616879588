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
  private let edges: Rows
  private let nodes: Rows
  /// By the places of `nodes`.
  private let demands: [Double]
  /// For each node, how many ordered pairs of others lose each other without it: those in different blocks at it.
  let separatedPairs: [Double]

  var count: Int { nodes.count }

  /// A measure of the work of searching each block from each of its nodes.
  var work: Double {
    (0..<count).reduce(0) { sum, block in
      let size = Double(nodes.range(of: block).count)
      return size > 2 ? sum + size * size : sum
    }
  }

  subscript(block: Int) -> Block {
    Block(nodes: nodes[block], demands: demands[nodes.range(of: block)], edges: edges[block])
  }

  /// - Parameter listsEdges: whether blocks know their edges, not only their nodes. Takes 8 bytes an edge.
  init(of network: Network, listsEdges: Bool) {
    precondition(network.isSimple && !network.isDirected, "blocks are those of an undirected, simple network")
    let structure = BiconnectedComponents().structure(of: network)
    blockOfEdge = structure.blockOfEdge
    let blockCount = structure.blockCount
    edges = Rows(of: listsEdges ? blockOfEdge : [], count: blockCount)
    placeOfEdge = Self.placesInRows(edges)
    nodes = Self.nodesByBlock(network, blockOfEdge, blockCount)

    // Blocks and the nodes between them make a tree for each component: outwards to find the way, inwards to add up.
    let components = ConnectedComponents().partition(of: network)
    let blocksOfNode = nodes.turned(count: network.nodeCount)
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
        for node in nodes[block] where node != top[block] {
          for other in blocksOfNode[Int(node)] where !isSeen[Int(other)] {
            isSeen[Int(other)] = true
            top[Int(other)] = node
            order.append(other)
          }
        }
      }
    }
    var hanging = [Double](repeating: 0, count: network.nodeCount)
    var demands = [Double](repeating: 0, count: nodes.entries.count)
    var squares = [Double](repeating: 0, count: network.nodeCount)
    func size(around node: Int) -> Double { Double(components.sizes[Int(components.componentOfNode[node])]) }
    for block in order.reversed().lazy.map(Int.init) {
      var below = 0.0
      for place in nodes.range(of: block) where nodes.entries[place] != top[block] {
        let node = Int(nodes.entries[place])
        demands[place] = 1 + hanging[node]
        below += demands[place]
        let beyond = size(around: node) - demands[place]
        squares[node] += beyond * beyond
      }
      guard top[block] >= 0 else { continue }
      let node = Int(top[block])
      hanging[node] += below
      squares[node] += below * below
      for place in nodes.range(of: block) where nodes.entries[place] == top[block] {
        demands[place] = size(around: node) - below
      }
    }
    self.demands = demands
    separatedPairs = (0..<network.nodeCount).map { node in
      let others = size(around: node) - 1
      return others * others - squares[node]
    }
  }

  /// For each entry of the rows the place it has in its row, by its number.
  private static func placesInRows(_ rows: Rows) -> [Int32] {
    var places = [Int32](repeating: 0, count: rows.entries.count)
    for row in 0..<rows.count {
      for (place, entry) in rows[row].enumerated() { places[Int(entry)] = Int32(place) }
    }
    return places
  }

  private static func nodesByBlock(_ network: Network, _ blockOfEdge: [Int32], _ blockCount: Int) -> Rows {
    var lastBlock = [Int32](repeating: -1, count: blockCount)
    return Rows(count: blockCount) { file in
      // A node is met once for each of its edges, all in a row: the block remembers who came last.
      for block in lastBlock.indices { lastBlock[block] = -1 }
      for node in 0..<network.nodeCount {
        for entry in network.outgoing.range(of: node) {
          let block = blockOfEdge[Int(network.outgoing.edges[entry])]
          guard lastBlock[Int(block)] != Int32(node) else { continue }
          lastBlock[Int(block)] = Int32(node)
          file(block, Int32(node))
        }
      }
    }
  }
}
