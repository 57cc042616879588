import RamureNetwork

/// What figures of the whole read where a network may be disconnected.
struct LargestComponent {
  let nodes: [Int]
  let edgeCount: Int
  let eccentricities: [Double]
  let pathLength: Double?
  let clustering: Double?

  init(of network: Network) {
    let network = network.undirected()
    let partition = ConnectedComponents().partition(of: network)
    nodes = partition.count > 0 ? partition.members(of: 0) : []
    edgeCount = nodes.reduce(0) { $0 + network.degree(of: $1) } / 2
    let distances = DistanceSurvey().distances(in: network)
    eccentricities = nodes.map { distances.eccentricity[$0] }
    pathLength = distances.averagePathLength(over: nodes)
    let scores = LocalClustering().scores(of: network)
    clustering = nodes.isEmpty ? nil : nodes.reduce(0) { $0 + scores[$1] } / Double(nodes.count)
  }
}

extension OracleNetwork {
  var largest: LargestComponent { LargestComponent(of: network) }
}

extension Network {
  var withoutWeights: Network { Network(nodeCount: nodeCount, edges: ends(), isDirected: isDirected) }
}
