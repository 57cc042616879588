import RamureNetwork
import RamureWording

extension Metric {
  static let influence: [Metric] = [
    Metric(
      "eigenvector", .influence, .eigenvector, reads: [.direction, .strengths], cost: .iterated,
      source: """
        P. Bonacich (1972), Factoring and weighting approaches to status scores and clique identification, \
        doi:10.1080/0022250X.1972.9989806
        """
    ) { run throws(IterationError) in
      let scores = try EigenvectorCentrality().scores(of: run.network)
      let isWhole = scores.componentCount == 1 && scores.component.count == run.network.nodeCount
      return MetricFigures(.numbers(scores.scores), remark: isWhole ? nil : run.remark(onOriginOf: scores))
    },
    Metric(
      "katz", .influence, .katz, reads: [.direction, .strengths], cost: .iterated,
      source: "L. Katz (1953), A new status index derived from sociometric analysis, doi:10.1007/BF02289026"
    ) { run throws(IterationError) in
      let scores = try KatzCentrality().scores(of: run.network)
      return MetricFigures(.numbers(scores.scores), remark: MetricRemarks.attenuation(scores.attenuation))
    },
    Metric(
      "pagerank", .influence, .pagerank, reads: [.direction, .strengths], cost: .iterated,
      source: """
        S. Brin, L. Page (1998), The anatomy of a large-scale hypertextual web search engine, \
        doi:10.1016/S0169-7552(98)00110-X
        """
    ) { run in
      var pagerank = PageRank()
      if let tolerance = run.settings.tolerance { pagerank.tolerance = tolerance }
      let (scores, error) = pagerank.boundedScores(of: run.network)
      let isExact = error <= pagerank.tolerance
      return MetricFigures(
        .numbers(scores), remark: isExact ? nil : MetricRemarks.reached(error, of: pagerank.tolerance))
    },
    Metric(
      "hub", .influence, .hub, reads: [.direction, .strengths], cost: .iterated, source: kleinberg
    ) { run throws(IterationError) in
      .numbers(try run.hits().hubs)
    },
    Metric(
      "authority", .influence, .authority, reads: [.direction, .strengths], cost: .iterated, source: kleinberg
    ) { run throws(IterationError) in
      .numbers(try run.hits().authorities)
    },
  ]

  private static let kleinberg =
    "J. M. Kleinberg (1999), Authoritative sources in a hyperlinked environment, doi:10.1145/324133.324140"
}

extension MetricRun {
  /// Where in the network eigenvector scores come from, and where they are 0.
  fileprivate func remark(onOriginOf scores: EigenvectorScores) -> LocalizedText {
    guard network.isDirected else {
      return MetricRemarks.onComponents(
        scores.componentCount, nodes: scores.component.count, of: network.nodeCount)
    }
    return MetricRemarks.flowingFrom(
      scores.componentCount, nodes: scores.component.count,
      reached: scores.scores.count { $0 > 0 } - scores.component.count, of: network.nodeCount)
  }
}
