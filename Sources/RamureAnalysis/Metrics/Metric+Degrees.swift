import RamureNetwork
import RamureWording

extension Metric {
  static let degrees: [Metric] = [
    Metric("degree", .degrees, .degree, .count, reads: .direction, cost: .linear, source: freeman) { run in
      .counts(Degrees().counts(of: run.network))
    },
    Metric("in-degree", .degrees, .inDegree, .count, reads: .direction, cost: .linear, source: freeman) { run in
      .counts(Degrees(.incoming).counts(of: run.directed))
    },
    Metric("out-degree", .degrees, .outDegree, .count, reads: .direction, cost: .linear, source: freeman) { run in
      .counts(Degrees(.outgoing).counts(of: run.directed))
    },
    Metric(
      "strength", .degrees, .strength, reads: [.direction, .strengths], cost: .linear,
      source: "A. Barrat et al. (2004), The architecture of complex weighted networks, doi:10.1073/pnas.0400087101"
    ) { run in
      .numbers(Strengths().sums(of: run.network))
    },
  ]

  static let freeman =
    "L. C. Freeman (1978), Centrality in social networks: conceptual clarification, doi:10.1016/0378-8733(78)90021-7"
}
