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
    Metric("strength", .degrees, .strength, reads: [.direction, .strengths], cost: .linear, source: barrat) { run in
      .numbers(Strengths().sums(of: run.network))
    },
    Metric("in-strength", .degrees, .inStrength, reads: [.direction, .strengths], cost: .linear, source: barrat) {
      run in
      .numbers(Strengths(.incoming).sums(of: run.directed))
    },
    Metric("out-strength", .degrees, .outStrength, reads: [.direction, .strengths], cost: .linear, source: barrat) {
      run in
      .numbers(Strengths(.outgoing).sums(of: run.directed))
    },
    Metric(
      "weight", of: .edge, .degrees, .tieWeight, reads: [.strengths, .distances], cost: .linear, source: barrat
    ) { run in
      .numbers(run.network.weights ?? [Double](repeating: 1, count: run.network.edgeCount))
    },
  ]

  private static let barrat =
    "A. Barrat et al. (2004), The architecture of complex weighted networks, doi:10.1073/pnas.0400087101"

  static let freeman =
    "L. C. Freeman (1978), Centrality in social networks: conceptual clarification, doi:10.1016/0378-8733(78)90021-7"
}
