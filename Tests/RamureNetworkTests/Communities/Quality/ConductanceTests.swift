import RamureNetwork
import Testing

@Suite struct ConductanceTests {
  @Test func twoTrianglesAndABridge() {
    let network = Network(
      nodeCount: 7, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)], isDirected: false)
    let scores = Conductance().scores(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 1, 2], count: 4))
    // One of seven tie ends leads out of each; who has no ties, and nobody, has no conductance.
    #expect(scores.ofGroups == [1.0 / 7, 1.0 / 7, nil, nil])
    #expect(scores.mean == 1.0 / 7)
    let whole = Conductance().scores(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 0, 0, 0, 1]))
    #expect(whole.ofGroups == [nil, nil] && whole.mean == nil)
  }

  @Test(arguments: [false, true]) func agreesWithTheDefinition(_ isDirected: Bool) {
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      let weight = WeightTable(network).weight
      let scores = Conductance().scores(of: network, groups: groups)
      let expected: [Double?] = (0..<groups.count).map { group in
        var (cut, inside, outside) = (0.0, 0.0, 0.0)
        for one in weight.indices {
          for other in weight.indices {
            // Both ends of each tie, once here and once in the turned pair.
            for end in [one, other] {
              if groups[end] == group { inside += weight[one][other] } else { outside += weight[one][other] }
            }
            if (groups[one] == group) != (groups[other] == group) { cut += weight[one][other] }
          }
        }
        return min(inside, outside) > 0 ? cut / min(inside, outside) : nil
      }
      #expect(agree(scores.ofGroups, expected))
    }
  }
}
