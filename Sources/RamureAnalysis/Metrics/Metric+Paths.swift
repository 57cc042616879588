import RamureNetwork
import RamureWording

extension Metric {
  static let paths: [Metric] = [
    Metric(
      "betweenness", .paths, .betweenness, reads: [.direction, .distances], cost: .search,
      source: "U. Brandes (2001), A faster algorithm for betweenness centrality, doi:10.1080/0022250X.2001.9990249"
    ) { run in
      if run.settings.estimated.contains("betweenness") { return run.estimatedBetweenness() }
      return run.settings.isRaw
        ? .numbers(Betweenness(isNormalised: false).scores(of: run.network, progress: run.report))
        : .numbers(run.betweenness)
    },
    Metric(
      "edge-betweenness", of: .edge, .paths, .edgeBetweenness, reads: [.direction, .distances], cost: .search,
      source: """
        M. Girvan, M. E. J. Newman (2002), Community structure in social and biological networks, \
        doi:10.1073/pnas.122653799
        """
    ) { run in
      .numbers(EdgeBetweenness(isNormalised: !run.settings.isRaw).scores(of: run.network, progress: run.report))
    },
    Metric(
      "closeness", .paths, .closeness, reads: [.direction, .distances], cost: .search, source: wassermanFaust
    ) { run in
      run.settings.estimated.contains("closeness")
        ? run.figures(\.closeness, of: run.closenessEstimate, MetricRemarks.estimatedCloseness) { run.closeness($0) }
        : .numbers(run.closeness(run.distances.closeness))
    },
    Metric(
      "harmonic", .paths, .harmonic, reads: [.direction, .distances], cost: .search,
      source: "P. Boldi, S. Vigna (2014), Axioms for centrality, doi:10.1080/15427951.2013.865686"
    ) { run in
      run.settings.estimated.contains("harmonic")
        ? run.figures(\.harmonic, of: run.closenessEstimate, MetricRemarks.estimatedHarmonic)
        : .numbers(run.distances.harmonic)
    },
    Metric(
      "eccentricity", .paths, .eccentricity, reads: [.direction, .distances], cost: .search,
      source: "P. Hage, F. Harary (1995), Eccentricity and centrality in networks, doi:10.1016/0378-8733(94)00248-9"
    ) { run in
      .numbers(run.distances.eccentricity)
    },
    Metric("reach", .paths, .reach, reads: .direction, cost: .twoSteps, source: kumu) { run in
      .numbers(run.reach.shares)
    },
    Metric("reach-efficiency", .paths, .reachEfficiency, reads: .direction, cost: .twoSteps, source: kumu) { run in
      .numbers(run.reach.efficiency)
    },
  ]

  private static let kumu = "Kumu, Social network metrics, https://docs.kumu.io/guides/metrics"
}
