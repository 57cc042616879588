import RamureNetwork
import Testing

@Suite("How far one group is from another")
struct GroupReachTests {
  @Test(arguments: 0..<80) func agreesWithTheDefinition(_ seed: Int) {
    let nodeCount = 1 + seed % 9
    var random = SplitMix64(seed: UInt64(seed))
    for isDirected in [false, true] {
      for lengths in [nil, 4] {
        let network = SeededNetworks.network(
          seed: UInt64(seed), nodeCount: nodeCount, edgeCount: seed % 13, isDirected: isDirected, lengths: lengths)
        let brute = BruteForcePaths(network)
        let from = (0..<nodeCount).filter { _ in Bool.random(using: &random) }
        let to = (0..<nodeCount).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        let reach = GroupReach(from: from.reversed() + from, to: to, in: network)
        #expect(reach.from == from)
        for (place, node) in from.enumerated() {
          // `min(by:)` gives the first of equally near ones.
          let nearest = to.min { brute.distances[node][$0] < brute.distances[node][$1] }
          let expected = nearest.map { brute.distances[node][$0] } ?? .infinity
          #expect(reach.distances[place] == (expected.isFinite ? expected : nil))
          #expect(reach.nearest[place] == (expected.isFinite ? nearest : nil))
        }
      }
    }
  }

  @Test func byHand() {
    // 0–1–2–3–4, and 5 alone: to 3, the distances are 3, 2, 1, 0, 1.
    let edges: [(from: Int32, to: Int32)] = [(0, 1), (1, 2), (2, 3), (3, 4)]
    let network = Network(nodeCount: 6, edges: edges, isDirected: false)
    let reach = GroupReach(from: [0, 1, 2, 3, 4, 5], to: [3], in: network)
    #expect(reach.distances == [3, 2, 1, 0, 1, nil])
    #expect(reach.outOfReach == [5])
    #expect(reach.mean == 1.4)
    #expect(reach.median == 1)
    #expect(reach.histogram.map(\.distance) == [0, 1, 2, 3])
    #expect(reach.histogram.map(\.count) == [1, 2, 1, 1])
    #expect(GroupReach(from: [0, 1], to: [3], in: network).median == 2.5)
    let nobody = GroupReach(from: [5], to: [3], in: network)
    #expect(nobody.mean == nil && nobody.median == nil && nobody.histogram.isEmpty)
    #expect(GroupReach(from: [], to: [], in: network).from.isEmpty)
    // One way only: 3 does not lead to 0.
    let directed = Network(nodeCount: 6, edges: edges, isDirected: true)
    #expect(GroupReach(from: [0, 3], to: [0], in: directed).distances == [0, nil])
  }
}
