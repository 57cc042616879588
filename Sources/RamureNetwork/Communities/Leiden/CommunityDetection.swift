/// What comes before and after a search for communities: the graph on which a network is searched, and the partition of the
/// network that is made of what was found there.
struct CommunityDetection {
  private let network: Network
  private let graph: WeightedGraph
  /// How nodes of the graph and of the network stand for each other; `nil` where they are the same.
  private let leaves: WeightedGraph.Leaves?

  init(_ network: Network, objective: CommunityObjective, resolution: Double) {
    self.network = network
    let whole = WeightedGraph(network, objective: objective, resolution: resolution)
    leaves = objective == .modularity && resolution <= 1 ? whole.leaves() : nil
    graph = leaves.map(whole.without) ?? whole
  }

  /// The partition found, each community connected.
  ///
  /// - Parameters:
  ///   - search: labels the nodes of the graph.
  ///   - iterating: betters labels that had to be changed for a community in pieces; told how often it was asked before.
  func partition(
    search: (WeightedGraph) -> [Int32], iterating: ((WeightedGraph, [Int32], Int) -> [Int32])? = nil
  ) -> NodeGroups {
    guard graph.count > 0 else { return NodeGroups(groupOfNode: []) }
    var labels = search(graph)
    var round = 0
    while true {
      let found = NodeGroups(groupOfNode: spread(labels))
      let groups = found.connected(in: network)
      guard groups.count > found.count, let iterating else { return groups.numberedBySize() }
      // Cutting a community where nothing ties it loses nothing, and may open a better place for one of the pieces.
      round += 1
      labels = iterating(graph, gathered(groups.groupOfNode, below: groups.count), round)
    }
  }

  private func spread(_ labels: [Int32]) -> [Int32] { leaves.map { $0.standsIn.map { labels[Int($0)] } } ?? labels }

  /// The partition found from one that is known, each community connected.
  ///
  /// - Parameter search: betters the labels it is given.
  func partition(
    startingFrom groups: NodeGroups, search: @escaping (WeightedGraph, [Int32]) -> [Int32]
  ) -> NodeGroups {
    var alone = groups.count
    var labels = groups.groupOfNode
    for node in labels.indices where labels[node] < 0 {
      labels[node] = Int32(alone)
      alone += 1
    }
    let start = gathered(labels, below: alone)
    return partition(search: { search($0, start) }, iterating: { graph, labels, _ in search(graph, labels) })
  }

  /// Labels of the graph's nodes, from 0 up, from those of the network's, each below a bound.
  private func gathered(_ labels: [Int32], below bound: Int) -> [Int32] {
    var result = leaves.map { $0.others.map { labels[Int($0)] } } ?? labels
    _ = result.numberFromZero(below: bound)
    return result
  }
}
