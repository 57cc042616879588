import RamureModel
import Testing

@testable import RamureFormats

@Suite struct PajekReaderTests {
  private func outcome(_ text: String) throws -> Outcome {
    let folder = try ScratchFolder()
    return Outcome(EcosystemReader(), [try folder.write(text, to: "a.net")])
  }

  @Test func readsVerticesArcsAndEdges() throws {
    let outcome = try outcome(
      "*Vertices 3\n1 \"Quai Commun\" 0.1 0.2\n2 \"Ville\"\n3\n% remark\n*Arcs :1 \"funds\"\n2 1 60\n*Edges\n1 3\n*Arcslist\n3 1 2\n"
    )
    #expect(outcome.relations == ["2 funds 1", "1 relation 3", "3 relation 1", "3 relation 2"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Quai Commun", "Ville", "3"])
    #expect(outcome.ecosystem?.relations[0].attribute("weight") == "60")
  }

  @Test func faultsHaveTheirPlaces() throws {
    let outcome = try outcome("*Vertices 1\n1 \"a b\"\n*Arcs\n1 7\n1 1 heavy\n*Matrix\n")
    #expect(outcome.errors == ["4:3 unknown-node", "5:5 invalid-number", "6:1 pajek-section"])
  }

  @Test func isRecognisedByHowItBegins() {
    #expect(EcosystemFormat(ofContent: Array("*vertices 2\n1 \"a\"\n".utf8)) == .pajek)
  }
}
