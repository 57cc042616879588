import RamureNetwork
import Testing

@Suite("Whom several have in common")
struct CommonNeighboursTests {
  @Test(arguments: 0..<60) func agreesWithTheDefinition(_ seed: UInt64) {
    for isDirected in [false, true] {
      let network = SeededNetworks.network(seed: seed, nodeCount: 7, edgeCount: Int(seed % 24), isDirected: isDirected)
      let ends = network.ends()
      func edges(_ one: Int, _ other: Int) -> [Int32] {
        ends.indices.filter {
          (Int(ends[$0].from), Int(ends[$0].to)) == (one, other)
            || (Int(ends[$0].to), Int(ends[$0].from)) == (one, other)
        }.map(Int32.init)
      }
      for asked in [[2], [0, 1], [4, 0, 3], [0, 1, 2, 3]] {
        let expected = (0..<7).filter { node in !asked.contains(node) && asked.allSatisfy { !edges($0, node).isEmpty } }
        let found = CommonNeighbours().neighbours(of: asked, in: network)
        #expect(found.map(\.node) == expected)
        for neighbour in found { #expect(neighbour.edges == asked.map { edges($0, neighbour.node) }) }
      }
      for one in 0..<7 {
        for other in 0..<7 { #expect(network.edges(between: one, and: other) == edges(one, other)) }
      }
    }
  }

  @Test func nobodyAsksNobodyIsFound() {
    #expect(CommonNeighbours().neighbours(of: [], in: KarateClub.network).isEmpty)
  }

  @Test func ofTheKarateClub() {
    // The two leaders know four members both, whom the files of the data set name 9, 14, 20 and 32.
    #expect(CommonNeighbours().neighbours(of: [0, 33], in: KarateClub.network).map(\.node) == [8, 13, 19, 31])
  }
}
