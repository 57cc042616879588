import RamureNetwork
import Testing

@Suite struct NetworkSimpleTests {
  private static func edges(_ network: Network) -> [[Int32]] {
    network.ends().map { [$0.from, $0.to] }
  }

  @Test func parallelStrengthsAddUpAndLoopsGo() {
    let network = Network(
      nodeCount: 3, edges: [(1, 0), (0, 1), (2, 2), (1, 2)], weights: [2, 3, 7, 4], isDirected: false)
    #expect(!network.isSimple)
    let simple = network.simplified()
    #expect(simple.isSimple)
    #expect(Self.edges(simple) == [[0, 1], [1, 2]])
    #expect(simple.weights == [5, 4])
  }

  @Test func ofParallelDistancesTheShortestStays() {
    let network = Network(
      nodeCount: 2, edges: [(1, 0), (0, 1)], weights: [2, 3], meaning: .distance, isDirected: false)
    #expect(network.simplified().distances == [2])
    #expect(network.simplified().strengths == nil)
  }

  @Test func oppositeEdgesAreNotParallelUntilDirectionIsForgotten() {
    let network = Network(
      nodeCount: 4, edges: [(0, 1), (1, 0), (3, 1), (1, 2), (3, 3)], weights: [1, 2, 4, 8, 16], isDirected: true)
    let simple = network.simplified()
    #expect(simple.isDirected && Self.edges(simple) == [[0, 1], [1, 0], [1, 2], [3, 1]])
    #expect(simple.weights == [1, 2, 8, 4])
    let undirected = network.undirected()
    #expect(!undirected.isDirected && undirected.isSimple)
    #expect(Self.edges(undirected) == [[0, 1], [1, 2], [1, 3]])
    #expect(undirected.weights == [3, 8, 4])
  }

  @Test func endsFollowTheNumbersOfTheEdges() {
    let undirected = Network(nodeCount: 3, edges: [(2, 1), (0, 2), (1, 1)], isDirected: false)
    #expect(Self.edges(undirected) == [[1, 2], [0, 2], [1, 1]])
    let directed = Network(nodeCount: 3, edges: [(2, 1), (0, 2), (1, 1)], isDirected: true)
    #expect(Self.edges(directed) == [[2, 1], [0, 2], [1, 1]])
  }
}
