import RamureAnalysis
import RamureModel
import Testing

@Suite struct FunderDependenceTests {
  @Test func whoHasOneFunderDependsOnIt() throws {
    let funding = FunderDependence(
      of: try Harbour.ecosystem(also: [
        ("port", "funds", "maree"), ("port", "fundedBy", "port"), ("large", "funds", "dunes"),
        ("quai", "fundedBy", "large"), ("vents", "fundedBy", "port"),
      ]))
    // dunes and quai by large only, vents by port only; maree by both; port by itself, which does not count.
    #expect(funding.funded == [1, 3, 6, 7] && funding.dependents == [1, 6, 7] && funding.share == 0.75)
    #expect(funding.funders.map(\.node) == [2, 5])
    #expect(funding.funders.map(\.dependents) == [[1, 6], [7]])
    #expect(funding.funders.map(\.funded) == [[1, 3, 6], [3, 7]])
  }

  @Test func whereNobodyIsFundedThereIsNoShare() throws {
    let funding = FunderDependence(of: try EcosystemDraft().validated().ecosystem)
    #expect(funding.share == nil && funding.funders.isEmpty)
  }
}
