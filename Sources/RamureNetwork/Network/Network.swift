/// The bare shape of a partnership network: numbered nodes, and the edges that say who is tied to whom.
///
/// Nothing here knows names, kinds or dates: every measure reads only this. Nodes are the numbers from 0 up to
/// `nodeCount`, edges those from 0 up to `edgeCount`, in the order they were given. Edges are kept as they are given:
/// parallel edges count each, a self-loop is an edge like another; `simplified()` and `undirected()` make the plainer
/// networks that most measures are defined on. A network never changes; copying one is free.
///
/// Takes 8 bytes a node, 16 an edge, and 8 more an edge where edges have weights.
public struct Network: Sendable {
  /// What the weight of an edge says.
  public enum WeightMeaning: Hashable, Sendable {
    /// How strong the tie is: the more, the closer. Measures that follow ties, such as PageRank, read it.
    case strength
    /// How long the tie is: the more, the farther. Measures that count paths, such as betweenness, read it.
    case distance
  }

  public let isDirected: Bool

  /// The number of edges as given: an undirected edge counts once, though both its ends know it.
  public let edgeCount: Int

  /// Where the edges of each node lead. In an undirected network an edge stands in the rows of both ends, and a self-loop
  /// twice in the row of its node, so that it adds 2 to the degree.
  public let outgoing: AdjacencyRows

  /// Where the edges of each node come from; the same as `outgoing` in an undirected network.
  public let incoming: AdjacencyRows

  /// The weight of each edge; `nil` where all weigh 1.
  public let weights: [Double]?

  public let weightMeaning: WeightMeaning

  /// Whether no edge has a parallel or leads back to its own node. Two opposite edges of a directed network are not
  /// parallel.
  public let isSimple: Bool

  /// A network of some nodes and the edges between them.
  ///
  /// Traps when an end is not a node, when the weights are not one finite number an edge, when a strength is below 0 or a
  /// distance not above 0, and past 2 147 483 647 nodes or row entries. Linear time and memory.
  ///
  /// - Parameter weights: the weight of each edge; `nil` where all weigh 1.
  public init(
    nodeCount: Int, edges: [(from: Int32, to: Int32)], weights: [Double]? = nil, meaning: WeightMeaning = .strength,
    isDirected: Bool
  ) {
    precondition((0...Int(Int32.max)).contains(nodeCount), "a network holds 0 to \(Int32.max) nodes")
    for edge in edges {
      precondition(
        edge.from >= 0 && Int(edge.from) < nodeCount && edge.to >= 0 && Int(edge.to) < nodeCount,
        "both ends of an edge are nodes of the network")
    }
    if let weights {
      precondition(weights.count == edges.count, "there is one weight for each edge")
      precondition(weights.allSatisfy(\.isFinite), "every weight is a finite number")
      switch meaning {
      case .strength: precondition(weights.allSatisfy { $0 >= 0 }, "no strength is below 0")
      case .distance: precondition(weights.allSatisfy { $0 > 0 }, "every distance is above 0")
      }
    }
    self.isDirected = isDirected
    edgeCount = edges.count
    self.weights = weights.flatMap { $0.allSatisfy { $0 == 1 } ? nil : $0 }
    weightMeaning = meaning
    if !isDirected, AdjacencyRows.areInOrder(edges) {
      outgoing = AdjacencyRows(nodeCount: nodeCount, edgesInOrder: edges)
    } else {
      // Filed under the other end first: turning the rows round then leaves each sorted by neighbour.
      let backward = AdjacencyRows(nodeCount: nodeCount, edges: edges, fromBothEnds: !isDirected)
      outgoing = backward.reversed()
    }
    incoming = isDirected ? outgoing.reversed() : outgoing
    isSimple = outgoing.areSimple
  }

  public var nodeCount: Int { outgoing.count }

  /// Whether some edge weighs something other than 1.
  public var isWeighted: Bool { weights != nil }

  /// The weight of each edge where it is a strength; `nil` where all are alike or the weights are distances.
  public var strengths: [Double]? { weightMeaning == .strength ? weights : nil }

  /// The weight of each edge where it is a distance; `nil` where all are alike or the weights are strengths.
  public var distances: [Double]? { weightMeaning == .distance ? weights : nil }

  /// How many edge ends a node has: both ways in a directed network, and 2 for a self-loop.
  public func degree(of node: Int) -> Int {
    isDirected ? outgoing.length(of: node) + incoming.length(of: node) : outgoing.length(of: node)
  }

  /// Whom the edges of a node lead to, in ascending order, once for each edge.
  public func neighbours(of node: Int) -> ArraySlice<Int32> { outgoing[node] }

  /// The two ends of each edge, by edge number. Of an undirected edge the smaller end comes first. Linear time.
  public func ends() -> [(from: Int32, to: Int32)] {
    var ends = [(from: Int32, to: Int32)](repeating: (0, 0), count: edgeCount)
    for node in 0..<nodeCount {
      for entry in outgoing.range(of: node) where isDirected || outgoing.neighbours[entry] >= node {
        ends[Int(outgoing.edges[entry])] = (Int32(node), outgoing.neighbours[entry])
      }
    }
    return ends
  }

  /// How much of what could be tied is tied: the edges over the pairs of distinct nodes, from 0 (nobody) to 1 (everybody
  /// with everybody).
  ///
  /// Ordered pairs in a directed network. 0 below two nodes. Parallel edges and self-loops count, and can take it past 1.
  public var density: Double {
    guard nodeCount > 1 else { return 0 }
    let orderedPairs = Double(nodeCount) * Double(nodeCount - 1)
    return Double(edgeCount) / (isDirected ? orderedPairs : orderedPairs / 2)
  }
}

extension AdjacencyRows {
  /// Whether no row names a node twice, or its own.
  fileprivate var areSimple: Bool {
    for node in 0..<count {
      var last: Int32 = -1
      for neighbour in self[node] {
        if neighbour == last || neighbour == node { return false }
        last = neighbour
      }
    }
    return true
  }
}
