import RamureWording
import Testing

@testable import RamureModel

/// Every violation a draft can find: its code, its severity and its place.
@Suite struct EcosystemDraftValidationTests {
  /// Two people and a foundation on lines 1 to 3, then whatever the test writes on line 9.
  private static func violations(
    unknownKinds: EcosystemDraft.UnknownKinds = .refused, _ write: (inout EcosystemDraft, EcosystemDraft.Place) -> Void
  ) -> [Violation] {
    var draft = EcosystemDraft(unknownKinds: unknownKinds)
    draft.begin(file: "f.csv")
    draft.addNode("ada", kind: "person", at: .init(line: 1, column: 1))
    draft.addNode("bob", kind: "person", at: .init(line: 2, column: 1))
    draft.addNode("fund", kind: "foundation", at: .init(line: 3, column: 1))
    write(&draft, .init(line: 9, column: 5))
    do {
      return try draft.validated().remarks.items
    } catch {
      return error.violations.items
    }
  }

  private static func expect(
    _ code: String, as severity: Violation.Severity = .error, _ violations: [Violation],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      violations.map { "\($0.severity) \($0.diagnosis.code) \($0.position)" } == ["\(severity) \(code) f.csv:9:5"],
      sourceLocation: sourceLocation)
  }

  @Test func ids() {
    Self.expect("empty-id", Self.violations { $0.addNode("", kind: "person", at: $1) })
    let duplicates = Self.violations { $0.addNode("ada", kind: "person", at: $1) }
    Self.expect("duplicate-id", duplicates)
    #expect(duplicates.first?.diagnosis.problem.english.contains("f.csv:1:1") == true)
    Self.expect("case-twins", as: .warning, Self.violations { $0.addNode("Ada", kind: "person", at: $1) })
    let twins = Self.violations {
      $0.addNode("\u{E9}", kind: "person", at: .init(line: 8, column: 1))
      $0.addNode("e\u{301}", kind: "person", at: $1)
    }
    Self.expect("canonical-twins", as: .warning, twins)
    #expect(twins.first?.diagnosis.problem.english.contains("U+00E9 and U+0065 U+0301") == true)
  }

  @Test func kinds() {
    Self.expect("unknown-node-kind", Self.violations { $0.addNode("x", kind: "persn", at: $1) })
    Self.expect("unknown-relation-kind", Self.violations { $0.addRelation("ada", "trusst", "bob", at: $1) })
    let taken = Self.violations(unknownKinds: .taken) { $0.addNode("x", kind: "starship", at: $1) }
    Self.expect("kinds-taken", as: .note, taken)
    let slip = Self.violations(unknownKinds: .taken) { $0.addNode("x", kind: "persn", at: $1) }
    #expect(slip.map(\.diagnosis.code) == ["kinds-taken", "kind-looks-like"])
    #expect(slip.map(\.severity) == [.note, .warning])
  }

  @Test func suggestionsNameTheNearest() {
    let kind = Self.violations { $0.addNode("x", kind: "persn", at: $1) }
    #expect(kind.first?.diagnosis.remedy.english == "did you mean “person”?")
    let node = Self.violations { $0.addRelation("adda", "trusts", "bob", at: $1) }
    Self.expect("unknown-node", node)
    #expect(node.first?.text(.english) == "f.csv:9:5: nothing has the id “adda”; did you mean “ada”?")
    #expect(
      node.first?.text(.french) == "f.csv:9:5: rien ne porte l’identifiant « adda » ; vouliez-vous dire « ada » ?")
  }

  @Test func anEmptyEndIsAnEmptyID() {
    Self.expect("empty-id", Self.violations { $0.addRelation("", "trusts", "bob", at: $1) })
  }

  @Test func bothEndsAndTheKindAreReportedAtOnce() {
    let codes = Self.violations { $0.addRelation("x", "y", "z", at: $1) }.map(\.diagnosis.code)
    #expect(codes == ["unknown-relation-kind", "unknown-node", "unknown-node"])
  }

  @Test func periods() {
    let backwards = Period(start: PartialDate(year: 2012), end: PartialDate(year: 2008))
    Self.expect("reversed-period", Self.violations { $0.addNode("x", kind: "person", period: backwards, at: $1) })
    Self.expect(
      "reversed-period", Self.violations { $0.addRelation("ada", "trusts", "bob", period: backwards, at: $1) })
  }

  @Test func sources() {
    let violations = Self.violations {
      $0.header.sources = [Header.Source(id: "report")]
      $0.addNode("x", kind: "person", sources: ["report", "reprot"], at: $1)
    }
    Self.expect("unknown-source", violations)
    #expect(violations.first?.diagnosis.remedy.english == "did you mean “report”?")
    #expect(Self.violations { $0.addNode("x", kind: "person", sources: ["any"], at: $1) }.isEmpty)
  }

  @Test func ends() {
    let origin = Self.violations { $0.addRelation("ada", "funds", "fund", at: $1) }
    Self.expect("wrong-end", origin)
    #expect(origin.first?.diagnosis.problem.english.contains("“ada” is of kind person") == true)
    // Written from its other end, the same relation goes from the foundation to a person: now the target is wrong.
    let target = Self.violations { $0.addRelation("ada", "fundedBy", "fund", at: $1) }
    Self.expect("wrong-end", target)
    #expect(target.first?.diagnosis.problem.english.contains("funds leads to") == true)
  }

  @Test func rules() {
    Self.expect("relates-to-itself", Self.violations { $0.addRelation("ada", "collaboratesWith", "ada", at: $1) })
    Self.expect("different-kinds", Self.violations { $0.addRelation("ada", "succeeds", "fund", at: $1) })
    for value in ["1.5", "-0.1", "nan", "much"] {
      Self.expect(
        "value-out-of-range",
        Self.violations { $0.addRelation("ada", "trusts", "bob", attributes: [("value", value)], at: $1) })
    }
    for value in ["0", "1", "0.7"] {
      #expect(
        Self.violations { $0.addRelation("ada", "trusts", "bob", attributes: [("value", value)], at: $1) }.isEmpty)
    }
  }

  @Test func cycles() {
    let violations = Self.violations {
      $0.addRelation("ada", "partOf", "bob", at: $1)
      $0.addRelation("bob", "partOf", "ada", at: .init(line: 10, column: 1))
    }
    Self.expect("cycle", violations)
    Self.expect("cycle", Self.violations { $0.addRelation("ada", "hasPart", "ada", at: $1) })
  }

  @Test func anOpenVocabularyHasNoRules() {
    let violations = Self.violations(unknownKinds: .taken) {
      $0.addNode("x", kind: "starship", at: $1)
      $0.addRelation("ada", "funds", "x", at: $1)
      $0.addRelation("ada", "partOf", "ada", at: $1)
    }
    #expect(violations.map(\.diagnosis.code) == ["kinds-taken"])
  }

  @Test func whatIsNotKeptIsCountedAllTheSame() {
    var draft = EcosystemDraft()
    draft.addNode("ada", kind: "person")
    draft.addNode("fund", kind: "foundation")
    for _ in 0..<1_500 { draft.addRelation("ada", "funds", "fund") }
    do {
      _ = try draft.validated()
      Issue.record("a person funds, and nobody minds")
    } catch {
      #expect(error.violations.errorCount == 1_500)
      #expect(error.violations.items.count == ViolationList.kept)
    }
  }

  @Test func aNodeOfUnknownKindIsReportedAndItsRelationsAreNot() {
    let violations = Self.violations {
      $0.addNode("x", kind: "starship", at: $1)
      $0.addRelation("ada", "funds", "x", at: $1)
    }
    Self.expect("unknown-node-kind", violations)
  }

  @Test func whatHasNoKindIsANodeWhereKindsAreOpen() throws {
    let place = EcosystemDraft.Place(line: 9, column: 5)
    var open = EcosystemDraft(unknownKinds: .taken)
    open.begin(file: "f.csv")
    let matches = [open.nodeKindLeftOut(at: place), open.nodeKindLeftOut(at: place)]
    let first = try #require(matches[0])
    #expect(matches[1] == first)
    #expect(open.vocabulary.nodeKinds[first.kind].label.french == "Nœud")
    #expect(open.vocabulary.isOpen)
    #expect(open.violations.items.map(\.diagnosis.code) == ["kind-left-out"])
    var closed = EcosystemDraft()
    closed.begin(file: "f.csv")
    let refused = closed.relationKindLeftOut(at: place)
    #expect(refused == nil)
    #expect(closed.violations.items.map(\.diagnosis.code) == ["kind-missing"])
  }
}
