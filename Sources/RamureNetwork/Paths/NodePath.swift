/// A way from one actor to another: who is on it, and by which ties.
public struct NodePath: Hashable, Sendable {
  /// The nodes from the first to the last; none comes twice.
  public let nodes: [Int32]
  /// The edge from each node to the next, by its number in the network asked: one less than the nodes.
  ///
  /// Of parallel edges the shortest, and of those equally short the one with the smallest number.
  public let edges: [Int32]
  /// The sum of the distances of the edges, or their number where edges have none.
  public let length: Double

  public init(nodes: [Int32], edges: [Int32], length: Double) {
    precondition(!nodes.isEmpty && edges.count == nodes.count - 1, "an edge leads from each node of a path to the next")
    (self.nodes, self.edges, self.length) = (nodes, edges, length)
  }
}
