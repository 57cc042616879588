import RamureNetwork
import RamureWording

extension Metric {
  static let brokerage: [Metric] = [
    Metric(
      "constraint", .brokerage, .constraint, reads: [.direction, .strengths], cost: .triangles, source: burt
    ) { run in
      .numbers(run.holes.constraint)
    },
    Metric(
      "effective-size", .brokerage, .effectiveSize, reads: [.direction, .strengths], cost: .triangles, source: burt
    ) { run in
      .numbers(run.holes.effectiveSize)
    },
    Metric(
      "efficiency", .brokerage, .efficiency, reads: [.direction, .strengths], cost: .triangles, source: burt
    ) { run in
      .numbers(run.holes.efficiency)
    },
    role("coordinator", .coordinator, .coordinator),
    role("itinerant", .itinerant, .itinerant),
    role("gatekeeper", .gatekeeper, .gatekeeper),
    role("representative", .representative, .representative),
    role("liaison", .liaison, .liaison),
  ]

  private static func role(_ id: String, _ words: MetricWords, _ role: BrokerageRole) -> Metric {
    Metric(
      id, .brokerage, words, .count, reads: [.direction, .groups], cost: .triangles,
      source: """
        R. V. Gould, R. M. Fernandez (1989), Structures of mediation: a formal approach to brokerage in transaction \
        networks, doi:10.2307/270949
        """
    ) { run in
      .counts(run.brokerage.counts(of: role))
    }
  }

  private static let burt = "R. S. Burt (1992), Structural holes: the social structure of competition"
}
