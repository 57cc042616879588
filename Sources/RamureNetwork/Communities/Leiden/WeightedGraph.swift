/// A network as the search for communities works on it: rows of ties with their weights, and how heavy each node is.
///
/// Up to a factor and a constant, the quality of a partition is the sum of the row entries within communities, less
/// `scale` times the products of their masses. A node of the graph may stand for many nodes of the network: what ties
/// those to each other no longer shows.
struct WeightedGraph: Sendable {
  /// Row `v` is `neighbours[offsets[v]..<offsets[v + 1]]`; every tie stands in the rows of both ends, none leads back.
  let offsets: [Int32]
  let neighbours: [Int32]
  /// The weight of each row entry; empty where all weigh 1.
  let weights: [Double]
  /// What a node weighs in the penalty for its community: its strength, or how many nodes it stands for.
  let masses: [Double]
  /// The other factor of the penalty, where there is another: incoming strength beside outgoing. Else empty.
  let counterMasses: [Double]
  /// What the product of two masses is multiplied with.
  let scale: Double

  var count: Int { masses.count }

  /// The same graph for another resolution: so many times this one's.
  func rescaled(by factor: Double) -> WeightedGraph {
    WeightedGraph(
      offsets: offsets, neighbours: neighbours, weights: weights, masses: masses, counterMasses: counterMasses,
      scale: scale * factor)
  }
}

extension WeightedGraph {
  /// The graph on which modularity, or the Potts model, is to be made as large as can be.
  ///
  /// Parallel edges add up. Self-loops count in the strengths only: they are within their community whatever it is.
  init(_ network: Network, objective: CommunityObjective, resolution: Double) {
    let rows = WeightedGraph.rows(of: network)
    (offsets, neighbours, weights) = (rows.offsets, rows.neighbours, rows.weights)
    switch objective {
    case .modularity:
      masses = Strengths(.outgoing).sums(of: network)
      counterMasses = network.isDirected ? Strengths(.incoming).sums(of: network) : []
      let total = masses.reduce(0, +)
      scale = total > 0 ? resolution / total : 0
    case .constantPotts:
      masses = [Double](repeating: 1, count: network.nodeCount)
      counterMasses = network.isDirected ? masses : []
      scale = resolution
    }
  }

  private typealias Rows = (offsets: [Int32], neighbours: [Int32], weights: [Double])

  private static func rows(of network: Network) -> Rows {
    let strengths = network.strengths
    if !network.isDirected, network.isSimple, strengths.map({ !$0.contains(0) }) ?? true {
      let rows = network.outgoing
      return (rows.offsets, rows.neighbours, strengths.map { all in rows.edges.map { all[Int($0)] } } ?? [])
    }
    var sums = RowSums(count: network.nodeCount)
    for node in 0..<network.nodeCount {
      for rows in network.isDirected ? [network.outgoing, network.incoming] : [network.outgoing] {
        for entry in rows.range(of: node) where rows.neighbours[entry] != node {
          sums.add(strengths?[Int(rows.edges[entry])] ?? 1, to: rows.neighbours[entry])
        }
      }
      sums.endRow()
    }
    return (sums.offsets, sums.neighbours, sums.weights.allSatisfy { $0 == 1 } ? [] : sums.weights)
  }
}

/// Builds rows of ties one after the other, adding up what leads to the same node or group.
private struct RowSums {
  private(set) var offsets: [Int32] = [0]
  private(set) var neighbours: [Int32] = []
  private(set) var weights: [Double] = []
  /// The weights of the row under way, by where they lead; all 0 between two rows.
  private var sums: [Double]

  init(count: Int) {
    sums = [Double](repeating: 0, count: count)
    offsets.reserveCapacity(count + 1)
  }

  /// Ties that weigh nothing are no ties here.
  mutating func add(_ weight: Double, to other: Int32) {
    guard weight > 0 else { return }
    if sums[Int(other)] == 0 { neighbours.append(other) }
    sums[Int(other)] += weight
  }

  mutating func endRow() {
    for place in weights.count..<neighbours.count {
      let other = Int(neighbours[place])
      weights.append(sums[other])
      sums[other] = 0
    }
    offsets.append(Int32(neighbours.count))
  }
}
