import RamureModel
import RamureNetwork
import RamureWording

/// A network together with the ecosystem it shows: which actor each node is, which relations are behind each edge.
///
/// Figures computed on `network` are by its node and edge numbers; this translates them back, and says the view.
public struct ProjectedNetwork: Sendable {
  public let projection: Projection
  /// The part of the ecosystem that is looked at. Node and relation numbers below are those of this part.
  public let ecosystem: Ecosystem
  public private(set) var network: Network
  /// The view in words, to stand beside the figures: "view: all relations, undirected, …".
  public let description: LocalizedText

  /// `nil` where node `n` of the network is node `n` of the ecosystem.
  private let nodeNumbers: [Int32]?
  private let origins: EdgeOrigins
  private let weights: TieWeights?

  init(_ projection: Projection, of selected: SelectedEcosystem, _ ties: ProjectedTies, weights: TieWeights?) {
    self.weights = weights
    self.projection = projection
    ecosystem = selected.ecosystem
    network = ties.network
    nodeNumbers = ties.nodeNumbers
    origins = ties.origins
    description = projection.description(of: selected, without: weights?.countOfNone ?? 0)
  }

  /// The same view with another network of the same nodes and edges.
  init(_ view: ProjectedNetwork, network: Network) {
    self = view
    self.network = network
  }

  /// The number in the ecosystem of a node of the network.
  public func nodeNumber(_ networkNode: Int) -> Int {
    guard let nodeNumbers else { return networkNode }
    return Int(nodeNumbers[networkNode])
  }

  /// Who or what a node of the network is.
  public func node(_ networkNode: Int) -> Node { ecosystem.nodes[nodeNumber(networkNode)] }

  /// The number in the network of a node of the ecosystem; `nil` where the view leaves it out. Logarithmic time.
  public func networkNode(_ number: Int) -> Int? {
    guard let nodeNumbers else { return number }
    return nodeNumbers.sortedIndex(of: Int32(number))
  }

  /// Figures of the network's nodes as figures of the ecosystem's; `nil` for nodes the view leaves out.
  public func byEcosystemNode<Figure>(_ figures: [Figure?]) -> [Figure?] {
    precondition(figures.count == network.nodeCount, "there is one figure for each node")
    guard let nodeNumbers else { return figures }
    var result = [Figure?](repeating: nil, count: ecosystem.nodes.count)
    for (place, number) in nodeNumbers.enumerated() { result[Int(number)] = figures[place] }
    return result
  }

  /// The same nodes with edges that point the way their relations do. The network itself where it is directed, and in the
  /// views of actors and of partners, whose ties have no direction.
  public func directedNetwork() -> Network {
    guard !network.isDirected, projection.form != .actors, projection.form != .partners else { return network }
    var directed = projection
    directed.isDirected = true
    return projection.form == .all
      ? TieProjection(ecosystem, directed, weights: weights).ties.network
      : TieProjection(Sides(ecosystem), of: ecosystem, directed, weights: weights).ties.network
  }

  /// The numbers of the relations an edge stands for, in ascending order.
  ///
  /// In the view of actors: their relations with everything they do together.
  public func relations(ofEdge edge: Int) -> [Int] {
    requireEdge(edge)
    return origins.relations(ofEdge: edge)
  }

  /// The same one by one, for those who ask of many edges.
  public func forEachRelation(ofEdge edge: Int, _ body: (Int) -> Void) {
    requireEdge(edge)
    origins.forEachRelation(ofEdge: edge, body)
  }

  private func requireEdge(_ edge: Int) {
    precondition(edge >= 0 && edge < network.edgeCount, "there is no edge \(edge) in a network of \(network.edgeCount)")
  }
}

/// What a form of view makes of an ecosystem.
struct ProjectedTies {
  let network: Network
  /// The number in the ecosystem of each node; ascending; `nil` where they are the same.
  let nodeNumbers: [Int32]?
  let origins: EdgeOrigins
}
