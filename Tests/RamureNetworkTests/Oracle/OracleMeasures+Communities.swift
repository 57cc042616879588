import RamureNetwork

extension OracleMeasures {
  static let communities: [OracleMeasure<Double?>] = [
    OracleMeasure("coverage") { Coverage().value(of: $0.network, groups: $0.groups) },
    OracleMeasure("mean-conductance") { Conductance().scores(of: $0.network, groups: $0.groups).mean },
    OracleMeasure("codelength") { MapEquation().codelength(of: $0.network, groups: $0.groups) },
    OracleMeasure("adjusted-rand-index") { comparison($0).adjustedRandIndex },
    OracleMeasure("normalised-mutual-information") { comparison($0).normalisedMutualInformation },
    OracleMeasure("variation-of-information") { comparison($0).variationOfInformation },
    OracleMeasure("best-modularity") { oracle in
      Modularity().value(of: oracle.network, groups: Leiden().partition(of: oracle.network))
    },
    OracleMeasure("best-modularity-of-ties") { oracle in
      let ties = oracle.network.withoutWeights
      return Modularity().value(of: ties, groups: Leiden().partition(of: ties))
    },
    OracleMeasure("girvan-newman-modularity") { oracle in
      Modularity().value(of: oracle.network, groups: GirvanNewman().partition(of: oracle.network))
    },
    OracleMeasure("shortest-codelength") { oracle in
      MapEquation().codelength(of: oracle.network, groups: Infomap().partition(of: oracle.network))
    },
  ]

  /// Of the groups of a network with the remainders of its node numbers by 3.
  private static func comparison(_ oracle: OracleNetwork) -> PartitionComparison {
    let thirds = (0..<Int32(oracle.network.nodeCount)).map { $0 % 3 }
    return PartitionComparison(oracle.groups, NodeGroups(groupOfNode: thirds))
  }
}
