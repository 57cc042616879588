import RamureNetwork
import Testing

@Suite struct StrongComponentsTests {
  @Test func theLargestComesFirstThenTheSmallestMember() {
    let network = Network(
      nodeCount: 7, edges: [(5, 6), (6, 4), (4, 5), (1, 2), (2, 1), (2, 4), (0, 1)], isDirected: true)
    let partition = StrongComponents().partition(of: network)
    #expect(partition.sizes == [3, 2, 1, 1])
    #expect(partition.componentOfNode == [2, 1, 1, 3, 0, 0, 0])
  }

  @Test func withoutDirectionTheyAreTheComponents() {
    let network = Network(nodeCount: 4, edges: [(0, 1), (3, 1)], isDirected: false)
    #expect(StrongComponents().partition(of: network) == ConnectedComponents().partition(of: network))
  }

  @Test(arguments: [NetworkFamily.all(upTo: 4, isDirected: true), .drawn(300, isDirected: true)])
  func agreesWithReachability(_ family: NetworkFamily) {
    for network in family.networks {
      let table = WeightTable(network)
      let reached = table.nodes.map { table.reachable(from: $0) { table.weight[$0][$1] > 0 } }
      let sets = table.nodes.map { node in reached[node].filter { reached[$0].contains(node) } }
      let expected = sets.enumerated().filter { $1[0] == $0 }.map(\.element)
        .sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
      let partition = StrongComponents().partition(of: network)
      #expect((0..<partition.count).map { partition.members(of: $0) } == expected)
      #expect(partition.sizes == expected.map(\.count))
    }
  }

  /// A long way must not overflow the stack.
  @Test func aLongCycleIsOneComponent() {
    let count: Int32 = 200_000
    let network = Network(
      nodeCount: Int(count), edges: (0..<count).map { (from: $0, to: ($0 + 1) % count) }, isDirected: true)
    #expect(StrongComponents().partition(of: network).count == 1)
  }
}
