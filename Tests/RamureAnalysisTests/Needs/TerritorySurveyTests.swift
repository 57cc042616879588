import RamureAnalysis
import RamureModel
import Testing

/// A valley (1: alps, 2: bourg, 3: coast, 4: hamlet, 5: north; 0 and 6 to 7 are partnerships and an organisation).
@Suite struct TerritorySurveyTests {
  private func draft() -> EcosystemDraft {
    var draft = EcosystemDraft()
    draft.header.date = PartialDate(year: 2020)
    draft.addNode("a-pact", kind: "partnership")
    for place in ["alps", "bourg", "coast", "hamlet", "north"] { draft.addNode(place, kind: "territory") }
    draft.addNode("old-pact", kind: "alliance", period: Period(end: PartialDate(year: 2010)))
    draft.addNode("shop", kind: "organisation")
    draft.addRelation("hamlet", "partOf", "bourg")
    draft.addRelation("bourg", "partOf", "alps")
    draft.addRelation("a-pact", "activeIn", "hamlet")
    draft.addRelation("old-pact", "activeIn", "coast")
    draft.addRelation("shop", "activeIn", "north")
    return draft
  }

  @Test func aPartCountsForItsWhole() throws {
    let survey = TerritorySurvey(of: try draft().validated().ecosystem)
    #expect(survey.territories.map(\.node) == [1, 2, 3, 4, 5] && survey.partnershipCount == 2)
    #expect(survey.territories.map(\.partnerships) == [[0], [0], [], [0], []])
    // The alliance of the coast is over; the shop of the north is no partnership.
    #expect(survey.withoutPartnership.map(\.node) == [3, 5])
  }

  @Test func aWholeDoesNotCountForItsParts() throws {
    var draft = draft()
    draft.addNode("wide", kind: "alliance")
    draft.addNode("zone", kind: "territory")
    draft.addRelation("zone", "partOf", "north")
    draft.addRelation("wide", "activeIn", "north")
    let survey = TerritorySurvey(of: try draft.validated().ecosystem)
    #expect(survey.withoutPartnership.map(\.node) == [3, 9])
  }
}
