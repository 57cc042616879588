import RamureNetwork
import Testing

@Suite struct ReachTests {
  @Test func aPathIsReachedStepByStep() {
    let network = Network(nodeCount: 6, edges: [(0, 1), (1, 2), (2, 3), (3, 4)], isDirected: false)
    #expect(agree(Reach().shares(of: network), [0.4, 0.6, 0.8, 0.6, 0.4, 0]))
    #expect(agree(Reach(steps: 1).shares(of: network), [0.2, 0.4, 0.4, 0.4, 0.2, 0]))
    #expect(agree(Reach(steps: 9).shares(of: network), [0.8, 0.8, 0.8, 0.8, 0.8, 0]))
    // The neighbours of 1 have one tie and two ties.
    #expect(agree(Reach().scores(of: network).efficiency, [0.2, 0.2, 0.2, 0.2, 0.2, nil]))
  }

  @Test(arguments: [false, true], [1, 2, 3]) func agreesWithWalking(_ isDirected: Bool, _ steps: Int) {
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let table = WeightTable(network)
      let shares = table.nodes.map { start in
        var reached: Set = [start]
        for _ in 0..<steps {
          reached.formUnion(table.nodes.filter { node in reached.contains { table.weight[$0][node] > 0 } })
        }
        return Double(reached.count - 1) / Double(network.nodeCount - 1)
      }
      #expect(agree(Reach(steps: steps).shares(of: network), shares))
    }
  }

  @Test(arguments: [0, 1]) func fewerThanTwoNodesReachNobody(_ count: Int) {
    let network = Network(nodeCount: count, edges: [], isDirected: false)
    #expect(Reach().shares(of: network) == [0, 0].prefix(count).map(\.self))
  }

  @Test(arguments: [2, 3, 8]) func threadsChangeNoFigure(_ count: Int) {
    let network = SmallNetworks.large(nodeCount: 1000, ties: 3, isDirected: true)
    var (one, several) = (Reach(), Reach())
    (one.threads, several.threads) = (.exactly(1), .exactly(count))
    #expect(one.scores(of: network) == several.scores(of: network))
  }
}
