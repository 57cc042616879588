import RamureNetwork
import Testing

@Suite struct StrengthsTests {
  private let edges: [(from: Int32, to: Int32)] = [(0, 1), (0, 1), (2, 0), (2, 2)]
  private let weights = [0.5, 2, 4, 8]

  @Test func strengthsAddUpAtBothEnds() {
    let directed = Network(nodeCount: 4, edges: edges, weights: weights, isDirected: true)
    #expect(Strengths().sums(of: directed) == [6.5, 2.5, 20, 0])
    #expect(Strengths(.outgoing).sums(of: directed) == [2.5, 0, 12, 0])
    #expect(Strengths(.incoming).sums(of: directed) == [4, 2.5, 8, 0])
    let undirected = Network(nodeCount: 4, edges: edges, weights: weights, isDirected: false)
    #expect(Strengths().sums(of: undirected) == [6.5, 2.5, 20, 0])
  }

  @Test func distancesAreNotStrengths() {
    let network = Network(nodeCount: 4, edges: edges, weights: weights, meaning: .distance, isDirected: true)
    #expect(Strengths().sums(of: network) == [3, 2, 3, 0])
  }
}
