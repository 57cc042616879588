/// Finds communities by taking away the ties that connect them: the one most shortest paths use for its strength, then the
/// next, and so on.
///
/// Takes away the edge of highest betweenness, of those alike (to nine digits) the one with the smallest ends; counts
/// paths anew in the component it was in; and keeps, of all partitions into components on the way, the first with the
/// highest modularity.
///
/// Reads the network undirected and simplified while it takes edges away. Paths are as long as their distances where the
/// network has them, else they count edges: strengths do not make a tie longer or shorter. But the betweenness of an edge is
/// divided by its strength (Newman 2004), as if it were so many parallel edges that share the paths: a strong tie within a
/// community is not taken for one between two. Modularity is that of the
/// network as given, direction and strengths included; `nil` modularity (no edge weighs anything) gives the components.
///
/// O(n·m²) time: a second for a few hundred nodes and a thousand ties, hours for ten thousand. Meant for small networks
/// and for comparing with studies that used it; `Leiden` finds better partitions at once. 60 bytes a node and 40 an edge.
///
/// Source: M. Girvan, M. E. J. Newman (2002), Community structure in social and biological networks,
/// doi:10.1073/pnas.122653799; M. E. J. Newman, M. Girvan (2004), Finding and evaluating community structure in networks,
/// doi:10.1103/PhysRevE.69.026113; M. E. J. Newman (2004), Analysis of weighted networks, doi:10.1103/PhysRevE.70.056131.
public struct GirvanNewman: Hashable, Sendable {
  public init() {}

  /// Every community is connected; they are numbered by size, then by their smallest member.
  ///
  /// - Parameter progress: told from time to time which part of the work is done, from 0 to 1.
  public func partition(
    of network: Network, threads: Threads = .all, progress: ((Double) -> Void)? = nil
  ) -> NodeGroups {
    var ties = FallingTies(of: network.undirected(), threads: threads)
    var best = ties.components
    var highest = Modularity().value(of: network, groups: best)
    var meter = WorkMeter(of: Double(ties.count), progress)
    while highest != nil, let hasSplit = ties.takeAwayMostUsed() {
      meter.add(1)
      guard hasSplit, let value = Modularity().value(of: network, groups: ties.components) else { continue }
      if value > (highest ?? 0) + 1e-12 { (best, highest) = (ties.components, value) }
    }
    return best.numberedBySize()
  }
}

/// The ties of a network that are left while one after another is taken away.
private struct FallingTies {
  /// By their smaller ends, then by the others.
  private var ends: [(from: Int32, to: Int32)] = []
  private let weights: [Double]?
  private let meaning: Network.WeightMeaning
  /// How many shortest paths use each tie, for each unit of its strength; below 0 once it is taken away.
  private var uses: [Double]
  private var componentOfNode: [Int32]
  private var componentCount: Int
  private let threads: Threads
  /// For each node its place among those of its component, while one is looked at.
  private var places: [Int32]

  init(of network: Network, threads: Threads) {
    self.threads = threads
    meaning = network.weightMeaning
    var weights: [Double] = []
    for node in 0..<network.nodeCount {
      for entry in network.outgoing.range(of: node) where network.outgoing.neighbours[entry] > node {
        ends.append((Int32(node), network.outgoing.neighbours[entry]))
        if let given = network.weights { weights.append(given[Int(network.outgoing.edges[entry])]) }
      }
    }
    self.weights = network.isWeighted ? weights : nil
    uses = [Double](repeating: 0, count: ends.count)
    componentOfNode = [Int32](repeating: 0, count: network.nodeCount)
    componentCount = network.nodeCount > 0 ? 1 : 0
    places = componentOfNode
    count(in: 0)
  }

  var count: Int { ends.count }

  var components: NodeGroups { NodeGroups(groupOfNode: componentOfNode, count: componentCount) }

  /// Whether a component fell into two; `nil` where no tie is left.
  mutating func takeAwayMostUsed() -> Bool? {
    guard let most = uses.max(), most >= 0 else { return nil }
    guard let tie = uses.firstIndex(where: { $0 >= most * (1 - 1e-9) }) else { return nil }
    uses[tie] = -1
    let before = componentCount
    count(in: Int(componentOfNode[Int(ends[tie].from)]))
    return componentCount > before
  }

  /// Counts anew the paths of a component; where it has fallen apart, its further parts become new ones.
  private mutating func count(in component: Int) {
    let nodes = componentOfNode.indices.filter { Int(componentOfNode[$0]) == component }
    let edges = uses.indices.filter { uses[$0] >= 0 && Int(componentOfNode[Int(ends[$0].from)]) == component }
    let part = network(of: nodes, edges)
    let parts = ConnectedComponents().partition(of: part)
    for (place, node) in nodes.enumerated() where parts.componentOfNode[place] > 0 {
      componentOfNode[node] = Int32(componentCount) + parts.componentOfNode[place] - 1
    }
    componentCount += max(0, parts.count - 1)
    var betweenness = EdgeBetweenness(isNormalised: false)
    betweenness.threads = threads
    for (edge, score) in zip(edges, betweenness.scores(of: part)) {
      uses[edge] = meaning == .strength ? score / (weights?[edge] ?? 1) : score
    }
  }

  private mutating func network(of nodes: [Int], _ edges: [Int]) -> Network {
    for (place, node) in nodes.enumerated() { places[node] = Int32(place) }
    return Network(
      nodeCount: nodes.count, edges: edges.map { (places[Int(ends[$0].from)], places[Int(ends[$0].to)]) },
      weights: weights.map { weights in edges.map { weights[$0] } }, meaning: meaning, isDirected: false)
  }
}
