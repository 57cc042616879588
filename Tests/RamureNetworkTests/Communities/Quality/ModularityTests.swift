import RamureNetwork
import Testing

@Suite struct ModularityTests {
  private let groups = NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 2, 2, 2])
  private let directed = Network(
    nodeCount: 8, edges: StructuralHolesTests.edges, weights: StructuralHolesTests.weights, isDirected: true)

  /// NetworkX 3.6.1, `community.modularity`.
  @Test func agreesWithNetworkX() {
    let plain = Network(nodeCount: 8, edges: StructuralHolesTests.edges, isDirected: true)
    #expect(agree([Modularity().value(of: directed, groups: groups)], [0.26888888888888884]))
    #expect(agree([Modularity().value(of: plain, groups: groups)], [0.28125]))
    #expect(agree([Modularity().value(of: KarateClub.network, groups: KarateClub.clubs)], [0.3582347140039448]))
  }

  @Test(arguments: [false, true], [1, 1.5]) func agreesWithTheSumOverAllPairs(_ isDirected: Bool, _ resolution: Double)
  {
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      let weight = WeightTable(network).weight
      let total = weight.joined().reduce(0, +)
      let out = weight.map { $0.reduce(0, +) }
      let into = weight.indices.map { node in weight.reduce(0) { $0 + $1[node] } }
      var sum = 0.0
      for one in weight.indices {
        for other in weight.indices where one == other || groups[one] >= 0 && groups[one] == groups[other] {
          sum += weight[one][other] - resolution * out[one] * into[other] / total
        }
      }
      let value = Modularity(resolution: resolution).value(of: network, groups: groups)
      #expect(agree([value], [total == 0 ? nil : sum / total]))
    }
  }

  @Test func withoutWeightThereIsNoModularity() {
    let groups = NodeGroups(groupOfNode: [0, 1])
    #expect(Modularity().value(of: Network(nodeCount: 2, edges: [], isDirected: false), groups: groups) == nil)
    let weightless = Network(nodeCount: 2, edges: [(0, 1)], weights: [0], isDirected: false)
    #expect(Modularity().value(of: weightless, groups: groups) == nil)
  }
}
