import RamureNetwork
import Testing

@Suite struct CoreNumbersTests {
  @Test func aCliqueWithATailIsPeeledFromOutside() {
    let network = Network(
      nodeCount: 7, edges: [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5)], isDirected: false)
    #expect(CoreNumbers().numbers(of: network) == [3, 3, 3, 3, 1, 1, 0])
  }

  @Test(arguments: [
    NetworkFamily.all(upTo: 5, isDirected: false), .drawn(100, isDirected: false),
    .drawn(100, isDirected: true),
  ])
  func agreesWithTheBestOfAllSubsets(_ family: NetworkFamily) {
    for network in family.networks {
      let table = WeightTable(network)
      var expected = [Int](repeating: 0, count: network.nodeCount)
      for code in 0..<(1 << network.nodeCount) {
        let members = table.nodes.filter { code >> $0 & 1 == 1 }
        let fewest = members.map { node in members.filter { table.areTied(node, $0) }.count }.min() ?? 0
        for node in members { expected[node] = max(expected[node], fewest) }
      }
      #expect(CoreNumbers().numbers(of: network) == expected)
    }
  }
}
