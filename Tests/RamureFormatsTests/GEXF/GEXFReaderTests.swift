import RamureFormats
import RamureModel
import Testing

@Suite struct GEXFReaderTests {
  private func read(_ graph: String, version: String = "http://gexf.net/1.3") throws -> Outcome {
    try Outcome("<?xml version=\"1.0\"?>\n<gexf xmlns=\"\(version)\">\n\(graph)\n</gexf>", named: "e.gexf")
  }

  @Test(arguments: ["http://www.gexf.net/1.1draft", "http://www.gexf.net/1.2draft", "http://gexf.net/1.3"])
  func readsAllVersions(_ version: String) throws {
    let outcome = try read(
      """
      <graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="region" type="string">
      <default>nord</default></attribute></attributes>
      <nodes><node id="a" label="Maison"/><node id="b" label="b"><attvalues><attvalue for="0" value="sud"/></attvalues></node></nodes>
      <edges><edge id="0" source="a" target="b" kind="funds" weight="2" start="2006-03-01"/>
      <edge id="1" source="b" target="a" type="mutual"/></edges></graph>
      """, version: version)
    let ecosystem = try #require(outcome.ecosystem)
    #expect(outcome.warnings == [])
    #expect(outcome.relations == ["a funds b", "b relation a"])
    #expect(ecosystem.nodes.map(\.name.main) == ["Maison", "b"])
    #expect(ecosystem.nodes.map { $0.attribute("region") } == ["nord", "sud"])
    #expect(ecosystem.relations[0].attribute("weight") == "2")
    #expect(ecosystem.relations[0].period.start?.description == "2006-03-01")
    #expect(ecosystem.relations[1].attribute("direction") == "mutual")
  }

  @Test func spellsAreOnePeriod() throws {
    let outcome = try read(
      """
      <graph defaultedgetype="directed" mode="dynamic" timeformat="double"><nodes><node id="a"><spells>
      <spell start="2008.0" end="2009.0"/><spell start="2001" end="2004"/></spells></node></nodes></graph>
      """)
    let period = outcome.ecosystem?.nodes[0].period
    #expect(period?.start?.description == "2001" && period?.end?.description == "2009")
    #expect(outcome.notes.contains("4:37 passed-over"))
  }

  @Test func nodesWithinNodesSaySo() throws {
    let outcome = try read(
      "<graph defaultedgetype=\"directed\"><nodes><node id=\"a\"><nodes><node id=\"b\"/></nodes></node></nodes></graph>"
    )
    #expect(outcome.ecosystem?.nodes.map { $0.attribute("parent") } == [nil, "a"])
  }

  @Test(arguments: [
    (
      "<graph defaultedgetype=\"directed\"><nodes><node id=\"a\"><attvalues><attvalue for=\"9\" value=\"1\"/></attvalues></node></nodes></graph>",
      ["3:66 key-not-declared"]
    ),
    ("<graph defaultedgetype=\"directed\"><nodes><node id=\"c\" pid=\"zz\"/></nodes></graph>", ["3:42 unknown-node"]),
    (
      "<graph defaultedgetype=\"directed\"><nodes><node id=\"a\"/></nodes><edges><edge source=\"a\" target=\"a\" weight=\"1e400\"/></edges></graph>",
      ["3:71 invalid-number"]
    ),
  ])
  func placesFaults(_ graph: String, _ errors: [String]) throws { #expect(try read(graph).errors == errors) }
}
