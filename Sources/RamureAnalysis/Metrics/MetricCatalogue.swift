/// Every measure there is, in one list: the command, its help, `--list`, the map's legend, the documentation and the tests
/// are fed from it.
///
/// To add one: its kernel in `RamureNetwork`, its words in `RamureWording/Metrics`, its entry in the list of its family
/// beside this file, its test.
public enum MetricCatalogue {
  /// All measures, family by family.
  public static let all: [Metric] =
    Metric.degrees + Metric.paths + Metric.influence + Metric.cohesion + Metric.brokerage + Metric.groups
    + Metric.fragility + Metric.whole

  /// The measure of exactly this id.
  public static func metric(_ id: String) -> Metric? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// What can be estimated where there is no time for exact figures. Closeness only in undirected views.
  public static let estimable: [String] = ["betweenness", "closeness", "harmonic"]

  /// What an analyst looks at first: who is tied to many, who is passed through, who is near, who counts, who is at the
  /// heart, who is free to bridge, who cannot be done without.
  public static let usual: [String] = [
    "degree", "betweenness", "closeness", "pagerank", "core", "constraint", "articulation",
  ]

  /// What is shown of ties.
  public static let usualOfEdges: [String] = ["edge-betweenness", "bridge", "weight"]

  /// The figures of the network as a whole that are shown first.
  public static let usualOfNetwork: [String] = [
    "nodes", "edges", "density", "reciprocity", "transitivity", "components", "isolates", "average-path-length",
    "diameter", "degree-centralisation", "articulation-points", "bridges",
  ]
}
