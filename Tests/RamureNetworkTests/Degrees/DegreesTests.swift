import RamureNetwork
import Testing

@Suite struct DegreesTests {
  private let edges: [(from: Int32, to: Int32)] = [(0, 1), (0, 1), (2, 0), (2, 2)]

  @Test func everyEdgeCountsAtBothEnds() {
    let directed = Network(nodeCount: 4, edges: edges, isDirected: true)
    #expect(Degrees().counts(of: directed) == [3, 2, 3, 0])
    #expect(Degrees(.outgoing).counts(of: directed) == [2, 0, 2, 0])
    #expect(Degrees(.incoming).counts(of: directed) == [1, 2, 1, 0])
    let undirected = Network(nodeCount: 4, edges: edges, isDirected: false)
    for direction in Degrees.Direction.allCases {
      #expect(Degrees(direction).counts(of: undirected) == [3, 2, 3, 0])
    }
  }

  @Test func noNodesHaveNoDegrees() {
    #expect(Degrees().counts(of: Network(nodeCount: 0, edges: [], isDirected: true)).isEmpty)
  }
}
