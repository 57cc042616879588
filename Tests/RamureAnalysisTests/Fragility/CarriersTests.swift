import RamureAnalysis
import RamureModel
import Testing

@Suite struct CarriersTests {
  @Test func aPartnershipCarriesForItsParticipants() throws {
    let carriers = Carriers(of: try Harbour.ecosystem())
    // atelier: morel and voiles by way of quai; vents: dunes.
    #expect(carriers.solutions == [0, 7] && carriers.carriers == [[4, 8], [1]])
    #expect(carriers.solutionsWithoutCarrier { $0 == 4 }.isEmpty)
    #expect(carriers.solutionsWithoutCarrier { [4, 8].contains($0) } == [0])
    // What leaves itself is not left behind.
    #expect(carriers.solutionsWithoutCarrier { [1, 7].contains($0) }.isEmpty)
  }

  @Test func whoOnlyUsesOrFundsASolutionDoesNotCarryIt() throws {
    let carriers = Carriers(of: try Harbour.ecosystem(also: [("large", "funds", "vents"), ("maree", "uses", "vents")]))
    #expect(carriers.carriers == [[4, 8], [1]])
  }

  @Test func aPartnershipOfNobodyStandsByItself() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "person")
    draft.addNode("p", kind: "partnership")
    draft.addNode("s", kind: "solution")
    draft.addNode("u", kind: "solution")
    draft.addRelation("p", "produces", "s")
    let carriers = Carriers(of: try draft.validated().ecosystem)
    #expect(carriers.solutions == [2] && carriers.carriers == [[1]])
    #expect(carriers.solutionsWithoutCarrier { $0 == 0 }.isEmpty)
  }
}
