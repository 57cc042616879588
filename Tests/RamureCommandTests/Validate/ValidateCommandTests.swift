import Testing

@testable import RamureCommand

@Suite("What is checked together")
struct ValidateCommandTests {
  @Test func twoTablesAreOneEcosystem() {
    #expect(ValidateCommand.units(of: ["n.csv", "e.CSV"]) == [["n.csv", "e.CSV"]])
    #expect(ValidateCommand.units(of: ["n.tsv", "e.txt"]) == [["n.tsv", "e.txt"]])
  }

  @Test func everythingElseStandsAlone() {
    #expect(ValidateCommand.units(of: ["a.yaml", "e.csv"]) == [["a.yaml"], ["e.csv"]])
    #expect(ValidateCommand.units(of: ["a.csv"]) == [["a.csv"]])
    #expect(ValidateCommand.units(of: ["a.csv", "b.csv", "c.csv"]) == [["a.csv"], ["b.csv"], ["c.csv"]])
  }
}
