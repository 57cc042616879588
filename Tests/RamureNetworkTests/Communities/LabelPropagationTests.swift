import RamureNetwork
import Testing

@Suite struct LabelPropagationTests {
  /// How much of a node's ties leads to each community.
  private static func pull(_ node: Int, _ groups: NodeGroups, _ ties: Network) -> [Double] {
    ties.outgoing.range(of: node).reduce(into: [Double](repeating: 0, count: groups.count)) { sums, entry in
      let group = Int(groups[Int(ties.outgoing.neighbours[entry])])
      sums[group] += ties.strengths?[Int(ties.outgoing.edges[entry])] ?? 1
    }
  }

  @Test(arguments: OracleNetwork.names, 1...10 as ClosedRange<UInt64>)
  func everybodyIsWhereMostOfTheirTiesLead(_ name: String, _ seed: UInt64) throws {
    let network = try OracleNetwork(named: name).network
    let groups = LabelPropagation(seed: seed).partition(of: network)
    #expect(isInOrder(groups, of: network))
    let ties = network.undirected()
    for node in 0..<ties.nodeCount {
      let pull = Self.pull(node, groups, ties)
      #expect(pull[Int(groups[node])] >= (pull.max() ?? 0) - 1e-9)
    }
    #expect(LabelPropagation(seed: seed).partition(of: network) == groups)
  }

  /// Where the communities are plain, igraph's label propagation finds them, too.
  @Test(arguments: ["lfr-10", "lfr-20", "apart", "ring-of-cliques"]) func plainCommunitiesAreFound(_ name: String)
    throws
  {
    let oracle = try OracleNetwork(withCommunities: name)
    let found = (1...10 as ClosedRange<UInt64>).map { seed in
      PartitionComparison(LabelPropagation(seed: seed).partition(of: oracle.network), oracle.groups).adjustedRandIndex
    }
    #expect((found.max() ?? 0) >= 0.95)
  }

  @Test func strengthsDecide() {
    // 2 has two weak ties to the left and a strong one to the right.
    let edges: [(from: Int32, to: Int32)] = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
    let network = Network(nodeCount: 6, edges: edges, weights: [5, 1, 1, 9, 9, 9, 9], isDirected: false)
    for seed in 1...20 as ClosedRange<UInt64> {
      let groups = LabelPropagation(seed: seed).partition(of: network)
      #expect(groups[0] == groups[1] && groups[2] == groups[3] && groups[3] == groups[4])
    }
  }

  /// A pair and a square: in both, drawing among labels that weigh as much could go on for ever.
  @Test(arguments: 1...50 as ClosedRange<UInt64>) func itEnds(_ seed: UInt64) {
    let edges: [(from: Int32, to: Int32)] = [(0, 1), (2, 3), (3, 4), (4, 5), (5, 2)]
    let groups = LabelPropagation(seed: seed).partition(of: Network(nodeCount: 7, edges: edges, isDirected: false))
    #expect(groups[0] == groups[1] && groups[6] != groups[0])
  }
}
