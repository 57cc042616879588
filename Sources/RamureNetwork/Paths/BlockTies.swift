/// The ties within one block of a network, looked up in the network: nothing is copied.
struct BlockTies {
  /// The nodes of the block, by their places in it.
  let nodes: ArraySlice<Int32>
  private let network: Network
  private let blockOfEdge: [Int32]
  private let number: Int32

  init(_ number: Int, of tree: BlockTree, in network: Network) {
    nodes = tree[number].nodes
    self.network = network
    blockOfEdge = tree.blockOfEdge
    self.number = Int32(number)
  }

  /// The neighbours of the node at a place, and the edges to them: by their numbers in the network, ascending.
  func entries(at place: Int) -> some Sequence<(neighbour: Int32, edge: Int32)> {
    let rows = network.outgoing
    return rows.range(of: Int(nodes[nodes.startIndex + place])).lazy
      .filter { [blockOfEdge, number] in blockOfEdge[Int(rows.edges[$0])] == number }
      .map { (rows.neighbours[$0], rows.edges[$0]) }
  }

  func neighbours(at place: Int) -> some Sequence<Int32> { entries(at: place).lazy.map(\.neighbour) }

  /// How many neighbours each node has in the block, by place.
  func degrees() -> [Int32] {
    nodes.indices.map { place in
      neighbours(at: place - nodes.startIndex).reduce(0) { count, _ in count + 1 }
    }
  }
}
