import RamureNetwork
import RamureWording

extension Metric {
  static let fragility: [Metric] = [
    Metric("articulation", .fragility, .articulation, .truth, cost: .linear, source: hopcroftTarjan) { run in
      .counts(marked(run.biconnectivity.articulationPoints, of: run.network.nodeCount))
    },
    Metric("component", .fragility, .component, .label, cost: .linear, source: wassermanFaust) { run in
      .counts(run.components.componentOfNode.map { Int($0) + 1 })
    },
    Metric(
      "strong-component", .fragility, .strongComponent, .label, reads: .direction, cost: .linear, source: tarjan
    ) { run in
      .counts(run.strongComponents.componentOfNode.map { Int($0) + 1 })
    },
    Metric("bridge", of: .edge, .fragility, .bridge, .truth, cost: .linear, source: hopcroftTarjan) { run in
      .counts(marked(run.biconnectivity.bridges, of: run.network.edgeCount))
    },
    Metric("components", of: .network, .fragility, .components, .count, cost: .linear, source: wassermanFaust) { run in
      .count(run.components.count)
    },
    Metric(
      "strong-components", of: .network, .fragility, .strongComponents, .count, reads: .direction, cost: .linear,
      source: tarjan
    ) { run in
      .count(run.strongComponents.count)
    },
    Metric("isolates", of: .network, .fragility, .isolates, .count, cost: .linear, source: wassermanFaust) { run in
      .count(run.components.isolates.count)
    },
    Metric(
      "articulation-points", of: .network, .fragility, .articulationPoints, .count, cost: .linear,
      source: hopcroftTarjan
    ) { run in
      .count(run.biconnectivity.articulationPoints.count)
    },
    Metric("bridges", of: .network, .fragility, .bridges, .count, cost: .linear, source: hopcroftTarjan) { run in
      .count(run.bridgeCount)
    },
    Metric("blocks", of: .network, .fragility, .blocks, .count, cost: .linear, source: hopcroftTarjan) { run in
      .count(run.biconnectivity.blockCount)
    },
  ]

  static let wassermanFaust =
    "S. Wasserman, K. Faust (1994), Social network analysis, doi:10.1017/CBO9780511815478"

  private static let hopcroftTarjan = """
    J. Hopcroft, R. Tarjan (1973), Algorithm 447: efficient algorithms for graph manipulation, doi:10.1145/362248.362272
    """

  private static let tarjan =
    "R. Tarjan (1972), Depth-first search and linear graph algorithms, doi:10.1137/0201010"

  private static func marked(_ numbers: [Int], of count: Int) -> [Int] {
    var marks = [Int](repeating: 0, count: count)
    for number in numbers { marks[number] = 1 }
    return marks
  }
}

extension MetricRun {
  /// Two arrows between the same nodes are one tie: together they are one bridge.
  var bridgeCount: Int {
    Set(biconnectivity.bridges.map { biconnectivity.blockOfEdge[$0] }).count
  }
}
