/// Poses the search for communities in a network, and makes a partition of the network from what is found.
struct CommunityContest {
  private let network: Network
  private let graph: CommunityGraph
  /// Which node of the graph stands for each of the network; `nil` where they are the same.
  private let standsIn: [Int32]?

  init(_ network: Network, objective: CommunityObjective, resolution: Double) {
    self.network = network
    let whole = CommunityGraph(network, objective: objective, resolution: resolution)
    let leafless = objective == .modularity && resolution <= 1 ? whole.withoutLeaves() : nil
    graph = leafless?.graph ?? whole
    standsIn = leafless?.standsIn
  }

  /// The partition found, each community connected.
  ///
  /// - Parameters:
  ///   - search: labels the nodes of the graph.
  ///   - bettering: betters labels that had to be changed for a community in pieces; told how often it was asked before.
  func partition(
    search: (CommunityGraph) -> [Int32], bettering: ((CommunityGraph, [Int32], Int) -> [Int32])? = nil
  ) -> NodeGroups {
    guard graph.count > 0 else { return NodeGroups(groupOfNode: []) }
    var labels = search(graph)
    var round = 0
    while true {
      let found = NodeGroups(groupOfNode: spread(labels))
      let groups = found.connected(in: network)
      guard groups.count > found.count, let bettering else { return groups.numberedBySize() }
      // Cutting a community where nothing ties it loses nothing, and may open a better place for one of the pieces.
      round += 1
      labels = bettering(graph, gathered(groups.groupOfNode), round)
    }
  }

  private func spread(_ labels: [Int32]) -> [Int32] { standsIn.map { $0.map { labels[Int($0)] } } ?? labels }

  /// Labels of the graph's nodes from those of the network's. Leaves are always with the node that stands for them.
  private func gathered(_ labels: [Int32]) -> [Int32] {
    var result = labels
    if let standsIn {
      result = [Int32](repeating: 0, count: graph.count)
      for (node, place) in standsIn.enumerated() { result[Int(place)] = labels[node] }
    }
    _ = result.numberFromZero()
    return result
  }
}
