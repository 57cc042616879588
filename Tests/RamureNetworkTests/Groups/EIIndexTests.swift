import RamureNetwork
import Testing

@Suite struct EIIndexTests {
  @Test func tiesThatLeaveCountAgainstTiesThatStay() {
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (1, 0), (0, 2), (1, 3), (3, 4), (4, 5), (2, 2)], isDirected: false)
    let scores = EIIndex().scores(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 1, 1, -1], count: 3))
    #expect(scores.ofNodes == [-1, 0, -1, 0, -1, nil])
    // Group 0: 1 tie leaves, 2 stay; group 1: 1 leaves, 1 stays; the whole: 1 crosses, 3 stay.
    #expect(agree(scores.ofGroups, [-1 / 3.0, 0, nil]))
    #expect(scores.whole == -0.5)
  }

  @Test(arguments: [false, true]) func agreesWithGoingThroughAllPairs(_ isDirected: Bool) {
    var defined = 0
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      let table = WeightTable(network)
      func index(_ counts: (Int, Int) -> Bool) -> Double? {
        var (leave, stay) = (0, 0)
        for one in table.nodes where groups[one] >= 0 {
          for other in table.nodes where other > one && groups[other] >= 0 && table.areTied(one, other) {
            guard counts(one, other) else { continue }
            if groups[one] == groups[other] { stay += 1 } else { leave += 1 }
          }
        }
        return leave + stay == 0 ? nil : Double(leave - stay) / Double(leave + stay)
      }
      let scores = EIIndex().scores(of: network, groups: groups)
      #expect(scores.ofNodes == table.nodes.map { node in index { $0 == node || $1 == node } })
      #expect(
        scores.ofGroups == (0..<groups.count).map { group in index { groups[$0] == group || groups[$1] == group } })
      #expect(scores.whole == index { _, _ in true })
      if scores.whole != nil { defined += 1 }
    }
    // One network of seven has no ties at the very most, and most of the others several: one between two with groups is enough.
    #expect(defined > 100)
  }

  @Test func withoutTiesThereIsNothingToCompare() {
    let scores = EIIndex().scores(
      of: Network(nodeCount: 1, edges: [], isDirected: true), groups: NodeGroups(groupOfNode: [0]))
    #expect(scores.ofNodes == [nil] && scores.ofGroups == [nil] && scores.whole == nil)
  }
}
