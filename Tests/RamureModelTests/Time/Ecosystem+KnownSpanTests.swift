import RamureModel
import Testing

@Suite struct EcosystemKnownSpanTests {
  private static func date(_ text: String?) -> PartialDate? { text.flatMap { PartialDate($0) } }

  @Test(
    arguments: [
      // Node start, node end, stage, relation start, relation end; first and last.
      (["2006-03", nil, nil, nil, nil], ["2006-03", "2006-03"]),
      (["2008", "2012", nil, "2007-05-01", "2013-02"], ["2007-05-01", "2013-02"]),
      ([nil, nil, "2004", nil, "2012"], ["2004", "2012"]),
      (["2008", nil, "2020-06", "2020", nil], ["2008", "2020"]),
      (["2008", nil, nil, "2008-01", nil], ["2008-01", "2008"]),
      ([nil, nil, nil, nil, nil], nil),
    ] as [([String?], [String]?)])
  func everyDateWidensTheSpan(_ dates: [String?], _ expected: [String]?) throws {
    var draft = EcosystemDraft()
    draft.header.date = PartialDate("2030")
    draft.addNode("a", kind: "organisation", name: Name("A"))
    let joint = draft.addNode(
      "p", kind: "partnership", period: Period(start: Self.date(dates[0]), end: Self.date(dates[1])))
    if let joint, let date = Self.date(dates[2]) {
      draft.setStages([DatedStage(stage: "dialogue", date: date)], of: joint)
    }
    draft.addRelation(
      "a", "participatesIn", "p", period: Period(start: Self.date(dates[3]), end: Self.date(dates[4])))
    let span = try draft.validated().ecosystem.knownSpan
    #expect(span.map { [$0.first.description, $0.last.description] } == expected)
  }
}
