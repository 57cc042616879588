import RamureFormats
import RamureModel
import Testing

@Suite struct GraphMLReaderTests {
  private func read(_ graph: String, keys: String = "") throws -> Outcome {
    try Outcome(
      "<?xml version=\"1.0\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\(keys)\n\(graph)\n</graphml>",
      named: "e.graphml")
  }

  @Test func namesMeanWhatTheyMeanAsHeadings() throws {
    let outcome = try read(
      """
      <graph edgedefault="directed"><edge source="a" target="b"><data key="k">funds</data><data key="w">2.5</data></edge>
      <node id="a"><data key="n">Maison</data><data key="t">association</data><data key="x">ouest</data></node>
      <node id="b"/></graph>
      """,
      keys: """
        <key id="n" for="node" attr.name="name"/><key id="t" for="node" attr.name="type"/>
        <key id="x" for="node" attr.name="region"/><key id="k" for="edge" attr.name="kind"/>
        <key id="w" for="edge" attr.name="weight" attr.type="double"/>
        """)
    let ecosystem = try #require(outcome.ecosystem)
    #expect(outcome.relations == ["a funds b"])
    #expect(ecosystem.nodes[0].name.main == "Maison")
    #expect(ecosystem.nodes[0].subkinds == ["association"])
    #expect(ecosystem.nodes[0].attribute("region") == "ouest")
    #expect(ecosystem.relations[0].attribute("weight") == "2.5")
  }

  @Test func directionIsOfEachEdge() throws {
    let outcome = try read(
      """
      <graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b" directed="true"/>
      <edge source="b" target="a"/></graph>
      """)
    let directions = outcome.ecosystem?.relations.map { $0.attribute("direction") }
    #expect(directions == [nil, "undirected"])
  }

  @Test func valuesAreOfTheirTypes() throws {
    let outcome = try read(
      """
      <graph edgedefault="directed">
      <node id="a"><data key="b">True</data><data key="i">2147483648</data></node>
      <node id="c"><data key="b">maybe</data><data key="d">NaN</data></node>
      <node id="d"><data key="zz">1</data></node>
      </graph>
      """,
      keys: """
        <key id="b" for="node" attr.name="active" attr.type="boolean"/><key id="i" for="node" attr.name="n" attr.type="int"/>
        <key id="d" for="node" attr.name="share" attr.type="double"><default>0.5</default></key>
        """)
    #expect(outcome.errors == ["6:39 no-whole-number", "7:14 no-boolean", "8:14 key-not-declared"])
  }

  @Test func defaultsHoldWhereNothingIsSaid() throws {
    let outcome = try read(
      "<graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"><data key=\"t\">2</data></node></graph>",
      keys: "<key id=\"t\" for=\"node\" attr.name=\"tier\" attr.type=\"int\"><default>7</default></key>")
    #expect(outcome.ecosystem?.nodes.map { $0.attribute("tier") } == ["7", "2"])
  }

  /// As igraph 0.10 writes a graph whose vertices have names.
  @Test func nodesOfIgraphAreKnownByTheirNames() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <!-- Created by igraph -->
        <key id="v_name" for="node" attr.name="name" attr.type="string"/>
        <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
        <graph id="G" edgedefault="directed">
          <node id="n0"><data key="v_name">macif</data></node><node id="n1"><data key="v_name">quai</data></node>
          <edge source="n1" target="n0"><data key="e_weight">3</data></edge>
        </graph>
      </graphml>
      """
    #expect(try Outcome(text, named: "i.graphml").relations == ["quai relation macif"])
  }

  /// As yEd keeps a label in what it draws.
  @Test func labelsOfYEdAreNames() throws {
    let outcome = try read(
      """
      <graph edgedefault="directed" id="G"><node id="n0"><data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml">
      <y:Geometry x="1" y="2"/><y:Fill color="#FFCC00"/><y:NodeLabel>Le Quai<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>
      </node></graph>
      """, keys: "<key for=\"node\" id=\"d6\" yfiles.type=\"nodegraphics\"/>")
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Le Quai"])
    #expect(outcome.notes.filter { $0.hasSuffix("passed-over") } == ["5:1 passed-over", "5:26 passed-over"])
  }

  @Test(arguments: [
    ("<graph><node id=\"a\"><graph edgedefault=\"directed\"/></node></graph>", ["4:21 nested-graph"]),
    ("<graph edgedefault=\"directed\"><hyperedge/></graph>", ["4:31 hyperedge"]),
    ("<graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"a\"/></graph>", ["4:45 duplicate-id"]),
    (
      "<graph edgedefault=\"directed\"><node id=\"aa1\"/><edge source=\"aa1\" target=\"aa2\"/></graph>",
      ["4:47 unknown-node"]
    ),
    ("<graph edgedefault=\"sideways\"/>", ["4:1 direction-unknown"]),
    ("<graph><node id=\"a\"></graph>", ["4:29 xml-tag-mismatch"]),
  ])
  func placesFaults(_ graph: String, _ errors: [String]) throws { #expect(try read(graph).errors == errors) }

  @Test func entitiesAreNotEvenLookedAt() throws {
    let outcome = try Outcome(
      "<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<graphml>&x;</graphml>",
      named: "e.graphml")
    #expect(outcome.errors == ["3:1 xml-declares-type"])
  }

  @Test func lettersOfItsEncodingAreRead() throws {
    let folder = try ScratchFolder()
    var bytes = Array(
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph edgedefault=\"directed\"><node id=\"caf".utf8)
    bytes += [0xE9] + Array("\"/></graph></graphml>".utf8)
    let outcome = Outcome(EcosystemReader(), [try folder.write(bytes, to: "e.graphml")])
    #expect(outcome.ecosystem?.nodes.map(\.id) == ["café"])
  }
}
