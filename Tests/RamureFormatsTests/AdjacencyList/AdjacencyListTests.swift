import RamureFormats
import RamureModel
import Testing

@Suite struct AdjacencyListTests {
  @Test func everyNeighbourIsATie() throws {
    let outcome = try Outcome("# a comment\na b \"la mairie\"\nc\n\nb a\n", named: "e.adjlist")
    #expect(outcome.relations == ["a relation b", "a relation la mairie", "b relation a"])
    #expect(outcome.ecosystem?.nodes.map(\.id) == ["a", "b", "c", "la mairie"])
    #expect(outcome.notes == ["1:1 nodes-implied"])
  }

  /// As NetworkX 3.6.1 writes a path of four nodes, whatever the file is called.
  @Test func thoseOfNetworkXAreTold() throws {
    let outcome = try Outcome("#write.py\n# GMT Tue Dec  1 02:00:00 2026\n# \n0 1\n1 2\n2 3\n3\n", named: "e.txt")
    #expect(outcome.relations == ["0 relation 1", "1 relation 2", "2 relation 3"])
    #expect(
      outcome.notes == ["1:1 nodes-implied", "1:1 read-as"] || outcome.notes == ["1:1 read-as", "1:1 nodes-implied"])
  }
}
