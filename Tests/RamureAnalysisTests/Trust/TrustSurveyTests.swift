import RamureAnalysis
import RamureModel
import Testing

@Suite struct TrustSurveyTests {
  private static func draft(_ facts: [(kind: String, stage: String?, strength: String?)]) -> EcosystemDraft {
    var draft = EcosystemDraft()
    draft.addNode("tool", kind: "solution")
    draft.addNode("p", kind: "partnership")
    for fact in facts {
      let attributes = [("stage", fact.stage), ("strength", fact.strength)].compactMap { name, value in
        value.map { (name: name, value: $0) }
      }
      draft.addRelation("tool", fact.kind, "p", attributes: attributes)
    }
    return draft
  }

  private static func findings(_ draft: EcosystemDraft) throws -> TrustFindings {
    try TrustSurvey().findings(of: try draft.validated().ecosystem)
  }

  /// (E − H) / (E + H) by hand.
  @Test(
    arguments: [
      ([("hinders", nil, nil)], -1), ([("enables", nil, nil)], 1),
      ([("hinders", nil, "3"), ("enables", nil, nil)], -0.5),
      ([("hinders", nil, nil), ("hinders", nil, nil), ("enables", nil, nil)], -1.0 / 3),
      ([("hinders", nil, "0"), ("enables", nil, "0")], nil), ([], nil),
    ] as [([(String, String?, String?)], Double?)])
  func theBalanceWeighsBothSides(_ facts: [(String, String?, String?)], _ expected: Double?) throws {
    #expect(try Self.findings(Self.draft(facts)).balance.value == expected)
  }

  @Test func stagesFollowTheVocabularyAndTheTurnIsFound() throws {
    let findings = try Self.findings(
      Self.draft([
        ("enables", "deployment", nil), ("hinders", "dialogue", "2"), ("hinders", "framing", nil),
        ("enables", "framing", "0.5"), ("enables", nil, nil), ("enables", "transfer", nil),
      ]))
    #expect(findings.stages.map(\.stage) == [0, 1, 4, 5, nil])
    #expect(findings.stages.map { $0.balance.value } == [-1, -1.0 / 3, 1, 1, 1])
    #expect(findings.turn?.brake == 1 && findings.turn?.accelerator == 4)
    #expect((findings.factCount, findings.factsWithoutStage, findings.factsWithoutStrength) == (6, 1, 4))
    #expect(findings.partnerships.count == 1)
    #expect(findings.partnerships[0].stages.count == 5)
  }

  @Test func whatHelpsFirstAndHindersLaterIsNoTurn() throws {
    let facts = [(kind: "enables", stage: Optional("dialogue"), strength: String?.none), ("hinders", "transfer", nil)]
    #expect(try Self.findings(Self.draft(facts)).turn == nil)
  }

  @Test func aStrengthThatIsNoneIsAFaultInItsPlace() throws {
    #expect(throws: InvalidEcosystem.self) { try Self.findings(Self.draft([("hinders", nil, "strong")])) }
    #expect(throws: InvalidEcosystem.self) { try Self.findings(Self.draft([("hinders", nil, "-1")])) }
  }

  /// a, b, c in p (2018); a and b in q (2015) too; c and d in r (2019); b collaborates with d.
  private static func circles() throws -> TrustFindings {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c", "d"] { draft.addNode(id, kind: "organisation") }
    for (id, year, members) in [("p", 2018, ["a", "b", "c"]), ("q", 2015, ["a", "b"]), ("r", 2019, ["c", "d"])] {
      draft.addNode(id, kind: "partnership", period: Period(start: PartialDate(year: year)))
      for member in members { draft.addRelation(member, "participatesIn", id) }
    }
    draft.addRelation("b", "collaboratesWith", "d")
    draft.addRelation("a", "trusts", "b", attributes: [("value", "0.9")])
    draft.addRelation("b", "trusts", "a", attributes: [("value", "0.5")])
    draft.addRelation("a", "trusts", "d", attributes: [("value", "0.1")])
    draft.header.date = PartialDate(year: 2020)
    return try Self.findings(draft)
  }

  @Test func tracesAreCountedBesideThePartnership() throws {
    let findings = try Self.circles()
    // Beside p: a–b by q. Of its pairs ab is tied, and earlier; bc have d in common (collaborates, r).
    #expect(findings.partnerships[0].proxies.map { [$0.pairs, $0.repeated, $0.earlier, $0.closed] } == [3, 1, 1, 1])
    // Beside q: a–b by p, later; c is a partner of both, by p.
    #expect(findings.partnerships[1].proxies.map { [$0.pairs, $0.repeated, $0.earlier, $0.closed] } == [1, 1, 0, 1])
    // Beside r: c and d are not tied; b is a partner of both.
    #expect(findings.partnerships[2].proxies.map { [$0.pairs, $0.repeated, $0.earlier, $0.closed] } == [1, 0, 0, 1])
    #expect(findings.proxies.repeatedShare == 0.4)
    #expect(findings.proxies.closedShare == 0.6)
    #expect(findings.partnerships.map { $0.length?.months } == [24, 60, 12])
  }

  @Test func statedTrustIsAmongThoseWhoTakePart() throws {
    let findings = try Self.circles()
    let stated = findings.partnerships.map(\.stated)
    #expect(stated.map(\.pairs) == [3, 1, 1])
    #expect(stated.map(\.statedPairs) == [1, 1, 0])
    #expect(stated.map(\.mean) == [0.7, 0.7, nil])
    // ab, ac, bc, cd take part together; of a and d trust is stated besides.
    #expect((findings.stated.pairs, findings.stated.statedPairs) == (5, 2))
    #expect(try abs(#require(findings.stated.mean) - 0.5) < 1e-12)
  }

  @Test func aCrowdIsNoCircle() throws {
    var draft = EcosystemDraft()
    draft.addNode("fair", kind: "event")
    for number in 0..<301 {
      draft.addNode("a\(number)", kind: "person")
      draft.addRelation("a\(number)", "participatesIn", "fair")
    }
    let findings = try Self.findings(draft)
    #expect(findings.partnerships[0].proxies == nil)
    #expect(findings.partnerships[0].participants.count == 301)
    #expect(findings.proxies.pairs == 0)
  }
}
