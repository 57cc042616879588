import RamureFormats
import RamureModel
import Testing

@Suite struct LADTests {
  @Test(arguments: ["e.lad", "e.txt", "e"])
  func readsNeighboursByNumber(_ name: String) throws {
    let outcome = try Outcome("4\n2 1 2\n0\n1 3\n0\n", named: name)
    #expect(outcome.relations == ["0 relation 1", "0 relation 2", "2 relation 3"])
  }

  @Test func whatStandsAtBothEndsHasNoDirection() throws {
    let outcome = try Outcome("3\n2 1 2\n1 0\n1 0\n", named: "e.lad")
    #expect(outcome.relations == ["0 relation 1", "0 relation 2"])
    #expect(outcome.ecosystem?.relations.allSatisfy { $0.attribute("direction") == "undirected" } == true)
    #expect(outcome.notes == ["2:3 ties-both-ways"])
  }

  @Test(arguments: [
    ("a\n", ["1:1 lad-count"]), ("2\n1 1\n", ["1:1 lad-count"]), ("1\n0\n0\n", ["1:1 lad-count"]),
    ("2\n1 2\n2 1\n", ["2:3 node-number", "3:1 lad-line"]), ("2\n1 x\n0\n", ["2:3 node-number"]),
    ("999999999999\n1 1\n", ["1:1 lad-count"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(text, named: "e.lad").errors == errors)
  }
}
