/// A partition of a graph, and how good it is.
struct RatedPartition {
  /// The community of each node, a number below the number of nodes.
  let labels: [Int32]
  /// What the graph's `quality(of:)` gives for the labels, but for the rounding of the moves that led there.
  let quality: Double
}

extension RatedPartition {
  init(_ labels: [Int32], on graph: CommunityGraph) {
    self.init(labels: labels, quality: graph.quality(of: labels))
  }

  /// Every node alone.
  static func singletons(of graph: CommunityGraph) -> RatedPartition {
    RatedPartition(labels: Array(0..<Int32(graph.count)), quality: graph.qualityOfSingletons)
  }
}

extension [RatedPartition] {
  /// The best of them, the first of several that are as good.
  var best: RatedPartition { dropFirst().reduce(self[0]) { $1.quality > $0.quality ? $1 : $0 } }
}
