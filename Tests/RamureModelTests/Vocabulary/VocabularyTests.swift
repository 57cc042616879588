import RamureWording
import Testing

@testable import RamureModel

@Suite struct VocabularyTests {
  private static let vocabulary = Vocabulary.builtIn

  @Test func everyKindIsFoundByIDAndByLabel() {
    for (number, kind) in Self.vocabulary.nodeKinds.enumerated() {
      for word in [kind.id, kind.label.english, kind.label.french, kind.label.french.uppercased()] {
        #expect(Self.vocabulary.nodeKind(word) == .init(kind: number, subkind: nil), "\(word)")
      }
    }
    for (number, kind) in Self.vocabulary.relationKinds.enumerated() {
      for word in [kind.id, kind.label.english, kind.label.french] {
        #expect(Self.vocabulary.relationKind(word) == .init(kind: number, isReversed: false), "\(word)")
      }
      for word in [kind.inverse, kind.inverseLabel.english, kind.inverseLabel.french] where !kind.isSymmetric {
        #expect(Self.vocabulary.relationKind(word) == .init(kind: number, isReversed: true), "\(word)")
      }
    }
    for stage in Self.vocabulary.stages {
      for word in [stage.id, stage.label.english, stage.label.french] {
        #expect(Self.vocabulary.stage(word) == stage)
      }
    }
  }

  @Test(arguments: [
    ("fondation", "organisation", "foundation"), ("Collectivite territoriale", "organisation", "localAuthority"),
    ("mécénat", "partnership", "patronage"), ("Défi", "need", "challenge"), ("mooc", "resource", "mooc"),
  ])
  func aSubkindSaysItsKind(_ word: String, _ kind: String, _ subkind: String) throws {
    let match = try #require(Self.vocabulary.nodeKind(word))
    #expect(Self.vocabulary.nodeKinds[match.kind].id == kind)
    #expect(match.subkind == subkind)
  }

  @Test func aSubkindOfSeveralKindsMeansNoneUntilTheyAreNarrowed() throws {
    #expect(Self.vocabulary.nodeKind("study") == nil)
    #expect(Self.vocabulary.nodeKind("réseau") == nil)
    let match = try #require(Self.vocabulary.nodeKind("étude", of: .endeavour))
    #expect(Self.vocabulary.nodeKinds[match.kind].id == "programme")
    #expect(match.subkind == "study")
    let first = try #require(Self.vocabulary.nodeKind("network", of: .actor))
    #expect(Self.vocabulary.nodeKinds[first.kind].id == "organisation")
    #expect(Self.vocabulary.nodeKind("organisation", of: .purpose) == nil)
  }

  @Test func unknownWordsMeanNothing() {
    for word in ["", "—", "organisations", "xyz"] {
      #expect(Self.vocabulary.nodeKind(word) == nil)
      #expect(Self.vocabulary.relationKind(word) == nil)
      #expect(Self.vocabulary.stage(word) == nil)
    }
  }

  @Test func aFileMayAddAndReplaceKinds() throws {
    var vocabulary = Vocabulary.builtIn
    let coop = NodeKind("coop", family: .actor, label: LocalizedText(en: "Co-op", fr: "Coopérative"))
    #expect(vocabulary.append(coop) == 12)
    #expect(vocabulary.nodeKind("cooperative")?.kind == 12)
    let renamed = NodeKind("coop", family: .actor, label: LocalizedText(en: "Worker co-op", fr: "SCOP"))
    #expect(vocabulary.append(renamed) == 12)
    #expect(vocabulary.nodeKinds.count == 13)
    #expect(vocabulary.nodeKind("scop")?.kind == 12)
    #expect(vocabulary.nodeKind("cooperative") == nil)
  }

  @Test func anInverseNeverHidesAKind() throws {
    var vocabulary = Vocabulary.builtIn
    let label = LocalizedText(en: "is paid through", fr: "est payé par")
    let number = vocabulary.append(
      RelationKind(
        "isPaid", inverse: "funds", family: .support, from: .any, to: .any, label: label, inverseLabel: label))
    let funds = try #require(vocabulary.relationKind("funds"))
    #expect(vocabulary.relationKinds[funds.kind].id == "funds" && !funds.isReversed)
    #expect(vocabulary.relationKind("isPaid")?.kind == number)
    let own = vocabulary.append(
      RelationKind(
        "fundedBy", inverse: "paysFor", family: .support, from: .any, to: .any, label: label, inverseLabel: label))
    #expect(vocabulary.relationKind("fundedBy") == .init(kind: own, isReversed: false))
  }

  @Test func stagesAreAddedOnce() {
    var vocabulary = Vocabulary.builtIn
    vocabulary.append(Stage("pause", LocalizedText(en: "Pause", fr: "Pause")))
    vocabulary.append(Stage("pause", LocalizedText(en: "Rest", fr: "Repos")))
    #expect(vocabulary.stages.count == 8)
    #expect(vocabulary.stage("pause")?.label.english == "Pause")
  }
}
