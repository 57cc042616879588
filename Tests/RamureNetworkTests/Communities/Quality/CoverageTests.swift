import RamureNetwork
import Testing

@Suite struct CoverageTests {
  @Test func countsWhatStays() {
    // Two triangles and a bridge: six of seven ties stay.
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)], isDirected: false)
    #expect(Coverage().value(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 1])) == 6.0 / 7)
    #expect(Coverage().value(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 0, 0, 0])) == 1)
    #expect(Coverage().value(of: network, groups: NodeGroups(groupOfNode: [0, -1, -1, 0, 1, 2])) == 0)
  }

  @Test(arguments: [false, true]) func agreesWithTheSumOverAllPairs(_ isDirected: Bool) {
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      let weight = WeightTable(network).weight
      var (within, all) = (0.0, 0.0)
      for one in weight.indices {
        for other in weight.indices {
          all += weight[one][other]
          if one == other || groups[one] >= 0 && groups[one] == groups[other] { within += weight[one][other] }
        }
      }
      #expect(agree([Coverage().value(of: network, groups: groups)], [all == 0 ? nil : within / all]))
    }
  }

  @Test func withoutWeightThereIsNoCoverage() {
    let groups = NodeGroups(groupOfNode: [0, 1])
    #expect(Coverage().value(of: Network(nodeCount: 2, edges: [], isDirected: false), groups: groups) == nil)
    let weightless = Network(nodeCount: 2, edges: [(0, 1)], weights: [0], isDirected: false)
    #expect(Coverage().value(of: weightless, groups: groups) == nil)
  }
}
