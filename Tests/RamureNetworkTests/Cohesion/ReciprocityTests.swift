import RamureNetwork
import Testing

@Suite struct ReciprocityTests {
  @Test func twoOfThreeArcsAreAnswered() {
    let network = Network(nodeCount: 3, edges: [(0, 1), (1, 0), (0, 1), (1, 2), (2, 2)], isDirected: true)
    #expect(Reciprocity().value(of: network) == 2 / 3.0)
  }

  @Test func withoutArcsItIsNotDefined() {
    #expect(Reciprocity().value(of: Network(nodeCount: 2, edges: [(0, 1)], isDirected: false)) == nil)
    #expect(Reciprocity().value(of: Network(nodeCount: 2, edges: [(1, 1)], isDirected: true)) == nil)
    #expect(Reciprocity().value(of: Network(nodeCount: 0, edges: [], isDirected: true)) == nil)
  }

  @Test func agreesWithAskingEveryArc() {
    for network in SmallNetworks.all(upTo: 4, isDirected: true) + SmallNetworks.drawn(200, isDirected: true) {
      let table = WeightTable(network)
      let arcs = table.nodes.flatMap { from in
        table.nodes.filter { $0 != from && table.weight[from][$0] > 0 }.map { (from, $0) }
      }
      let answered = arcs.filter { table.weight[$0.1][$0.0] > 0 }.count
      #expect(Reciprocity().value(of: network) == (arcs.isEmpty ? nil : Double(answered) / Double(arcs.count)))
    }
  }
}
