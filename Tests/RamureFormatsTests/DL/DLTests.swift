import RamureFormats
import RamureModel
import Testing

@Suite struct DLTests {
  /// The four nodes and five ties of UCINET’s own description of the format, form by form.
  @Test(arguments: [
    "dl n=4 format=fullmatrix\nlabels:\na b c d\ndata:\n0 1 0 2\n0 0 1 0\n0 0 0 0\n1 0 1 0\n",
    "DL N = 4, FORMAT = FULLMATRIX DIAGONAL ABSENT\nLABELS:\na,b\nc,d\nDATA:\n1 0 2\n0 1 0\n0 0 0\n1 0 1\n",
    "dl n=4\nlabels embedded:\ndata:\n  a b c d\na 0 1 0 2\nb 0 0 1 0\nc 0 0 0 0\nd 1 0 1 0\n",
    "dl n=4\nlabels:\na,b,c,d\ndata:\n0 1 0 2 0 0\n1 0 0 0 0 0 1 0\n1 0\n",
    "dl n=4\nformat = edgelist1\nlabels:\na\nb\nc\nd\ndata:\n1 2\n1 4 2\n2 3\n4 1\n4 3\n",
    "dl n=4\nformat = edgelist1\nlabels embedded\ndata:\na b\na d 2\nb c\nd a\nd c\n",
    "dl n=4 nm=1 format=edgearray labels embedded data:\na b 1\na d 2\nb c 1\nd a 1\nd c 1\n",
  ])
  func readsEveryForm(_ text: String) throws {
    let outcome = try Outcome(text, named: "e.dl")
    #expect(outcome.errors == [])
    #expect(
      outcome.relations.sorted() == [
        "a relation b", "a relation d", "b relation c", "d relation a", "d relation c",
      ])
    let weights = try #require(outcome.ecosystem).relations.compactMap { $0.attribute("weight") }
    #expect(weights.filter { $0 != "1" } == ["2"])
  }

  @Test func neighboursAreATieEach() throws {
    let outcome = try Outcome("dl n=3 format=nodelist1\nlabels:\na b c\ndata:\n1 2 3\n3 1\n", named: "e.txt")
    #expect(outcome.relations == ["a relation b", "a relation c", "c relation a"])
    #expect(outcome.notes == ["1:1 read-as"])
  }

  @Test func halvesHaveNoDirection() throws {
    for text in ["upperhalf data: 0 1 2 0 3 0", "lowerhalf data: 0 1 0 2 3 0", "fullmatrix data:\n0 1 2 1 0 3 2 3 0"] {
      let ecosystem = try #require(try Outcome("dl n=3 format=\(text)\n", named: "e.dl").ecosystem)
      #expect(ecosystem.relations.count == 3)
      #expect(ecosystem.relations.allSatisfy { $0.attribute("direction") == "undirected" })
      #expect(Set(ecosystem.relations.map { $0.attribute("weight") }) == [nil, "2", "3"])
    }
  }

  @Test func matricesAreKinds() throws {
    let outcome = try Outcome(
      "dl n=2 nm=2 format=edgelist1\nlabels:\n\"la mairie\", b\nmatrix labels:\nfunds, trusts\ndata:\n1 2\n!\n2 1 0.5\n",
      named: "e.dl")
    #expect(outcome.relations == ["la mairie funds b", "b trusts la mairie"])
    let several = try Outcome("dl n=2 nm=2\nmatrix labels: x y\ndata:\n0 1 0 0\n0 0 1 0\n", named: "e.dl")
    #expect(several.relations == ["1 x 2", "2 y 1"])
  }

  @Test func rowsAndColumnsAreTwoModes() throws {
    let outcome = try Outcome(
      "dl nr=2 nc=3\nrow labels:\na b\ncol labels:\nx y z\ndata:\n1 0 1\n0 2 0\n", named: "e.dl")
    #expect(outcome.relations == ["a relation x", "a relation z", "b relation y"])
    #expect(outcome.ecosystem?.nodes.map { $0.attribute("mode") } == ["1", "1", "2", "2", "2"])
    // One label in both modes is two nodes.
    let shared = try Outcome("dl nr=1 nc=1\nrow labels: a\ncol labels: a\ndata:\n1\n", named: "e.dl")
    #expect(shared.relations == [] && shared.errors == ["4:1 matrix-row"] || shared.ecosystem?.nodes.count == 1)
    let clash = try Outcome("dl nr=1 nc=2\nrow labels:\na\ncol labels:\na b\ndata:\n1 1\n", named: "e.dl")
    #expect(clash.relations == ["1 relation 2", "1 relation 3"])
    #expect(clash.ecosystem?.nodes.map(\.name.main) == ["a", "a", "b"])
  }

  @Test(arguments: [
    ("dl n=2\nformat=edgelst1\ndata:\n1 2\n", ["2:1 dl-format"]), ("dl n=-1\ndata:\n", ["1:4 dl-count"]),
    ("dl m=3\ndata:\n", ["1:4 dl-keyword"]),
    ("dl n=2\n0 1\n", ["2:1 dl-keyword", "2:1 dl-without-data"]),
    ("dl n=2\ndata:\n0 1\n1\n", ["4:1 matrix-row"]), ("dl n=2\ndata:\n0 1 1\n1 0\n", ["3:1 matrix-row"]),
    ("dl n=3\ndata:\n0 1 0 1\n0 1\n", ["4:1 matrix-ends"]), ("dl n=1\ndata:\n1 0\n0\n1\n", ["3:3 matrix-row"]),
    ("dl n=2\ndata:\n0 x\n1e999 0\n", ["3:3 invalid-number", "4:1 invalid-number"]),
    (
      "dl n=2 format=edgelist1\ndata:\n1 3\n0 1 1\n1 2 x\n1\n",
      [
        "3:3 node-number", "4:1 node-number", "5:5 invalid-number", "6:1 edge-line",
      ]
    ),
    ("dl n=2 format=edgelist1\nlabels:\na\na\ndata:\n1 2\n", ["3:1 duplicate-id"]),
    ("dl n=1 format=edgelist1\nlabels embedded\ndata:\na b\n", ["1:4 dl-labels"]),
    ("dl n=99999999999999999999\ndata:\n", ["1:4 dl-count"]),
    ("dl n=999999999999\ndata:\n1 1 1\n", ["3:1 matrix-ends"]),
    ("dl n=9223372036854775807 format=upperhalf diagonal=absent\ndata:\n1 1 1\n", ["3:1 matrix-ends"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(text, named: "e.dl").errors == errors)
  }

  @Test func aCountOfAnySizeTakesNoRoom() throws {
    let outcome = try Outcome("dl n=999999999999 format=edgelist1\ndata:\n1 2\n", named: "e.dl")
    #expect(outcome.relations == ["1 relation 2"])
    #expect(outcome.warnings == ["1:4 count-too-large"])
  }

  @Test func oneNodeWithoutADiagonalSaysNothing() throws {
    #expect(try Outcome("dl n=1 diagonal=absent\ndata:\n", named: "e.dl").ecosystem?.nodes.map(\.id) == ["1"])
    #expect(try Outcome("dl n=1 diagonal=absent\ndata:\n1\n", named: "e.dl").errors == ["3:1 matrix-row"])
  }

  @Test func valuesThatAreMissingAreNoTies() throws {
    let outcome = try Outcome("dl n=2\ndata:\n. 1\nNA 0\n", named: "e.dl")
    #expect(outcome.relations == ["1 relation 2"])
    #expect(outcome.notes == ["3:1 passed-over"])
  }
}
