extension PathPart {
  /// A block of a network as it is, its nodes by their places in the block.
  init(_ number: Int, of tree: BlockTree, in network: Network, places: inout [Int32]) {
    let block = tree[number]
    copies = [Double](repeating: 1, count: block.nodes.count)
    demands = Array(block.demands)
    outgoing = Rows(number, of: tree, in: network, places: &places)
    incoming = nil
    lengths = network.distances.map { lengths in block.edges.map { lengths[Int($0)] } }
    edgeCount = block.edges.count
  }
}

extension PathPart.Rows {
  /// The edges of a block, between places in it and numbered by their own places in it.
  ///
  /// - Parameter places: for each node of the network room for its place in the block; what it holds does not matter.
  init(_ number: Int, of tree: BlockTree, in network: Network, places: inout [Int32]) {
    let nodes = tree[number].nodes
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    offsets = [0]
    offsets.reserveCapacity(nodes.count + 1)
    neighbours = []
    edges = []
    for node in nodes {
      for entry in network.outgoing.range(of: Int(node)) {
        let edge = network.outgoing.edges[entry]
        guard tree.blockOfEdge[Int(edge)] == Int32(number) else { continue }
        neighbours.append(places[Int(network.outgoing.neighbours[entry])])
        edges.append(tree.placeOfEdge[Int(edge)])
      }
      offsets.append(Int32(neighbours.count))
    }
  }

  func length(_ node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }

  func row(_ node: Int) -> ArraySlice<Int32> { neighbours[Int(offsets[node])..<Int(offsets[node + 1])] }
}
