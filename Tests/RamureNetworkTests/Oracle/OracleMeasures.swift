import RamureNetwork

/// Our side of each comparison. A new measure is one entry.
enum OracleMeasures {
  static let nodes: [OracleMeasure<[Double?]>] = [
    OracleMeasure("conductance") { oracle in
      let scores = Conductance().scores(of: oracle.network, groups: oracle.groups).ofGroups
      return oracle.groups.groupOfNode.map { $0 < 0 ? nil : scores[Int($0)] }
    },
    OracleMeasure("degree") { numbers(Degrees().counts(of: $0.network)) },
    OracleMeasure("in-degree") { numbers(Degrees(.incoming).counts(of: $0.network)) },
    OracleMeasure("out-degree") { numbers(Degrees(.outgoing).counts(of: $0.network)) },
    OracleMeasure("strength") { Strengths().sums(of: $0.network) },
    OracleMeasure("in-strength") { Strengths(.incoming).sums(of: $0.network) },
    OracleMeasure("out-strength") { Strengths(.outgoing).sums(of: $0.network) },
    OracleMeasure("betweenness") { Betweenness().scores(of: $0.network) },
    OracleMeasure("betweenness-raw") { Betweenness(isNormalised: false).scores(of: $0.network) },
    OracleMeasure("closeness") { DistanceSurvey().distances(in: $0.network).closeness },
    OracleMeasure("harmonic") { DistanceSurvey().distances(in: $0.network).harmonic },
    OracleMeasure("eccentricity") { DistanceSurvey().distances(in: $0.network).eccentricity },
    OracleMeasure("component") { numbers(ConnectedComponents().partition(of: $0.network).componentOfNode) },
    OracleMeasure("strong-component") { numbers(StrongComponents().partition(of: $0.network).componentOfNode) },
    OracleMeasure("articulation") { oracle in
      let points = BiconnectedComponents().structure(of: oracle.network).articulationPoints
      return marked(points, among: oracle.network.nodeCount)
    },
    OracleMeasure("core") { numbers(CoreNumbers().numbers(of: $0.network)) },
    OracleMeasure("triangles") { numbers(Triangles().counts(of: $0.network)) },
    OracleMeasure("clustering") { LocalClustering().scores(of: $0.network) },
    OracleMeasure("constraint") { StructuralHoles().scores(of: $0.network).constraint },
    OracleMeasure("effective-size") { StructuralHoles().scores(of: $0.network).effectiveSize },
    OracleMeasure("efficiency") { StructuralHoles().scores(of: $0.network).efficiency },
    OracleMeasure("reach") { Reach().scores(of: $0.network).shares },
    OracleMeasure("reach-efficiency") { Reach().scores(of: $0.network).efficiency },
    OracleMeasure("coordinator") { roles(.coordinator, $0) },
    OracleMeasure("itinerant") { roles(.itinerant, $0) },
    OracleMeasure("gatekeeper") { roles(.gatekeeper, $0) },
    OracleMeasure("representative") { roles(.representative, $0) },
    OracleMeasure("liaison") { roles(.liaison, $0) },
    OracleMeasure("ei-index") { EIIndex().scores(of: $0.network, groups: $0.groups).ofNodes },
    OracleMeasure("participation") { ModuleRoles().scores(of: $0.network, groups: $0.groups).participation },
    OracleMeasure("within-module-z") { ModuleRoles().scores(of: $0.network, groups: $0.groups).withinModuleZ },
    OracleMeasure("pagerank") { PageRank().scores(of: $0.network) },
    OracleMeasure("eigenvector") { oracle in
      try withoutCycles(oracle) { try EigenvectorCentrality().scores(of: oracle.network).scores }
    },
    OracleMeasure("katz") { try KatzCentrality().scores(of: $0.network).scores },
    OracleMeasure("hub") { oracle in try withoutCycles(oracle) { try HITS().scores(of: oracle.network).hubs } },
    OracleMeasure("authority") { oracle in
      try withoutCycles(oracle) { try HITS().scores(of: oracle.network).authorities }
    },
  ]

  static let edges: [OracleMeasure<[Double?]>] = [
    OracleMeasure("edge-betweenness") { EdgeBetweenness().scores(of: $0.network) },
    OracleMeasure("edge-betweenness-raw") { EdgeBetweenness(isNormalised: false).scores(of: $0.network) },
    OracleMeasure("bridge") { oracle in
      let bridges = BiconnectedComponents().structure(of: oracle.network).bridges
      return marked(bridges, among: oracle.network.edgeCount)
    },
  ]

