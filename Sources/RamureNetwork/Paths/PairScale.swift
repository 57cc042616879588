/// Turns ordered pairs of nodes into what scores of betweenness are counted in.
struct PairScale {
  /// For pairs with a node between them.
  let factor: Double
  /// For pairs with an edge between them, its ends among them.
  let edgeFactor: Double

  init(_ network: Network, isNormalised: Bool) {
    let count = Double(network.nodeCount)
    guard isNormalised else {
      factor = network.isDirected ? 1 : 0.5
      edgeFactor = factor
      return
    }
    factor = count > 2 ? 1 / ((count - 1) * (count - 2)) : 0
    edgeFactor = count > 1 ? 1 / (count * (count - 1)) : 0
  }
}
