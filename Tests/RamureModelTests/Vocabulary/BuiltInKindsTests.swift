import RamureModel
import RamureWording
import Testing

/// What must hold of the built-in kinds taken together.
@Suite struct BuiltInKindsTests {
  private static let vocabulary = Vocabulary.builtIn

  @Test func thereAreTwelveKindsTwentyEightRelationsAndSevenStages() {
    #expect(Self.vocabulary.nodeKinds.count == 12)
    #expect(Self.vocabulary.relationKinds.count == 28)
    #expect(Self.vocabulary.stages.count == 7)
    #expect(!Self.vocabulary.isOpen)
  }

  @Test func idsAreDistinct() {
    #expect(Set(Self.vocabulary.nodeKinds.map(\.id)).count == 12)
    #expect(Set(Self.vocabulary.stages.map(\.id)).count == 7)
    for kind in Self.vocabulary.nodeKinds {
      #expect(Set(kind.subkinds.map(\.id)).count == kind.subkinds.count, "\(kind.id)")
    }
  }

  @Test func aRelationWordReadsOneWay() {
    let kinds = Self.vocabulary.relationKinds
    let words = kinds.map(\.id) + kinds.filter { !$0.isSymmetric }.map(\.inverse)
    #expect(Set(words).count == words.count)
    for kind in kinds { #expect((kind.inverse == kind.id) == kind.isSymmetric, "\(kind.id)") }
  }

  @Test func endsAreKnownKinds() {
    let known = Set(Self.vocabulary.nodeKinds.map(\.id))
    for kind in Self.vocabulary.relationKinds {
      for end in [kind.from, kind.to] {
        if case .kinds(let ids) = end {
          #expect(!ids.isEmpty && Set(ids).isSubset(of: known) && Set(ids).count == ids.count, "\(kind.id)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everythingHasALabel(_ language: Language) {
    let kinds = Self.vocabulary.nodeKinds.map(\.label) + Self.vocabulary.nodeKinds.flatMap { $0.subkinds.map(\.label) }
    let relations = Self.vocabulary.relationKinds.flatMap { [$0.label, $0.inverseLabel] }
    for label in kinds + relations + Self.vocabulary.stages.map(\.label) {
      #expect(!label[language].isEmpty)
      #expect(!label[language].contains("'"), "\(label[language])")
    }
  }

  @Test func everyRelationIsSaidInSentences() {
    for kind in Self.vocabulary.relationKinds { #expect(kind.phrases != nil, "\(kind.id)") }
  }

  @Test func relationsReadDifferentlyInFrench() {
    for kind in Self.vocabulary.relationKinds where kind.id != "observes" {
      #expect(kind.label.english != kind.label.french, "\(kind.id)")
    }
  }

  @Test func rulesStandWhereTheVocabularyPutsThem() {
    func rules(_ id: String) -> [RelationKind.Rule]? {
      Self.vocabulary.relationKinds.first { $0.id == id }?.rules
    }
    #expect(rules("collaboratesWith") == [.symmetric, .noSelf])
    #expect(rules("partOf") == [.sameKind, .acyclic])
    #expect(rules("succeeds") == [.sameKind])
    #expect(rules("trusts") == [.value(0...1)])
    #expect(rules("funds") == [])
  }
}
