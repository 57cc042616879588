/// The ties of a network without their direction, and beside each the directions it has.
struct TieDirections {
  /// From the smaller node to the larger.
  static let upward: UInt8 = 1
  static let downward: UInt8 = 2

  /// Undirected and simple.
  let ties: Network
  /// The directions of each tie, by its edge number in `ties`; both in an undirected network. 1 byte a tie.
  let directions: [UInt8]

  /// Linear time where the network is undirected and simple; else that of `Network.undirected()`.
  init(of network: Network) {
    ties = network.undirected()
    guard network.isDirected else {
      directions = [UInt8](repeating: Self.upward | Self.downward, count: ties.edgeCount)
      return
    }
    var directions = [UInt8](repeating: 0, count: ties.edgeCount)
    for node in 0..<ties.nodeCount {
      var (out, into) = (network.outgoing[node], network.incoming[node])
      for entry in ties.outgoing.range(of: node) {
        let neighbour = ties.outgoing.neighbours[entry]
        guard neighbour > node else { continue }
        out = out.drop { $0 < neighbour }
        into = into.drop { $0 < neighbour }
        let edge = Int(ties.outgoing.edges[entry])
        if out.first == neighbour { directions[edge] |= Self.upward }
        if into.first == neighbour { directions[edge] |= Self.downward }
      }
    }
    self.directions = directions
  }
}
