import RamureNetwork
import Testing

@Suite struct TransitivityTests {
  @Test func aSquareWithADiagonalClosesSixOfItsWays() {
    let network = Network(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)], isDirected: false)
    // 2 triangles; pairs of ties that meet: 3 + 1 + 3 + 1.
    #expect(Transitivity().value(of: network) == 6 / 8.0)
  }

  @Test func aStarClosesNothingAndAPairHasNothingToClose() {
    #expect(Transitivity().value(of: Network(nodeCount: 3, edges: [(0, 1), (0, 2)], isDirected: true)) == 0)
    #expect(Transitivity().value(of: Network(nodeCount: 2, edges: [(0, 1)], isDirected: false)) == nil)
  }
}
