/// How much each actor's ties weigh together.
///
/// The sum of the strengths of the edges at a node; where the weights are distances, or there are none, the degree.
/// Counts what `Degrees` counts, in the same directions: parallel edges each, a self-loop twice. Sums follow the order of
/// the rows. Linear time, 8 bytes a figure.
public struct Strengths: Sendable {
  public var direction: Degrees.Direction

  public init(_ direction: Degrees.Direction = .all) {
    self.direction = direction
  }

  public func sums(of network: Network) -> [Double] {
    guard let strengths = network.strengths else { return Degrees(direction).counts(of: network).map(Double.init) }
    let rows =
      switch direction {
      case .all: network.isDirected ? [network.outgoing, network.incoming] : [network.outgoing]
      case .incoming: [network.incoming]
      case .outgoing: [network.outgoing]
      }
    var sums = [Double](repeating: 0, count: network.nodeCount)
    for rows in rows {
      for node in sums.indices {
        for entry in rows.range(of: node) { sums[node] += strengths[Int(rows.edges[entry])] }
      }
    }
    return sums
  }
}
