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

  /// What is written as a list is read as one, whatever its first ids look like.
  @Test(arguments: [
    "dl", "graph", "<graph>", "{a}", "[x]", "id;name", "id,name of it", "a b c", "*Vertices", "%x", "source", "---",
    "a:",
  ])
  func noIDIsTakenForAnotherFormat(_ id: String) throws {
    var draft = EcosystemDraft(unknownKinds: .taken)
    draft.addNode(id, kind: "node")
    draft.addNode("target d", kind: "node")
    draft.addRelation(id, "relation", "target d", attributes: [("weight", "5")])
    draft.addRelation(id, "relation", "target d", attributes: [("weight", "6")])
    let ecosystem = try draft.validated().ecosystem
    for format in [EcosystemFormat.edgeList, .multilayer, .adjacencyList, .dl, .matrixMarket] {
      let written = try #require(format.written(ecosystem))
      let name = format == .edgeList || format == .dl || format == .matrixMarket ? "e.txt" : "e" + format.endings[0]
      let read = try Outcome(String(decoding: written.files[0], as: UTF8.self), named: name)
      #expect(read.ecosystem?.nodes.map(\.id).sorted() == [id, "target d"].sorted(), "\(format.id)")
      #expect(read.relations.count == 2)
    }
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
