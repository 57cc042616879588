import RamureNetwork
import Testing

/// What holds for every measure of nodes, whatever it measures.
@Suite struct NodeMeasureLawsTests {
  struct Measure: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let figures: @Sendable (Network, NodeGroups) -> [Double?]
    /// Whether a node is measured by its own component only.
    var isLocal = true
    /// Whether turning all arcs round changes nothing.
    var ignoresDirection = true

    init(
      _ name: String, isLocal: Bool = true, ignoresDirection: Bool = true,
      _ figures: @escaping @Sendable (Network, NodeGroups) -> [Double?]
    ) {
      (testDescription, self.figures) = (name, figures)
      (self.isLocal, self.ignoresDirection) = (isLocal, ignoresDirection)
    }
  }

  static let measures = [
    Measure("degree") { network, _ in Degrees().counts(of: network).map(Double.init) },
    Measure("strength") { network, _ in Strengths().sums(of: network) },
    Measure("core") { network, _ in CoreNumbers().numbers(of: network).map(Double.init) },
    Measure("triangles") { network, _ in Triangles().counts(of: network).map(Double.init) },
    Measure("clustering") { network, _ in LocalClustering().scores(of: network) },
    Measure("constraint") { network, _ in StructuralHoles().scores(of: network).constraint },
    Measure("effective size") { network, _ in StructuralHoles().scores(of: network).effectiveSize },
    Measure("efficiency") { network, _ in StructuralHoles().scores(of: network).efficiency },
    Measure("reach", isLocal: false, ignoresDirection: false) { network, _ in Reach().shares(of: network) },
    Measure("coordinator") { BrokerageRoles().counts(of: $0, groups: $1).counts(of: .coordinator).map(Double.init) },
    Measure("gatekeeper", ignoresDirection: false) {
      BrokerageRoles().counts(of: $0, groups: $1).counts(of: .gatekeeper).map(Double.init)
    },
    Measure("liaison") { BrokerageRoles().counts(of: $0, groups: $1).counts(of: .liaison).map(Double.init) },
    Measure("E-I index") { EIIndex().scores(of: $0, groups: $1).ofNodes },
    Measure("participation") { ModuleRoles().scores(of: $0, groups: $1).participation },
    Measure("within-module z", isLocal: false) { ModuleRoles().scores(of: $0, groups: $1).withinModuleZ },
    Measure("articulation") { network, _ in
      let points = BiconnectedComponents().structure(of: network).articulationPoints
      return (0..<network.nodeCount).map { points.contains($0) ? 1 : 0 }
    },
    Measure("strong component size") { network, _ in
      let partition = StrongComponents().partition(of: network)
      return partition.componentOfNode.map { Double(partition.sizes[Int($0)]) }
    },
  ]

  @Test(arguments: measures, [false, true]) func newNumbersChangeNoFigure(_ measure: Measure, _ isDirected: Bool) {
    for network in SmallNetworks.drawn(60, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      var random = SplitMix64(seed: 5)
      let new = (0..<Int32(network.nodeCount)).shuffled(using: &random)
      let renumbered = Network(
        nodeCount: network.nodeCount, edges: network.ends().map { (new[Int($0.from)], new[Int($0.to)]) },
        weights: network.weights, isDirected: isDirected)
      var groupOfNode = groups.groupOfNode
      for node in new.indices { groupOfNode[Int(new[node])] = groups[node] }
      let figures = measure.figures(renumbered, NodeGroups(groupOfNode: groupOfNode, count: groups.count))
      #expect(agree(new.map { figures[Int($0)] }, measure.figures(network, groups)))
    }
  }

  @Test(arguments: measures.filter(\.isLocal), [false, true])
  func islandsDoNotKnowOfEachOther(_ measure: Measure, _ isDirected: Bool) {
    let networks = SmallNetworks.drawn(60, isDirected: isDirected).filter { $0.weights == nil }
    for (one, other) in zip(networks, networks.dropFirst()) {
      let (groupsOfOne, groupsOfOther) = (SmallNetworks.groups(of: one), SmallNetworks.groups(of: other, seed: 4))
      let shift = Int32(one.nodeCount)
      let both = Network(
        nodeCount: one.nodeCount + other.nodeCount,
        edges: one.ends() + other.ends().map { ($0.from + shift, $0.to + shift) }, isDirected: isDirected)
      let groups = NodeGroups(groupOfNode: groupsOfOne.groupOfNode + groupsOfOther.groupOfNode, count: 4)
      #expect(
        agree(
          measure.figures(both, groups), measure.figures(one, groupsOfOne) + measure.figures(other, groupsOfOther)))
    }
  }

  @Test(arguments: measures.filter(\.ignoresDirection)) func turningAllArcsRoundChangesNoFigure(_ measure: Measure) {
    for network in SmallNetworks.drawn(60, isDirected: true) {
      let groups = SmallNetworks.groups(of: network)
      let reversed = Network(
        nodeCount: network.nodeCount, edges: network.ends().map { ($0.to, $0.from) }, weights: network.weights,
        isDirected: true)
      #expect(agree(measure.figures(reversed, groups), measure.figures(network, groups)))
    }
  }

  @Test(arguments: measures, [0, 1]) func almostNothingIsMeasuredToo(_ measure: Measure, _ nodeCount: Int) {
    for isDirected in [false, true] {
      let network = Network(nodeCount: nodeCount, edges: [], isDirected: isDirected)
      let groups = NodeGroups(groupOfNode: [Int32](repeating: 0, count: nodeCount))
      let figures = measure.figures(network, groups)
      #expect(figures.count == nodeCount && figures.allSatisfy { $0 == nil || $0 == 0 || $0 == 1 })
    }
  }
}
