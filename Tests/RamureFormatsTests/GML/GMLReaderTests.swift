import RamureFormats
import RamureModel
import Testing

@Suite struct GMLReaderTests {
  @Test func aLabelIsAName() throws {
    let outcome = try Outcome(
      """
      graph [
        directed 1
        node [ id 1 label "Th&eacute;&#226;tre" graphics [ x 1.5 y 2 fill "#fff" ] size [ min 1 ] ]
        node [ id 2 label "Th&eacute;&#226;tre" ]
        edge [ source 2 target 1 weight 0.5 ]
      ]
      """, named: "e.gml")
    #expect(outcome.relations == ["2 relation 1"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Théâtre", "Théâtre"])
    #expect(outcome.ecosystem?.nodes[0].attribute("size.min") == "1")
    #expect(outcome.notes.contains("3:43 passed-over"))
  }

  @Test func aLabelBesideANameIsAnID() throws {
    let outcome = try Outcome(
      "graph [ node [ id 0 label \"quai\" name \"Le Quai\" tags \"a\" tags \"b\" ] edge [ source 0 target 0 ] ]",
      named: "e.gml")
    #expect(outcome.relations == ["quai relation quai"])
    #expect(outcome.ecosystem?.nodes[0].attribute("tags") == "a|b")
    #expect(outcome.ecosystem?.relations[0].attribute("direction") == "undirected")
  }

  @Test(arguments: [
    ("graph [\n node [ id 0\n", ["2:2 gml-not-finished"]),
    ("graph [\n node [ id 0 label \"x ]\n]", ["2:20 unclosed-quote"]),
    ("graph [ directed 1 node [ id 0 ] node [ id 0 ] ]", ["1:34 duplicate-id"]),
    ("graph [ directed 1 node [ label \"x\" ] ]", ["1:20 id-missing"]), ("graph [ 5 6 ]", ["1:9 gml-key-expected"]),
    ("graph [ directed 1 node [ id 0 ] edge [ source 0 target 9 ] ]", ["1:50 unknown-node"]),
    ("graph [ directed 1 node [ id 0 ] edge [ source 0 target 0 weight +INF ] ]", ["1:59 invalid-number"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(text, named: "e.gml").errors == errors)
  }

  @Test func listsWithinListsEnd() throws {
    let text = "graph [ node [ id 0 " + String(repeating: "a [ ", count: 100_000)
    #expect(try Outcome(text, named: "e.gml").errors.count == 1)
  }
}
