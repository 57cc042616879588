import RamureNetwork
import RamureWording

extension Metric {
  static let whole: [Metric] = [
    Metric("nodes", of: .network, .whole, .nodes, .count, cost: .linear, source: wassermanFaust) { run in
      .count(run.network.nodeCount)
    },
    Metric("edges", of: .network, .whole, .edges, .count, reads: .direction, cost: .linear, source: wassermanFaust) {
      run in
      .count(run.network.edgeCount)
    },
    Metric("density", of: .network, .whole, .density, reads: .direction, cost: .linear, source: wassermanFaust) { run in
      .number(
        run.twoModes.map { $0.density(of: run.network) } ?? (run.network.nodeCount > 1 ? run.network.density : nil))
    },
    Metric(
      "diameter", of: .network, .whole, .diameter, reads: .distances, cost: .search, source: wassermanFaust
    ) { run in
      .number(run.largestComponent?.diameter, remark: run.remarkOnDisconnection)
    },
    Metric("radius", of: .network, .whole, .radius, reads: .distances, cost: .search, source: wassermanFaust) { run in
      .number(run.largestComponent?.radius, remark: run.remarkOnDisconnection)
    },
    Metric(
      "average-path-length", of: .network, .whole, .averagePathLength, reads: .distances, cost: .search,
      source: wattsStrogatz
    ) { run in
      .number(run.largestComponent?.averagePathLength, remark: run.remarkOnDisconnection)
    },
    Metric(
      "small-world", of: .network, .whole, .smallWorld, cost: .search,
      source: """
        M. D. Humphries, K. Gurney (2008), Network ‘small-world-ness’: a quantitative method for determining canonical \
        network equivalence, doi:10.1371/journal.pone.0002051
        """
    ) { run in
      .number(run.hops.smallWorld, remark: run.remarkOnDisconnection)
    },
    Metric(
      "degree-assortativity", of: .network, .whole, .degreeAssortativity, reads: .direction, cost: .linear,
      source: newmanMixing
    ) { run in
      .number(Assortativity().byDegree(of: run.network))
    },
    Metric(
      "degree-centralisation", of: .network, .whole, .degreeCentralisation, reads: .direction, cost: .linear,
      source: freeman
    ) { run in
      if let twoModes = run.twoModes { return .number(twoModes.degreeCentralisation(of: run.network)) }
      let scores = Degrees().counts(of: run.network).map(Double.init)
      return .number(Centralisation(of: .degree).value(of: scores, isDirected: run.network.isDirected))
    },
    Metric(
      "betweenness-centralisation", of: .network, .whole, .betweennessCentralisation, reads: .direction,
      cost: .search, source: freeman
    ) { run in
      .number(Centralisation(of: .betweenness).value(of: run.hops.betweenness, isDirected: run.network.isDirected))
    },
    Metric(
      "closeness-centralisation", of: .network, .whole, .closenessCentralisation, reads: .direction,
      cost: .search, source: freeman
    ) { run in
      let closeness = run.hops.closeness(run.hops.distances.closeness)
      if let twoModes = run.twoModes, !run.network.isDirected {
        let value = twoModes.closenessCentralisation(of: closeness, in: run.components)
        return .number(value, remark: run.components.count > 1 ? MetricRemarks.disconnectedModes : nil)
      }
      return .number(Centralisation(of: .closeness).value(of: closeness, isDirected: run.network.isDirected))
    },
  ]
}
