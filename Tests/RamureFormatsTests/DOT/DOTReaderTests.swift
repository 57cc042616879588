import RamureFormats
import RamureModel
import Testing

@Suite struct DOTReaderTests {
  @Test func chainsAndSubgraphsTieAllToAll() throws {
    let outcome = try Outcome(
      """
      // the quay
      strict digraph "Le quai" {
        node [shape=box region=nord]; edge [kind=funds]
        a -> {b c} -> d [weight=2];
        a:port -> b /* again */
        "b" [label="Le \\"b\\"" region=sud];
      }
      """, named: "e.dot")
    let ecosystem = try #require(outcome.ecosystem)
    #expect(outcome.relations == ["a funds b", "a funds c", "b funds d", "c funds d"])
    #expect(ecosystem.header.title?.main == "Le quai")
    #expect(ecosystem.nodes.map { $0.attribute("region") } == ["nord", "sud", "nord", "nord"])
    #expect(ecosystem.nodes[1].name.main == "Le \"b\"")
    #expect(ecosystem.relations.map { $0.attribute("weight") } == ["2", "2", "2", "2"])
    #expect(outcome.notes.contains("5:3 dot-merged"))
  }

  @Test func directionsAreThoseThatAreDrawn() throws {
    let outcome = try Outcome("digraph{a->b[dir=both];a->b[dir=none];a->b[dir=back];a->b}", named: "e.gv")
    #expect(outcome.relations == ["a relation b", "a relation b", "b relation a", "a relation b"])
    #expect(outcome.ecosystem?.relations.map { $0.attribute("direction") } == ["mutual", "undirected", nil, nil])
    let undirected = try Outcome("graph { a -- b }", named: "e.gv")
    #expect(undirected.ecosystem?.relations[0].attribute("direction") == "undirected")
  }

  @Test(arguments: [
    ("digraph g {\n a -- b;\n}", ["2:4 dot-wrong-line"]), ("digraph g {\n a -> ", ["2:4 dot-not-finished"]),
    ("digraph g {\n a [label=\"foo];\n}", ["2:11 unclosed-quote"]),
    ("digraph g { a [label=<<b>] }", ["1:22 dot-not-closed"]),
    ("digraph g { a -> ; }", ["1:18 dot-expected"]), ("digraph g { /* a }", ["1:13 dot-not-closed"]),
    ("digraph g { a } digraph h { b }", ["1:17 second-graph"]),
    ("digraph g { a -> b [weight=x] }", ["1:21 invalid-number"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(text, named: "e.dot").errors == errors)
  }

  @Test func subgraphsWithinSubgraphsEnd() throws {
    let text = "graph { " + String(repeating: "{ ", count: 100_000)
    #expect(try Outcome(text, named: "e.dot").errors == ["1:209 dot-too-deep"])
  }

  @Test func whatIsDrawnIsPassedOver() throws {
    let outcome = try Outcome(
      "digraph { a [image=\"/etc/passwd\" color=red label=<<b>x</b>>]; a -> a [URL=\"javascript:alert(1)\"] }",
      named: "e.dot")
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["a"])
    #expect(outcome.notes.filter { $0.hasSuffix("passed-over") } == ["1:14 passed-over", "1:50 passed-over"])
    #expect(outcome.warnings == ["1:71 unsafe-address"])
  }
}
