extension PathPart {
  /// A block of a network as it is: nodes by their places in the block, and edges by theirs.
  ///
  /// - Parameters:
  ///   - lengths: of the network's edges.
  ///   - places: for each node of the network room for its place in the block; what it holds does not matter.
  init(
    _ number: Int, of tree: BlockTree, in network: Network, lengths: WholeLengths, places: inout [Int32]
  ) {
    let block = tree[number]
    copies = [Double](repeating: 1, count: block.nodes.count)
    demands = Array(block.demands)
    self.lengths = lengths.areEqual ? nil : block.edges.map { lengths[$0] }
    edgeCount = block.edges.count
    incoming = nil

    let ties = BlockTies(number, of: tree, in: network)
    for (place, node) in block.nodes.enumerated() { places[Int(node)] = Int32(place) }
    outgoing = Rows(offsets: [0], neighbours: [], edges: [])
    for place in 0..<block.nodes.count {
      for (neighbour, edge) in ties.entries(at: place) {
        outgoing.neighbours.append(places[Int(neighbour)])
        outgoing.edges.append(tree.placeOfEdge[Int(edge)])
      }
      outgoing.offsets.append(Int32(outgoing.neighbours.count))
    }
  }
}
