import RamureWording
import Testing

@testable import RamureModel

/// What is wrong with a fact is told at its place, with what is nearest, and left out.
@Suite struct EcosystemDraftFactsTests {
  private let place = EcosystemDraft.Place(line: 3, column: 7)

  private func told(_ draft: EcosystemDraft) -> [String] {
    draft.violations.items.map { "\($0.severity) \($0.position.line):\($0.position.column) \($0.diagnosis.code)" }
  }

  @Test func aStageIsMeantByItsIDOrItsLabel() {
    var draft = EcosystemDraft()
    #expect(draft.stage("Cadrage", at: place) == "framing")
    #expect(draft.stage("framing", at: place) == "framing")
    #expect(draft.violations.isEmpty)
    #expect(draft.stage("framming", at: place) == nil)
    #expect(told(draft) == ["error 3:7 unknown-stage"])
    #expect(draft.violations.items[0].diagnosis.remedy.english.contains("framing"))
  }

  @Test func aStageOfARelationMayBeAnythingWhereKindsAreOpen() throws {
    var open = EcosystemDraft(unknownKinds: .taken)
    let funds = try #require(open.vocabulary.relationKind("funds")).kind
    #expect(open.stage("whatever", ofRelationKind: funds, at: place) == "whatever")
    var closed = EcosystemDraft()
    #expect(closed.stage("whatever", ofRelationKind: funds, at: place) == nil)
  }

  @Test func aSubkindIsOneOfItsKind() throws {
    let kind = try #require(Vocabulary.builtIn.nodeKindNumber(id: "organisation"))
    var closed = EcosystemDraft()
    #expect(closed.subkind("Fondation", of: kind, at: place) == "foundation")
    #expect(closed.subkind("fragility", of: kind, at: place) == nil)
    #expect(told(closed) == ["error 3:7 unknown-subkind"])
    var open = EcosystemDraft(unknownKinds: .taken)
    #expect(open.subkind("cooperative", of: kind, at: place) == "cooperative")
    #expect(open.violations.isEmpty)
  }

  @Test func datesNumbersAndAddressesAreWhatTheyLookLike() {
    var draft = EcosystemDraft()
    let bytes = Array("2024-02-29;2e3".utf8)
    #expect(draft.date("2023-13", at: place) == nil)
    #expect(draft.date(bytes, 0..<10, at: place) == PartialDate(year: 2024, month: 2, day: 29))
    #expect(draft.isNumber(bytes, 11..<14, of: "weight", at: place) == true)
    #expect(draft.number("heavy", of: "weight", at: place) == nil)
    #expect(draft.number("-0.5", of: "weight", at: place) == "-0.5")
    #expect(draft.address("java\tscript:alert(1)", at: place) == nil)
    #expect(draft.address("https://example.org", at: place) == "https://example.org")
    #expect(told(draft) == ["error 3:7 invalid-date", "error 3:7 invalid-number", "warning 3:7 unsafe-address"])
  }

  @Test func aSourceIsListedWhereSourcesAre() {
    var draft = EcosystemDraft()
    #expect(draft.source("S9", at: place) == "S9")
    draft.header.sources = [Header.Source(id: "S1")]
    #expect(draft.source("S1", at: place) == "S1")
    #expect(draft.source("S2", at: place) == nil)
    #expect(told(draft) == ["error 3:7 unknown-source"])
  }

  @Test func aPlaceIsOnlyAskedForWhereSomethingIsWrong() {
    var draft = EcosystemDraft()
    func unasked() -> EcosystemDraft.Place {
      Issue.record("the place was asked for")
      return place
    }
    _ = draft.stage("framing", at: unasked())
    _ = draft.date("2024", at: unasked())
    _ = draft.number("1", of: "weight", at: unasked())
  }
}
