import RamureNetwork

/// What can be timed, by the names the catalogue has. A new measure is one entry.
enum Measures {
  typealias Measure = @Sendable (_ network: Network, _ setting: Double?) throws -> [Double]

  static let all: [(id: String, compute: Measure)] = [
    ("betweenness", { network, _ in Betweenness().scores(of: network) }),
    ("edge-betweenness", { network, _ in EdgeBetweenness().scores(of: network) }),
    ("closeness", { network, _ in DistanceSurvey().distances(in: network).closeness }),
    ("harmonic", { network, _ in DistanceSurvey().distances(in: network).harmonic }),
    ("pagerank", { network, _ in PageRank().scores(of: network) }),
    ("eigenvector", { network, _ in try EigenvectorCentrality().scores(of: network).scores }),
    ("hits", { network, _ in try HITS().scores(of: network).hubs }),
    ("katz", { network, attenuation in try KatzCentrality(attenuation: attenuation).scores(of: network).scores }),
    ("components", { network, _ in ConnectedComponents().partition(of: network).componentOfNode.map(Double.init) }),
    ("core", { network, _ in CoreNumbers().numbers(of: network).map(Double.init) }),
    ("triangles", { network, _ in Triangles().counts(of: network).map(Double.init) }),
    ("clustering", { network, _ in LocalClustering().scores(of: network) }),
    (
      "articulation",
      { network, _ in
        var marks = [Double](repeating: 0, count: network.nodeCount)
        for node in BiconnectedComponents().structure(of: network).articulationPoints { marks[node] = 1 }
        return marks
      }
    ),
    ("constraint", { network, _ in defined(StructuralHoles().scores(of: network).constraint) }),
    ("effective-size", { network, _ in defined(StructuralHoles().scores(of: network).effectiveSize) }),
    ("reach", { network, _ in Reach().shares(of: network) }),
    // The figure of a node is the number of its community; the setting is the seed.
    ("leiden", { network, seed in groups(Leiden(seed: drawn(seed)).partition(of: network)) }),
    ("leiden-1", { network, seed in groups(Leiden(seed: drawn(seed), restarts: 1).partition(of: network)) }),
    ("leiden-quick", { network, seed in groups(Leiden(seed: drawn(seed), isQuick: true).partition(of: network)) }),
    ("louvain", { network, seed in groups(Louvain(seed: drawn(seed), restarts: 1).partition(of: network)) }),
    ("infomap", { network, seed in groups(Infomap(seed: drawn(seed), restarts: 10).partition(of: network)) }),
    ("infomap-1", { network, seed in groups(Infomap(seed: drawn(seed), restarts: 1).partition(of: network)) }),
    ("label-propagation", { network, seed in groups(LabelPropagation(seed: drawn(seed)).partition(of: network)) }),
  ]

  private static func drawn(_ seed: Double?) -> UInt64 { UInt64(seed ?? 1) }

  /// The measure of a name such as `katz:0.01`, where the number is its setting.
  static func named(_ name: String) throws -> (Network) throws -> [Double] {
    let parts = name.split(separator: ":").map(String.init)
    guard let id = parts.first, let measure = all.first(where: { $0.id == id }) else {
      throw BenchError.unknownMeasure(name)
    }
    let setting = parts.count > 1 ? Double(parts[1]) : nil
    return { try measure.compute($0, setting) }
  }

  private static func groups(_ groups: NodeGroups) -> [Double] { groups.groupOfNode.map(Double.init) }

  private static func defined(_ scores: [Double?]) -> [Double] { scores.map { $0 ?? .nan } }
}
