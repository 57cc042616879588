import RamureFormats
import RamureModel
import Testing

@Suite struct MatrixMarketTests {
  private static let head = "%%MatrixMarket matrix coordinate"

  @Test func aSquareIsANetwork() throws {
    let outcome = try Outcome(
      "\(Self.head) real general\n% a comment\n%id 2 \"la mairie\"\n\n3 3 2\n1 2 0.50\n2 1 1e3\n", named: "e.mtx")
    #expect(outcome.relations == ["1 relation la mairie", "la mairie relation 1"])
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.nodes.map(\.id) == ["1", "3", "la mairie"])
    #expect(ecosystem.relations.map { $0.attribute("weight") } == ["0.50", "1e3"])
  }

  @Test func aSymmetricOneHasNoDirection() throws {
    let ecosystem = try #require(
      try Outcome("\(Self.head) pattern symmetric\n2 2 2\n1 1\n2 1\n", named: "e.txt").ecosystem)
    #expect(ecosystem.relations.map { $0.attribute("direction") } == ["undirected", "undirected"])
    #expect(ecosystem.relations.map { $0.attribute("weight") } == [nil, nil])
  }

  /// The Matrix Market specification: a(i,j) = −a(j,i).
  @Test func aSkewOneHasTheOppositeBack() throws {
    let outcome = try Outcome("\(Self.head) integer skew-symmetric\n2 2 1\n2 1 +5\n", named: "e.mtx")
    #expect(outcome.relations == ["2 relation 1", "1 relation 2"])
    #expect(outcome.ecosystem?.relations.map { $0.attribute("weight") } == ["+5", "-5"])
  }

  @Test func anyOtherIsOfTwoModes() throws {
    let outcome = try Outcome("\(Self.head) pattern general\n2 3 2\n1 3\n2 1\n", named: "e.mtx")
    #expect(outcome.relations == ["1 relation 5", "2 relation 3"])
    #expect(outcome.ecosystem?.nodes.map { $0.attribute("mode") } == ["1", "1", "2", "2", "2"])
  }

  @Test(arguments: [
    ("%%MatrixMarket vector coordinate real general\n", ["1:1 matrix-header"]),
    ("%%MatrixMarket matrix array complex hermitian\n", ["1:23 matrix-form", "1:29 matrix-form", "1:37 matrix-form"]),
    ("%%MatrixMarket matrix coordinate decimal general\n", ["1:34 matrix-header"]),
    ("\(head) real general\n", ["1:1 matrix-size"]), ("\(head) real general\n3 3\n", ["2:1 matrix-size"]),
    ("\(head) real symmetric\n3 2 0\n", ["2:1 matrix-size"]),
    (
      "\(head) real general\n2 2 3\n1 2 1\n1 2\n1 3 x\n", ["4:1 matrix-entry", "5:3 node-number", "5:5 invalid-number"]
    ),
    ("\(head) real general\n2 2 3\n1 2 1\n", ["2:1 matrix-entries"]),
    ("\(head) pattern general\n2 2 1\n1 2 1\n", ["3:1 matrix-entry"]),
    ("\(head) pattern general\n2 2 1\n0 2\n", ["3:1 node-number"]),
    ("\(head) pattern general\n-2 2 1\n0 2\n", ["2:1 matrix-size"]),
    ("%%MatrixMarket\n", ["1:1 matrix-header"]),
  ])
  func placesFaults(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(text, named: "e.mtx").errors == errors)
  }

  @Test func aSizeOfAnySortTakesNoRoom() throws {
    let outcome = try Outcome(
      "\(Self.head) pattern general\n999999999999 999999999999 1\n1 999999999999\n", named: "e.mtx")
    #expect(outcome.relations == ["1 relation 999999999999"])
    #expect(outcome.warnings == ["2:1 count-too-large"])
  }
}
