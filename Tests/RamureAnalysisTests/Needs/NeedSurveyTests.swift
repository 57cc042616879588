import RamureAnalysis
import RamureModel
import Testing

/// Node numbers follow the ids: alliance 0, care 1, cold 2, forum 3, hunger 4, kitchen 5, loans 6, noise 7, old 8, shed 9.
@Suite struct NeedSurveyTests {
  private func ecosystem(date: PartialDate?) throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.header.date = date
    for need in ["care", "cold", "hunger", "noise"] { draft.addNode(need, kind: "need") }
    draft.addNode("alliance", kind: "alliance")
    draft.addNode("forum", kind: "event")
    draft.addNode("kitchen", kind: "solution")
    draft.addNode("loans", kind: "solution", period: Period(end: PartialDate(year: 2015)))
    draft.addNode("old", kind: "need")
    draft.addNode("shed", kind: "solution")
    draft.addRelation("kitchen", "addresses", "hunger")
    draft.addRelation("alliance", "addresses", "care")
    draft.addRelation("loans", "addresses", "cold")
    draft.addRelation("shed", "addresses", "old", period: Period(end: PartialDate(year: 2017)))
    draft.addRelation("shed", "addresses", "hunger", period: Period(end: PartialDate(year: 2018)))
    return try draft.validated().ecosystem
  }

  @Test func whatHasEndedByTheDateAnswersNothing() throws {
    let survey = NeedSurvey(of: try ecosystem(date: PartialDate(year: 2018)))
    #expect(survey.needs.map(\.node) == [1, 2, 4, 7, 8])
    #expect(survey.open.map(\.node) == [7])
    // Loans ended in 2015, what the shed did for the old in 2017.
    #expect(survey.unansweredSince.map(\.node) == [2, 8])
    #expect(survey.unansweredSince.map(\.past) == [[6], [9]])
    #expect(survey.unanswered.map(\.node) == [2, 7, 8])
    #expect(survey.withoutSolution.map(\.node) == [1] && survey.withoutSolution[0].others == [0])
    // In 2018 itself the shed still feeds the hungry.
    #expect(survey.needs[2].solutions == [5, 9])
    #expect(survey.singlyAnswered.isEmpty)
    let later = NeedSurvey(of: try ecosystem(date: PartialDate(year: 2019)))
    #expect(later.singlyAnswered.map(\.node) == [4] && later.needs[2].past == [9])
  }

  @Test func withoutADateOfTheDataNothingHasEnded() throws {
    let survey = NeedSurvey(of: try ecosystem(date: nil))
    #expect(survey.unanswered.map(\.node) == [7] && survey.unansweredSince.isEmpty)
  }

  @Test func aStageMayEndASolution() throws {
    var draft = EcosystemDraft()
    draft.header.date = PartialDate(year: 2020)
    draft.addNode("n", kind: "need")
    draft.addNode("s", kind: "solution")
    draft.addRelation("s", "addresses", "n")
    let node = try #require(draft.node("s"))
    draft.setStages(
      [
        DatedStage(stage: "deployment", date: PartialDate(year: 2010)),
        .init(stage: "ended", date: PartialDate(year: 2019)),
      ],
      of: node)
    #expect(NeedSurvey(of: try draft.validated().ecosystem).unansweredSince.count == 1)
    // Not yet reached at the date of the data.
    draft.header.date = PartialDate(year: 2018)
    #expect(NeedSurvey(of: try draft.validated().ecosystem).unanswered.isEmpty)
  }

  @Test func kindsOfTheFileAnswerFromEitherEnd() throws {
    var draft = EcosystemDraft(unknownKinds: .taken)
    draft.addNode("a", kind: "need")
    draft.addNode("b", kind: "need")
    draft.addNode("o", kind: "organisation")
    draft.addNode("s", kind: "solution")
    draft.addRelation("a", "metBy", "s")
    // An actor that is tied to a need does not answer it: what it does might.
    draft.addRelation("o", "studies", "b")
    let survey = NeedSurvey(of: try draft.validated().ecosystem)
    #expect(survey.needs.map(\.solutions) == [[3], []] && survey.open.map(\.node) == [1])
  }

  @Test func withoutNeedsThereIsNothing() throws {
    #expect(NeedSurvey(of: try Harbour.ecosystem()).needs.isEmpty)
  }
}