  static let whole = figures + communities

  private static let figures: [OracleMeasure<Double?>] = [
    OracleMeasure("components") { Double(ConnectedComponents().partition(of: $0.network).count) },
    OracleMeasure("strong-components") { Double(StrongComponents().partition(of: $0.network).count) },
    OracleMeasure("isolates") { Double(ConnectedComponents().partition(of: $0.network).isolates.count) },
    OracleMeasure("articulation-points") {
      Double(BiconnectedComponents().structure(of: $0.network).articulationPoints.count)
    },
    OracleMeasure("bridges") { oracle in
      // Parallel edges are one tie.
      let ties = oracle.network.undirected()
      return Double(BiconnectedComponents().structure(of: ties).bridges.count)
    },
    OracleMeasure("blocks") { Double(BiconnectedComponents().structure(of: $0.network).blockCount) },
    OracleMeasure("density") { $0.network.density },
    OracleMeasure("reciprocity") { Reciprocity().value(of: $0.network) },
    OracleMeasure("transitivity") { Transitivity().value(of: $0.network) },
    OracleMeasure("average-clustering") { LocalClustering().average(of: $0.network) },
    OracleMeasure("degree-assortativity") { Assortativity().byDegree(of: $0.network) },
    OracleMeasure("group-assortativity") { Assortativity().byGroup(of: $0.network, groups: $0.groups) },
    OracleMeasure("ei-index") { EIIndex().scores(of: $0.network, groups: $0.groups).whole },
    OracleMeasure("modularity") { Modularity().value(of: $0.network, groups: $0.groups) },
    OracleMeasure("degree-centralisation") { oracle in
      let degrees = Degrees().counts(of: oracle.network.simplified()).map(Double.init)
      return Centralisation(of: .degree).value(of: degrees, isDirected: oracle.network.isDirected)
    },
    OracleMeasure("in-degree-centralisation") { oracle in
      let degrees = Degrees(.incoming).counts(of: oracle.network.simplified()).map(Double.init)
      return Centralisation(of: .directedDegree).value(of: degrees, isDirected: true)
    },
    OracleMeasure("betweenness-centralisation") { oracle in
      let scores = Betweenness().scores(of: oracle.network.withoutWeights)
      return Centralisation(of: .betweenness).value(of: scores, isDirected: oracle.network.isDirected)
    },
    OracleMeasure("closeness-centralisation") { oracle in
      let scores = DistanceSurvey().distances(in: oracle.network.withoutWeights).closeness
      return Centralisation(of: .closeness).value(of: scores, isDirected: oracle.network.isDirected)
    },
    OracleMeasure("diameter") { $0.largest.eccentricities.max() },
    OracleMeasure("radius") { $0.largest.eccentricities.min() },
    OracleMeasure("average-path-length") { $0.largest.pathLength },
    OracleMeasure("small-world") { oracle in
      let largest = LargestComponent(of: oracle.network.withoutWeights)
      guard let clustering = largest.clustering, let pathLength = largest.pathLength else { return nil }
      return SmallWorld().coefficient(
        nodeCount: largest.nodes.count, meanDegree: 2 * Double(largest.edgeCount) / Double(largest.nodes.count),
        clustering: clustering, pathLength: pathLength)
    },
    OracleMeasure("katz-attenuation") { try KatzCentrality().scores(of: $0.network).attenuation },
    OracleMeasure("eigenvalue") { oracle in
      guard oracle.network.nodeCount > 0 else { return nil }
      return try withoutCycles(oracle) { [try EigenvectorCentrality().scores(of: oracle.network).eigenvalue] }.first
        ?? nil
    },
  ]

  private static func numbers(_ values: some Sequence<some BinaryInteger>) -> [Double?] { values.map { Double($0) } }

  /// 1 for the numbers listed and 0 for the rest.
  private static func marked(_ places: [Int], among count: Int) -> [Double?] {
    var marks = [Double?](repeating: 0, count: count)
    for place in places { marks[place] = 1 }
    return marks
  }

  private static func roles(_ role: BrokerageRole, _ oracle: OracleNetwork) -> [Double?] {
    numbers(BrokerageRoles().counts(of: oracle.network, groups: oracle.groups).counts(of: role))
  }

  /// What the oracle has no figures for is what our measure refuses since no walk returns.
  private static func withoutCycles(_ oracle: OracleNetwork, _ compute: () throws -> [Double?]) throws -> [Double?] {
    do {
      return try compute()
    } catch IterationError.withoutCycles {
      return [Double?](repeating: nil, count: oracle.network.nodeCount)
    }
  }
}
