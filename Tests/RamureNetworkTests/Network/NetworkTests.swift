import RamureNetwork
import Testing

@Suite struct NetworkTests {
  @Test func anUndirectedEdgeIsKnownToBothEnds() {
    let network = Network(nodeCount: 5, edges: [(3, 1), (0, 1), (2, 1), (0, 3)], isDirected: false)
    #expect(network.nodeCount == 5 && network.edgeCount == 4)
    #expect((0..<5).map { Array(network.neighbours(of: $0)) } == [[1, 3], [0, 2, 3], [1], [0, 1], []])
    #expect((0..<5).map { network.degree(of: $0) } == [2, 3, 1, 2, 0])
    #expect(network.incoming.neighbours == network.outgoing.neighbours)
    // 4 of the 10 pairs.
    #expect(network.density == 0.4)
  }

  @Test func aDirectedEdgePointsOneWay() {
    let network = Network(nodeCount: 3, edges: [(2, 0), (0, 1), (2, 1)], isDirected: true)
    #expect((0..<3).map { Array(network.neighbours(of: $0)) } == [[1], [], [0, 1]])
    #expect((0..<3).map { Array(network.incoming[$0]) } == [[2], [0, 2], []])
    #expect((0..<3).map { network.degree(of: $0) } == [2, 2, 2])
    // 3 of the 6 ordered pairs.
    #expect(network.density == 0.5)
  }

  @Test func parallelEdgesAndSelfLoopsStay() {
    let undirected = Network(nodeCount: 2, edges: [(0, 1), (1, 0), (0, 0)], isDirected: false)
    #expect(Array(undirected.neighbours(of: 0)) == [0, 0, 1, 1])
    #expect(undirected.degree(of: 0) == 4 && undirected.degree(of: 1) == 2)
    #expect(undirected.edgeCount == 3 && undirected.density == 3)
    let directed = Network(nodeCount: 2, edges: [(0, 1), (0, 1), (0, 0)], isDirected: true)
    #expect(Array(directed.neighbours(of: 0)) == [0, 1, 1])
    #expect(directed.degree(of: 0) == 4 && directed.degree(of: 1) == 2)
  }

  @Test func weightsFollowTheirEdges() {
    let network = Network(
      nodeCount: 3, edges: [(2, 0), (0, 1), (2, 1)], weights: [5, 7, 0.5], isDirected: true)
    #expect(network.isWeighted)
    #expect(network.weights == [5, 7, 0.5])
    #expect(network.outgoing.neighbours == [1, 0, 1])
    #expect(network.outgoing.edges == [1, 0, 2])
    #expect(network.incoming.neighbours == [2, 0, 2])
    #expect(network.incoming.edges == [0, 1, 2])
    #expect(network.strengths == [5, 7, 0.5] && network.distances == nil)
  }

  @Test func weightsOfOneAreNotKept() {
    #expect(!Network(nodeCount: 2, edges: [(0, 1)], weights: [1], isDirected: false).isWeighted)
    #expect(!Network(nodeCount: 2, edges: [(0, 1)], isDirected: false).isWeighted)
  }

  @Test(arguments: [0, 1]) func fewerThanTwoNodesAreNotDense(_ count: Int) {
    let network = Network(nodeCount: count, edges: [], isDirected: false)
    #expect(network.nodeCount == count && network.density == 0)
  }

  @Test func rowsHoldExactlyTheEdgesGiven() {
    // Every directed graph of three nodes, its edges in either order.
    for code in 0..<512 {
      var pairs: [(from: Int32, to: Int32)] = []
      for bit in 0..<9 where code >> bit & 1 == 1 { pairs.append((Int32(bit / 3), Int32(bit % 3))) }
      for edges in [pairs, pairs.reversed()] {
        let network = Network(nodeCount: 3, edges: edges, isDirected: true)
        for node in 0..<3 {
          #expect(Array(network.outgoing[node]) == pairs.filter { $0.from == node }.map(\.to))
          #expect(Array(network.incoming[node]) == pairs.filter { $0.to == node }.map(\.from))
        }
      }
    }
  }

  @Test func rowsDoNotDependOnTheOrderOfEdges() {
    // Every undirected graph of five nodes, its edges in order and backwards.
    let possible: [(from: Int32, to: Int32)] = (0..<5).flatMap { one in (one + 1..<5).map { (Int32(one), Int32($0)) } }
    for code in 0..<1 << possible.count {
      let edges = possible.indices.filter { code >> $0 & 1 == 1 }.map { possible[$0] }
      let forwards = Network(nodeCount: 5, edges: edges, isDirected: false)
      let backwards = Network(nodeCount: 5, edges: edges.reversed(), isDirected: false)
      #expect(forwards.outgoing.neighbours == backwards.outgoing.neighbours)
      #expect(forwards.outgoing.offsets == backwards.outgoing.offsets)
      #expect(forwards.outgoing.edges.map { edges.count - 1 - Int($0) } == backwards.outgoing.edges.map { Int($0) })
      #expect(forwards.ends().elementsEqual(edges, by: ==))
    }
  }

  @Test func wrongUseEndsWithASentence() async {
    await #expect(processExitsWith: .failure) {
      _ = Network(nodeCount: 2, edges: [(0, 2)], isDirected: false)
    }
    await #expect(processExitsWith: .failure) {
      _ = Network(nodeCount: 2, edges: [(0, 1)], weights: [.nan], isDirected: false)
    }
    await #expect(processExitsWith: .failure) {
      _ = Network(nodeCount: 2, edges: [(0, 1)], weights: [], isDirected: false)
    }
  }
}
