import RamureNetwork
import Testing

@Suite struct BiconnectedComponentsTests {
  /// Two triangles that share node 2, and a tail 4 – 5 – 6.
  private let bowTie = Network(
    nodeCount: 8, edges: [(5, 6), (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5), (5, 5)], isDirected: false)

  @Test func aBowTieHangsTogetherInItsMiddle() {
    let structure = BiconnectedComponents().structure(of: bowTie)
    #expect(structure.articulationPoints == [2, 4, 5])
    #expect(structure.bridges == [0, 7])
    #expect(structure.blockOfEdge == [0, 1, 1, 1, 2, 2, 2, 3, -1])
    #expect(structure.blockCount == 4)
  }

  @Test func itSaysWhatIsLeftWhenANodeLeaves() {
    let structure = BiconnectedComponents().structure(of: bowTie)
    #expect(structure.parts(without: 2) == [[3, 4, 5, 6], [0, 1]])
    #expect(structure.partSizes(without: 4) == [4, 2])
    #expect(structure.parts(without: 0) == [[1, 2, 3, 4, 5, 6]])
    #expect(structure.parts(without: 7).isEmpty && structure.partSizes(without: 7).isEmpty)
    #expect(structure.sides(ofBridgeBetween: 4, and: 5) == (5, 2))
    #expect(structure.sides(ofBridgeBetween: 6, and: 5) == (1, 6))
  }

  /// Of those that hang on the hub, only as many as are asked for.
  @Test func namesAreAsManyAsAreAskedFor() {
    let edges = (1..<Int32(6)).map { (from: Int32(0), to: $0) } + [(from: Int32(5), to: Int32(6))]
    let structure = BiconnectedComponents().structure(of: Network(nodeCount: 7, edges: edges, isDirected: false))
    #expect(structure.separated(without: 0) == [1, 2, 3, 4])
    #expect(structure.separated(without: 0, most: 2).count == 2 && structure.separated(without: 0, most: 0) == [])
    #expect(structure.isolated(without: 0, most: 3) == [1, 2, 3])
  }

  @Test func parallelEdgesAreOneTie() {
    let network = Network(nodeCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: false)
    let structure = BiconnectedComponents().structure(of: network)
    #expect(structure.bridges == [0, 1, 2])
    #expect(structure.blockOfEdge == [0, 0, 1])
    let answered = Network(nodeCount: 2, edges: [(0, 1), (1, 0)], isDirected: true)
    #expect(BiconnectedComponents().structure(of: answered).bridges == [0, 1])
  }

  @Test(arguments: [0, 1]) func fewerThanTwoNodesHoldNothingTogether(_ count: Int) {
    let structure = BiconnectedComponents().structure(of: Network(nodeCount: count, edges: [], isDirected: false))
    #expect(structure.articulationPoints.isEmpty && structure.bridges.isEmpty && structure.blockCount == 0)
  }

  @Test(arguments: [
    NetworkFamily.all(upTo: 5, isDirected: false), .drawn(300, isDirected: false),
    .all(upTo: 3, isDirected: true), .drawn(300, isDirected: true),
  ])
  func agreesWithTakingAwayNodeByNode(_ family: NetworkFamily) {
    var bridges = 0
    for network in family.networks {
      let table = WeightTable(network)
      let structure = BiconnectedComponents().structure(of: network)
      bridges += structure.bridges.count
      var articulationPoints: [Int] = []
      for node in table.nodes {
        let connected = table.reachable(from: node, table.areTied)
        let parts = connected.filter { $0 != node }.map { start in
          table.reachable(from: start) { table.areTied($0, $1) && $1 != node }
        }
        let distinct = parts.filter { part in part.first == connected.first { part.contains($0) } }
        let expected = Set(distinct).sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
        if expected.count > 1 { articulationPoints.append(node) }
        #expect(structure.parts(without: node) == expected)
        #expect(structure.partSizes(without: node) == expected.map(\.count))
        #expect(structure.separated(without: node) == expected.dropFirst().flatMap(\.self).sorted())
        #expect(structure.isolated(without: node) == expected.filter { $0.count == 1 }.flatMap(\.self).sorted())
      }
      #expect(structure.articulationPoints == articulationPoints)
      expectBridges(of: network, table, structure)
      expectBlocks(of: network, table, structure)
    }
    // Two nodes tied one way, the other, or both: four arcs, each a bridge. Undirected, one, and nine among three nodes.
    #expect(bridges > 3)
  }

  private func expectBridges(of network: Network, _ table: WeightTable, _ structure: Biconnectivity) {
    let ends = network.ends()
    var bridges: [Int] = []
    for (edge, end) in ends.enumerated() where end.from != end.to {
      let (from, to) = (Int(end.from), Int(end.to))
      let sides = [from, to].map { start in
        table.reachable(from: start) {
          table.areTied($0, $1) && !($0 == from && $1 == to) && !($0 == to && $1 == from)
        }
      }
      guard !sides[0].contains(to) else { continue }
      bridges.append(edge)
      #expect(structure.sides(ofBridgeBetween: from, and: to) == (sides[0].count, sides[1].count))
    }
    #expect(structure.bridges == bridges)
  }

  /// Two ties are of one block unless some node, when it is taken away, stands between them.
  private func expectBlocks(of network: Network, _ table: WeightTable, _ structure: Biconnectivity) {
    let ends = network.ends().map { (Int($0.from), Int($0.to)) }
    for (edge, end) in ends.enumerated() {
      #expect((structure.blockOfEdge[edge] < 0) == (end.0 == end.1))
      for other in 0..<edge where end.0 != end.1 && ends[other].0 != ends[other].1 {
        let areParallel = Set([end.0, end.1]) == Set([ends[other].0, ends[other].1])
        let areTogether = table.nodes.allSatisfy { away in
          let start = end.0 == away ? end.1 : end.0
          let goal = ends[other].0 == away ? ends[other].1 : ends[other].0
          return table.reachable(from: start) { table.areTied($0, $1) && $1 != away }.contains(goal)
        }
        #expect((structure.blockOfEdge[edge] == structure.blockOfEdge[other]) == (areParallel || areTogether))
      }
    }
    let blocks = structure.blockOfEdge.filter { $0 >= 0 }
    #expect(Set(blocks).count == structure.blockCount)
    // Numbered in the order of their first edges.
    var seen: [Int32] = []
    for block in blocks where !seen.contains(block) { seen.append(block) }
    #expect(seen == seen.sorted() && seen.first ?? 0 == 0)
  }

  /// A long way must not overflow the stack.
  @Test func aLongPathIsAllBridges() {
    let count = 200_000
    let network = Network(
      nodeCount: count, edges: (1..<Int32(count)).map { (from: $0 - 1, to: $0) }, isDirected: false)
    let structure = BiconnectedComponents().structure(of: network)
    #expect(structure.bridges.count == count - 1 && structure.articulationPoints.count == count - 2)
    #expect(structure.partSizes(without: 1000) == [198_999, 1000])
  }
}
