import RamureModel
import Testing

@testable import RamureFormats

/// Whom a cell names: an id, else a name, else several, else somebody new.
@Suite struct CellNamesTests {
  private let nodes = "id,name\n1,Moulin Bleu\n2,Café du Port\n3,\"Rey, Anna\"\n4,Café du port\n"

  private func read(_ nodes: String?, _ edges: String, _ options: TableOptions = TableOptions()) throws -> Outcome {
    let folder = try ScratchFolder()
    var reader = EcosystemReader()
    reader.tables = options
    let path = try folder.write(edges, to: "edges.csv")
    if let nodes { return Outcome(reader, [try folder.write(nodes, to: "nodes.csv"), path]) }
    return Outcome(reader, [path])
  }

  @Test(arguments: [
    ("1,2", ["1 relation 2"]), ("moulin bleu,2", ["1 relation 2"]), ("\"Rey, Anna\",1", ["3 relation 1"]),
    ("1|2,3", ["1 relation 3", "2 relation 3"]), ("\"1, 2\",3", ["1 relation 3", "2 relation 3"]),
    ("\"Moulin Bleu;Rey, Anna\",2", ["1 relation 2", "3 relation 2"]),
    ("\"1\n2\",3", ["1 relation 3", "2 relation 3"]),
  ])
  func idsThenNamesThenSeveral(_ row: String, _ relations: [String]) throws {
    #expect(try read(nodes, "source,target\n\(row)\n").relations == relations)
  }

  @Test func aNameOfTwoSaysWhich() throws {
    let outcome = try read(nodes, "source,target\nCafé du Port,1\n")
    #expect(outcome.errors == ["2:1 name-fits-several"])
    #expect(outcome.violations.last { $0.severity == .error }?.text(.english).contains("2 or 4") == true)
  }

  /// Where ends are ids, one that nobody has is a slip; where they are names, it is somebody new.
  @Test func whoStandsNowhereElseIsAddedWhereCellsNameByName() throws {
    #expect(try read(nodes, "source,target\n1,2\n1,9\n").errors == ["3:3 unknown-node"])
    let named = try read(nodes, "source,target\nMoulin Bleu,2\nLa Halle,1\n")
    #expect(named.relations == ["1 relation 2", "La Halle relation 1"])
    #expect(named.notes.contains("3:1 named-only-in-relations"))
    var strict = TableOptions()
    strict.isStrict = true
    #expect(try read(nodes, "source,target\nMoulin Bleu,2\nLa Halle,1\n", strict).errors == ["3:1 unknown-node"])
    let withoutIDs = try read("nom\nMoulin Bleu\n", "de,vers\nLa Halle,Moulin Bleu\n")
    #expect(withoutIDs.relations == ["La Halle relation Moulin Bleu"])
    #expect(withoutIDs.notes.contains("2:1 named-only-in-relations"))
  }

  @Test func oneSlipAwayIsAsked() throws {
    let outcome = try read("nom\nMoulin Bleu\nLa Halle\n", "de,vers\nMoulin Bleux,La Halle\n")
    #expect(outcome.warnings == ["2:1 named-only-here"])
    #expect(outcome.violations.contains { $0.text(.english).contains("did you mean “Moulin Bleu”?") })
  }

  /// Names elsewhere in the file split a cell, further down as well; a comma alone does not.
  @Test func aCommaSplitsWhatStandsElsewhere() throws {
    let split = try read(nil, "source,target\n\"Dune, Mer\",Port\nPort,Mer\n")
    #expect(split.relations == ["Dune relation Port", "Mer relation Port", "Port relation Mer"])
    #expect(split.notes.contains("2:1 cells-split"))
    let whole = try read(nil, "source,target\n\"Dune, Jean\",Port\nPort,Mer\n")
    #expect(whole.relations == ["Dune, Jean relation Port", "Port relation Mer"])
    var never = TableOptions()
    never.splitsOnlySaid = true
    #expect(
      try read(nil, "source,target\n\"Dune, Mer\",Port\nPort,Mer\n", never).relations.first == "Dune, Mer relation Port"
    )
    var said = TableOptions()
    said.splits = [try #require(ColumnSplit("Source:&"))]
    said.splitsOnlySaid = true
    #expect(
      try read(nil, "source,target\nA & B,\"C, D\"\n", said).relations == ["A relation C, D", "B relation C, D"])
  }
}
