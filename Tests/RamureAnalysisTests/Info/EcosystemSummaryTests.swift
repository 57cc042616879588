import RamureModel
import RamureWording
import Testing

@testable import RamureAnalysis

@Suite("An ecosystem at a glance")
struct EcosystemSummaryTests {
  /// Six nodes and six relations, counted by hand:
  ///
  ///     wheels ── pact ── mills      wheels ── garage ── pact      mills ══ wheels      town      lone
  static func valley() throws -> Ecosystem {
    var draft = EcosystemDraft()
    let year = { (number: Int) in Period(start: PartialDate(year: number)) }
    draft.addNode("wheels", kind: "association", period: year(2011), sources: ["S1"])
    draft.addNode("mills", kind: "company")
    draft.addNode("town", kind: "localAuthority")
    draft.addNode("pact", kind: "patronage", period: Period(start: PartialDate(year: 2019, month: 3)), sources: ["S2"])
    if let garage = draft.addNode("garage", kind: "place") {
      draft.setStages([DatedStage(stage: "dialogue", date: PartialDate(year: 2009))], of: garage)
    }
    draft.addNode("lone", kind: "person")
    draft.addRelation("wheels", "participatesIn", "pact", period: year(2019))
    draft.addRelation(
      "mills", "participatesIn", "pact",
      period: Period(start: PartialDate(year: 2019), end: PartialDate(year: 2023)))
    draft.addRelation("pact", "produces", "garage", sources: ["S1"])
    draft.addRelation("wheels", "leads", "garage")
    draft.addRelation("mills", "funds", "wheels")
    draft.addRelation("wheels", "supports", "mills")
    return try draft.validated().ecosystem
  }

  @Test func kinds() throws {
    let summary = EcosystemSummary(of: try Self.valley())
    #expect(summary.nodeCount == 6)
    #expect(summary.relationCount == 6)
    #expect(summary.nodeKinds.map(\.id) == ["organisation", "person", "partnership", "solution"])
    #expect(summary.nodeKinds.map(\.count) == [3, 1, 1, 1])
    #expect(summary.nodeKinds[0].subkinds.map(\.id) == ["association", "company", "localAuthority"])
    #expect(summary.relationKinds.map(\.id) == ["participatesIn", "produces", "funds", "supports", "leads"])
    #expect(summary.relationKinds.map(\.count) == [2, 1, 1, 1, 1])
  }

  @Test func datesAndSources() throws {
    let summary = EcosystemSummary(of: try Self.valley())
    // The stage of the garage is the earliest date, the end of the mills' part the latest.
    #expect(summary.firstStart == PartialDate(year: 2009))
    #expect(summary.lastDate == PartialDate(year: 2023))
    // mills, town, lone; produces, leads, funds, supports.
    #expect(summary.undatedFacts == 7)
    #expect(summary.sources == 2)
    #expect(summary.sourcedFacts == 3)
    #expect(summary.sourcedShare == 0.25)
  }

  @Test func shape() throws {
    let summary = EcosystemSummary(of: try Self.valley())
    #expect(summary.isolates == 2)
    #expect(summary.components == 3)
    #expect(summary.largestComponent == 4)
    #expect(summary.largestShare == 4.0 / 6)
    // Five pairs are tied out of fifteen: the two relations between wheels and mills are one.
    #expect(summary.density == 5.0 / 15)
  }

  @Test func nothing() throws {
    let summary = EcosystemSummary(of: try EcosystemDraft().validated().ecosystem)
    #expect(summary.components == 0)
    #expect(summary.largestShare == 0)
    #expect(summary.sourcedShare == 0)
    #expect(summary.density == nil)
    #expect(summary.firstStart == nil)
  }
}
