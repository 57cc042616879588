/// Whom several actors have in common: the nodes that are tied to each of them.
///
/// Either way, in a directed network. The nodes asked about are not among them. Linear in the edges of these nodes.
public struct CommonNeighbours: Sendable {
  /// A node that all have in common, and by which edges.
  public struct Neighbour: Hashable, Sendable {
    public let node: Int
    /// For each of the nodes asked about, in the order given, all edges that tie it to this one, in ascending order.
    public let edges: [[Int32]]
  }

  public init() {}

  /// In ascending order; nobody where no node is asked about.
  public func neighbours(of nodes: [Int], in network: Network) -> [Neighbour] {
    let asked = Set(nodes)
    guard let shortest = nodes.min(by: { network.degree(of: $0) < network.degree(of: $1) }) else { return [] }
    var candidates: [Int32] = []
    for neighbour in network.tied(to: shortest) where !asked.contains(Int(neighbour)) {
      if candidates.last != neighbour { candidates.append(neighbour) }
    }
    for node in nodes where node != shortest {
      candidates.removeAll { network.edges(between: node, and: Int($0)).isEmpty }
    }
    return candidates.map { candidate in
      Neighbour(node: Int(candidate), edges: nodes.map { network.edges(between: $0, and: Int(candidate)) })
    }
  }
}

extension Network {
  /// Whom a node is tied to, either way, in ascending order; once for each edge.
  func tied(to node: Int) -> [Int32] {
    isDirected ? (outgoing[node] + incoming[node]).sorted() : Array(outgoing[node])
  }

  /// The edges from one node to another, in ascending order. Logarithmic time.
  public func edges(from one: Int, to other: Int) -> [Int32] {
    outgoing.edges(of: one, at: Int32(other))
  }

  /// The edges between two nodes, either way, in ascending order. Logarithmic time.
  public func edges(between one: Int, and other: Int) -> [Int32] {
    guard isDirected, one != other else { return edges(from: one, to: other) }
    return (edges(from: one, to: other) + edges(from: other, to: one)).sorted()
  }
}

extension AdjacencyRows {
  fileprivate func edges(of node: Int, at neighbour: Int32) -> [Int32] {
    let entries = range(of: node)
    var found: [Int32] = []
    for entry in place(of: neighbour, inRowOf: node)..<entries.upperBound {
      guard neighbours[entry] == neighbour else { break }
      // An undirected loop stands twice in its row.
      if found.last != edges[entry] { found.append(edges[entry]) }
    }
    return found
  }
}
