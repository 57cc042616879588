import RamureAnalysis
import RamureModel
import Testing

@Suite struct StageSurveyTests {
  private static func findings(
    _ paths: [(stages: [(String, String?)], end: String?)]
  ) throws -> StageFindings {
    var draft = EcosystemDraft()
    for (number, path) in paths.enumerated() {
      let node = draft.addNode(
        "p\(number)", kind: "partnership", period: Period(end: path.end.flatMap { PartialDate($0) }))
      draft.setStages(
        path.stages.map { DatedStage(stage: $0.0, date: $0.1.flatMap { PartialDate($0) }) }, of: try #require(node))
    }
    return StageSurvey().findings(of: try draft.validated().ecosystem)
  }

  @Test(
    arguments: [
      ("2016-10", "2017-06", 8, false), ("2016-10-20", "2017-06-01", 8, false), ("2018", "2021-05", 36, true),
      ("2018-11", "2021", 36, true), ("2020", "2020", 0, true), ("2020-03", "2020-03-31", 0, false),
    ] as [(String, String, Int, Bool)])
  func aLengthIsKnownAsFarAsItsDates(_ start: String, _ end: String, _ months: Int, _ inYears: Bool) throws {
    let length = KnownLength(from: try #require(PartialDate(start)), to: try #require(PartialDate(end)))
    #expect(length?.months == months)
    #expect(length?.isInYears == inYears)
  }

  @Test func noLengthRunsBackwards() throws {
    #expect(KnownLength(from: try #require(PartialDate("2020")), to: try #require(PartialDate("2019-12"))) == nil)
  }

  @Test func aStageLastsUntilTheNextOrTheEnd() throws {
    // Written out of order: dates put them right.
    let path = try Self.findings([
      ([("experimentation", "2018-04"), ("dialogue", "2016-10"), ("framing", "2017-06")], "2019-04")
    ]).paths[0]
    #expect(path.stays.map(\.stage) == [0, 1, 2])
    #expect(path.stays.map { $0.length?.months } == [8, 10, 12])
    #expect(path.stays.map(\.isOpen) == [false, false, false])
    #expect(path.stays.map(\.next) == [1, 2, nil])
  }

  @Test func whatNobodyEndedIsOpenAndTheEndHasNoLength() throws {
    let paths = try Self.findings([
      ([("dialogue", "2017"), ("deployment", "2021")], nil), ([("dialogue", "2017"), ("ended", "2022")], "2022"),
    ]).paths
    #expect(paths[0].stays.map(\.isOpen) == [false, true])
    #expect(paths[0].stays.map { $0.length?.months } == [48, nil])
    #expect(paths[1].stays.map { $0.length?.months } == [60, nil])
    #expect(paths[1].stays.map(\.isOpen) == [false, false])
  }

  @Test func stagesWithoutADateAreCountedAndNotGuessed() throws {
    let findings = try Self.findings([
      ([("dialogue", nil), ("framing", "2018"), ("transfer", nil)], nil), ([("dialogue", nil)], nil),
    ])
    #expect(findings.undatedCount == 3)
    #expect(findings.paths.map(\.undated) == [[0, 5], [0]])
    #expect(findings.paths[0].stays.map(\.stage) == [1])
    #expect(findings.paths[1].state(at: try #require(PartialDate("2020"))) == .undated)
  }

  @Test func knowsWhichStageWasReachedAtADate() throws {
    let path = try Self.findings([
      ([("dialogue", "2016-10"), ("framing", "2017-06"), ("deployment", "2021")], "2023")
    ]).paths[0]
    let stages = try ["2016", "2016-09", "2017-05", "2017", "2020-12-31", "2021", "2023", "2024"].map { text in
      switch path.state(at: try #require(PartialDate(text))) {
      case .stage(let stay): "\(stay.stage)"
      case .before: "before"
      case .over: "over"
      case .undated: "undated"
      }
    }
    #expect(stages == ["0", "before", "0", "1", "1", "4", "4", "over"])
  }

  @Test func transitionsGoForwardsAndBackwards() throws {
    let findings = try Self.findings([
      ([("dialogue", "2016"), ("experimentation", "2017"), ("framing", "2018"), ("experimentation", "2019")], nil),
      ([("dialogue", "2016"), ("experimentation", "2018")], nil),
    ])
    let told = findings.transitions.map { "\($0.from)→\($0.to) \($0.nodes) \($0.isBackwards)" }
    #expect(told == ["0→2 [0, 1] false", "1→2 [0] false", "2→1 [0] true"])
    // Dialogue 12 and 24 months; experimentation 12, and two that are open.
    let summary = findings.summaries
    #expect(summary.map(\.stage) == [0, 1, 2])
    #expect(summary.map(\.count) == [2, 1, 3])
    #expect(summary.map(\.openCount) == [0, 0, 2])
    #expect(summary.map(\.median) == [18, 12, 12])
  }
}
