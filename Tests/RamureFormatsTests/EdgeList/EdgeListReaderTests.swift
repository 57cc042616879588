import RamureFormats
import RamureModel
import Testing

@Suite struct EdgeListReaderTests {
  @Test(arguments: [
    "a b\nb c\n", "a\tb\nb\tc\n", "a b\r\nb c\r\n", "a b\rb c", "# comment\n\n% another\n  a   b  \n\tb \t c\n",
    "\u{FEFF}a b\nb c",
  ])
  func readsLines(_ text: String) throws {
    let outcome = try Outcome(edgeList: text)
    #expect(outcome.relations == ["a relation b", "b relation c"])
    #expect(outcome.ecosystem?.nodes.map(\.kind.id) == ["node", "node", "node"])
    #expect(outcome.notes == ["1:1 nodes-implied"])
    #expect(outcome.warnings == [])
  }

  @Test func keepsWeightsAsWritten() throws {
    let ecosystem = try #require(try Outcome(edgeList: "a b 2\na b -0.50\nb a\n").ecosystem)
    #expect(ecosystem.relations.map { $0.attribute("weight") } == ["2", "-0.50", nil])
  }

  @Test func aWordBetweenMarksMayHaveSpaces() throws {
    let outcome = try Outcome(edgeList: "\"la mairie\" b 2\n\"x \"y\n\"a&#34;b\" \"\"\n")
    #expect(outcome.errors == ["3:12 empty-id"])
    #expect(
      try Outcome(edgeList: "\"la mairie\" b 2\n\"x \"y\n").relations == ["la mairie relation b", "\"x relation \"y"])
  }

  @Test func keepsLinesThatComeTwice() throws {
    #expect(try Outcome(edgeList: "a b\na b\n").relations.count == 2)
  }

  @Test func onlyLineStartsAreComments() throws {
    #expect(try Outcome(edgeList: "a #b\n").relations == ["a relation #b"])
  }

  @Test(arguments: [
    ("a b\nc\n", ["2:1 edge-line"]), ("a b 1 2\n", ["1:7 edge-line"]), ("é b x\n", ["1:5 invalid-number"]),
    ("a b nan\na b 1e999\n\nb\n", ["1:5 invalid-number", "2:5 invalid-number", "4:1 edge-line"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    let outcome = try Outcome(edgeList: text)
    #expect(outcome.errors == errors)
    #expect(outcome.ecosystem == nil)
  }

  @Test func aClosedVocabularyRefusesItOnce() throws {
    #expect(try Outcome(edgeList: "a b\nc d\n", policy: .closed).errors == ["1:1 kind-missing"])
  }

  @Test func positionsAreThoseOfTheFirstMention() throws {
    let ecosystem = try #require(try Outcome(edgeList: "a b\nb cé\n").ecosystem)
    let places = ecosystem.nodes.map { "\($0.id) \($0.position.line):\($0.position.column)" }
    #expect(places == ["a 1:1", "b 1:3", "cé 2:3"])
  }
}
