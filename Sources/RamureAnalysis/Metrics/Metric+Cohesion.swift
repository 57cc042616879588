import RamureNetwork
import RamureWording

extension Metric {
  static let cohesion: [Metric] = [
    Metric(
      "core", .cohesion, .core, .count, cost: .linear,
      source: "S. B. Seidman (1983), Network structure and minimum degree, doi:10.1016/0378-8733(83)90028-X"
    ) { run in
      .counts(CoreNumbers().numbers(of: run.network))
    },
    Metric("clustering", .cohesion, .clustering, cost: .triangles, source: wattsStrogatz) { run in
      .numbers(run.clustering)
    },
    Metric(
      "triangles", .cohesion, .triangles, .count, cost: .triangles,
      source: "N. Chiba, T. Nishizeki (1985), Arboricity and subgraph listing algorithms, doi:10.1137/0214017"
    ) { run in
      .counts(Triangles().counts(of: run.network))
    },
    Metric(
      "reciprocity", of: .network, .cohesion, .reciprocity, reads: .direction, cost: .linear,
      source: "S. Wasserman, K. Faust (1994), Social network analysis, doi:10.1017/CBO9780511815478"
    ) { run in
      .number(Reciprocity().value(of: run.network))
    },
    Metric(
      "transitivity", of: .network, .cohesion, .transitivity, cost: .triangles,
      source: """
        M. E. J. Newman, S. H. Strogatz, D. J. Watts (2001), Random graphs with arbitrary degree distributions and their \
        applications, doi:10.1103/PhysRevE.64.026118
        """
    ) { run in
      .number(Transitivity().value(of: run.network))
    },
    Metric(
      "average-clustering", of: .network, .cohesion, .averageClustering, cost: .triangles, source: wattsStrogatz
    ) { run in
      .number(run.clustering.isEmpty ? nil : run.clustering.reduce(0, +) / Double(run.clustering.count))
    },
  ]

  static let wattsStrogatz =
    "D. J. Watts, S. H. Strogatz (1998), Collective dynamics of ‘small-world’ networks, doi:10.1038/30918"
}
