import RamureNetwork
import Testing

@Suite struct LocalClusteringTests {
  /// A square with one diagonal, and a tail.
  @Test func aSquareWithADiagonalIsPartlyClosed() {
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (3, 4)], isDirected: false)
    // 0 and 2: of 3 pairs of partners, 2 are tied; 1: its only pair; 3: 1 of 3; a leaf and an isolate have no pairs.
    #expect(agree(LocalClustering().scores(of: network), [2 / 3.0, 1, 2 / 3.0, 1 / 3.0, 0, 0]))
    #expect(agree([LocalClustering().average(of: network)], [8 / 18.0]))
  }

  @Test func withoutNodesThereIsNoAverage() {
    #expect(LocalClustering().average(of: Network(nodeCount: 0, edges: [], isDirected: false)) == nil)
  }
}
