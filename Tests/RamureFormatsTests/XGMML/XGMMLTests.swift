import RamureFormats
import RamureModel
import Testing

@Suite struct XGMMLTests {
  /// As Cytoscape 3 exports a network.
  private static let exported = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <graph id="52" label="Le quai" directed="1" cy:documentVersion="3.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:cy="http://www.cytoscape.org" xmlns="http://www.cs.rpi.edu/XGMML">
      <att name="networkMetadata"><rdf:RDF><rdf:Description rdf:about="http://www.cytoscape.org/"/></rdf:RDF></att>
      <node id="62" label="Mairie">
        <att name="shared name" value="Mairie" type="string"/>
        <att name="name" value="Mairie d’Ici" type="string"/>
        <att name="type" value="organisation" type="string" cy:type="String"/>
        <att name="themes" type="list"><att name="themes" value="eau" type="string"/><att value="air" type="string"/></att>
        <att name="members" value="12" type="integer" cy:type="Long"/>
        <att name="unsaid" type="string"/>
        <graphics x="1" y="2" fill="#ff0000"><att name="NODE_SELECTED" value="false" type="string"/></graphics>
      </node>
      <node id="63" label="b"/>
      <edge id="70" label="Mairie (funds) b" source="62" target="63" cy:directed="1">
        <att name="interaction" value="funds" type="string"/>
        <att name="weight" value="0.5" type="real"/>
      </edge>
      <edge id="71" label="un lien" source="63" target="62" cy:directed="0"/>
    </graph>
    """

  @Test(arguments: ["e.xgmml", "e.xml"]) func readsWhatCytoscapeExports(_ name: String) throws {
    let outcome = try Outcome(Self.exported, named: name)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["62 funds 63", "63 relation 62"])
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.header.title?.main == "Le quai")
    #expect(ecosystem.nodes.map(\.name.main) == ["Mairie d’Ici", "b"])
    #expect(ecosystem.nodes[0].kind.id == "organisation")
    #expect(ecosystem.nodes[0].attribute("themes") == "eau|air")
    #expect(ecosystem.nodes[0].attribute("members") == "12")
    #expect(ecosystem.relations.map { $0.attribute("weight") } == ["0.5", nil])
    #expect(ecosystem.relations.map { $0.attribute("direction") } == [nil, "undirected"])
    #expect(ecosystem.relations.map { $0.attribute("label") } == [nil, "un lien"])
    #expect(outcome.notes.contains { $0.hasPrefix("5:") && $0.hasSuffix("passed-over") })
  }

  @Test func nodesAreKnownByTheIdsTheySay() throws {
    let node = { (number: Int, id: String) in
      "<node id=\"\(number)\" label=\"L\"><att name=\"id\" value=\"\(id)\"/></node>"
    }
    let outcome = try Outcome(
      "<graph directed=\"1\">\(node(1, "a"))\(node(2, "b"))<edge source=\"1\" target=\"2\"/></graph>", named: "e.xgmml")
    #expect(outcome.relations == ["a relation b"])
  }

  @Test(arguments: [
    ("<graph directed=\"1\"><node id=\"a\"/><node id=\"a\"/></graph>", ["1:35 duplicate-id"]),
    ("<graph directed=\"1\"><node/></graph>", ["1:21 id-missing"]),
    ("<graph directed=\"maybe\"/>", ["1:1 no-boolean"]),
    ("<graph directed=\"1\"><edge source=\"a\"/></graph>", ["1:21 relation-lacks"]),
    (
      "<graph directed=\"1\"><node id=\"a\"><att name=\"n\" value=\"x\" type=\"integer\"/></node></graph>",
      ["1:34 no-whole-number"]
    ),
    ("<graph directed=\"1\"><node id=\"a\"><att><graph/></att></node></graph>", ["1:39 nested-graph"]),
    ("<!DOCTYPE graph SYSTEM \"x.dtd\"><graph/>", ["1:1 xml-declares-type"]),
    ("<graph directed=\"1\"><node id=\"a\">", ["1:34 xml-not-finished"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    let found = try Outcome(text, named: "e.xgmml").errors
    #expect(found == errors)
  }
}
