import RamureFormats
import RamureModel
import Testing

@Suite struct PajekReaderTests {
  @Test func readsAllWaysToWriteTies() throws {
    let outcome = try Outcome(
      """
      *Network Le quai
      *Vertices 4
      1 "Mairie d&#39;Ici" 0.1 0.2 0.5 ic Red [2001-2004]
      2 "b"
      3 c
      4 "d"
      *Arcs :1 "funds"
      1 2 2.5
      *Edges
      2 3
      *Arcslist :2 "knows"
      1 3 4
      """, named: "e.net")
    #expect(
      outcome.relations == ["Mairie d'Ici funds b", "b relation c", "Mairie d'Ici knows c", "Mairie d'Ici knows d"])
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.header.title?.main == "Le quai")
    #expect(ecosystem.relations.map { $0.attribute("weight") } == ["2.5", nil, nil, nil])
    #expect(ecosystem.relations.map { $0.attribute("direction") } == [nil, "undirected", nil, nil])
    #expect(ecosystem.nodes[0].period.end?.description == "2004")
    #expect(outcome.notes.filter { $0.hasSuffix("passed-over") } == ["3:22 passed-over", "3:34 passed-over"])
  }

  @Test func verticesNeedNoLine() throws {
    #expect(try Outcome("*Vertices 3\n*Arcs\n1 3\n", named: "e.net").ecosystem?.nodes.map(\.id) == ["1", "2", "3"])
  }

  @Test func aMatrixOfTwoModesTiesOneToTheOther() throws {
    let outcome = try Outcome("*Vertices 3 2\n1 \"a\"\n2 \"b\"\n3 \"x\"\n*Matrix\n1\n4\n", named: "e.net")
    #expect(outcome.relations == ["a relation x", "b relation x"])
    #expect(outcome.ecosystem?.relations.map { $0.attribute("weight") } == [nil, "4"])
    #expect(outcome.ecosystem?.nodes.map { $0.attribute("mode") } == ["1", "1", "2"])
  }

  @Test(arguments: [
    ("*Vertices -5\n1 \"a\"\n", ["1:1 pajek-count"]), ("*Vertices 2\n*Arcs\n1 3\n", ["3:3 pajek-number"]),
    ("*Vertices 1\n1 \"a\n", ["2:3 unclosed-quote"]), ("*Vertices 2\n1 \"a \"b\" c\" 1\n", ["2:10 text-after-quote"]),
    ("*Vertices 2\n*Arcs\n1\n", ["3:1 edge-line"]), ("*Vertices 1\n*Nodes\n", ["2:1 pajek-section"]),
    ("*Vertices 2\n1 \"a\"\n1 \"b\"\n", ["3:1 duplicate-id"]),
    ("*Vertices 2\n*Matrix\n0 1\n0 x\n", ["4:3 invalid-number"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(text, named: "e.net").errors == errors)
  }

  @Test func aCountOfAnySizeTakesNoRoom() throws {
    let outcome = try Outcome("*Vertices 999999999999\n*Arcs\n1 2\n", named: "e.net")
    #expect(outcome.relations == ["1 relation 2"])
    #expect(outcome.warnings == ["1:1 pajek-count-too-large"])
  }
}
