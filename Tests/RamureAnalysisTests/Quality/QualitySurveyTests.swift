import RamureAnalysis
import RamureModel
import Testing

@Suite struct QualitySurveyTests {
  @Test func whatIsMissingIsCountedFactByFact() throws {
    var draft = EcosystemDraft()
    draft.header.sources = [.init(id: "S1"), .init(id: "S2"), .init(id: "S3")]
    let year = PartialDate(year: 2010)
    // b, d, n, o, s by number: a solution, an organisation, a need, an organisation, a person.
    draft.addNode("b", kind: "solution", period: Period(start: year), sources: ["S1"])
    draft.addNode("d", kind: "organisation", period: Period(start: year, end: PartialDate(year: 2012)))
    draft.addNode("n", kind: "need", sources: ["S1"])
    draft.addNode("o", kind: "organisation", sources: ["S2", "S2"])
    draft.addNode("s", kind: "person", sources: ["S2"])
    draft.addRelation("d", "leads", "b", period: Period(end: year))
    draft.addRelation("b", "addresses", "n")
    draft.addRelation("d", "funds", "b", sources: ["S1"])
    draft.addRelation("d", "trusts", "o", attributes: [("value", "1"), ("date", "2011")])
    let quality = QualitySurvey(of: try draft.validated().ecosystem)
    #expect(quality.factCount == 9)
    #expect(quality.withoutSource == [.node(1), .relation(0), .relation(1), .relation(3)])
    #expect(quality.share(quality.withoutSource) == 4.0 / 9)
    // Known: b, d, who leads, and whom it trusts by the attribute.
    #expect(quality.withoutDate == [.node(2), .node(3), .node(4), .relation(1), .relation(2)])
    // Neither needs nor what addresses them have dates of their own.
    #expect(quality.withoutExpectedDate == 3)
    #expect(quality.withoutEnd == [.node(0)])
    #expect(quality.isolates == [4])
    #expect(quality.citations == [3, 2, 0] && quality.unlistedSources.isEmpty)
    #expect(quality.lookalikes.isEmpty)
  }

  @Test func factsStandInTheOrderOfTheirFile() throws {
    var draft = EcosystemDraft()
    draft.begin(file: "x.yaml")
    let lines = [("zoo", 3), ("ant", 9), ("bee", 5)]
    for (id, line) in lines {
      let bytes = Array(id.utf8)
      let kind = draft.vocabulary.nodeKinds.firstIndex { $0.id == "person" }
      _ = draft.addNode(bytes, bytes.indices, kind: kind, at: .init(line: line, column: 3))
    }
    // By id: ant 0, bee 1, zoo 2.
    let quality = QualitySurvey(of: try draft.validated().ecosystem)
    #expect(quality.isolates == [2, 1, 0])
    #expect(quality.withoutSource == [.node(2), .node(1), .node(0)])
  }

  @Test func whereNoSourceIsListedAllAreUnlisted() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "person", sources: ["press", "Annual report"])
    draft.addNode("b", kind: "person", sources: ["press"])
    let quality = QualitySurvey(of: try draft.validated().ecosystem)
    #expect(quality.unlistedSources == ["Annual report", "press"] && quality.citations.isEmpty)
  }

  @Test func anEmptyEcosystemMissesNothing() throws {
    let quality = QualitySurvey(of: try EcosystemDraft().validated().ecosystem)
    #expect(quality.factCount == 0 && quality.share(quality.withoutSource) == 0 && quality.citations.isEmpty)
  }
}
