import RamureNetwork
import Testing

@Suite struct ConnectedComponentsTests {
  @Test func theLargestComesFirstThenTheSmallestMember() {
    let network = Network(nodeCount: 8, edges: [(7, 5), (1, 3), (5, 6), (2, 4)], isDirected: false)
    let partition = ConnectedComponents().partition(of: network)
    #expect(partition.sizes == [3, 2, 2, 1])
    #expect(partition.componentOfNode == [3, 1, 2, 1, 2, 0, 0, 0])
    #expect(partition.members(of: 0) == [5, 6, 7])
    #expect(partition.isolates == [0])
    #expect(partition.count == 4)
  }

  @Test func directionIsNotLookedAt() {
    let network = Network(nodeCount: 3, edges: [(2, 0), (2, 1)], isDirected: true)
    #expect(ConnectedComponents().partition(of: network).sizes == [3])
  }

  @Test func noNodesMakeNoComponents() {
    let partition = ConnectedComponents().partition(of: Network(nodeCount: 0, edges: [], isDirected: false))
    #expect(partition.count == 0 && partition.isolates.isEmpty)
  }

  @Test func aSelfLoopTiesToNobody() {
    let partition = ConnectedComponents().partition(of: Network(nodeCount: 2, edges: [(1, 1)], isDirected: false))
    #expect(partition.isolates == [0, 1])
  }

  /// Every undirected graph of up to five nodes; the directed twin, each edge pointing down, must agree.
  @Test(arguments: 0...5) func agreesWithReachability(_ nodeCount: Int) {
    let pairs = (0..<nodeCount).flatMap { to in (0..<to).map { (from: Int32(to), to: Int32($0)) } }
    for code in 0..<(1 << pairs.count) {
      let edges = pairs.indices.filter { code >> $0 & 1 == 1 }.map { pairs[$0] }
      let expected = Self.components(nodeCount, edges)
      for isDirected in [false, true] {
        let network = Network(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
        let partition = ConnectedComponents().partition(of: network)
        #expect((0..<partition.count).map { partition.members(of: $0) } == expected)
        #expect(partition.sizes == expected.map(\.count))
        #expect(partition.isolates == expected.filter { $0.count == 1 }.flatMap(\.self))
      }
    }
  }

  /// By definition: the reflexive, symmetric and transitive closure of the edges.
  private static func components(_ nodeCount: Int, _ edges: [(from: Int32, to: Int32)]) -> [[Int]] {
    var reaches = (0..<nodeCount).map { node in (0..<nodeCount).map { $0 == node } }
    for edge in edges {
      reaches[Int(edge.from)][Int(edge.to)] = true
      reaches[Int(edge.to)][Int(edge.from)] = true
    }
    for middle in 0..<nodeCount {
      for from in 0..<nodeCount where reaches[from][middle] {
        for to in 0..<nodeCount where reaches[middle][to] { reaches[from][to] = true }
      }
    }
    let sets = reaches.map { row in row.indices.filter { row[$0] } }
    let distinct = sets.enumerated().filter { $1.first == $0 }.map(\.element)
    return distinct.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
  }
}
