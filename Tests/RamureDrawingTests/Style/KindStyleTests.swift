import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct KindStyleTests {
  private static func vocabulary(_ ids: [String]) -> Vocabulary {
    Vocabulary(
      nodeKinds: ids.map { NodeKind($0, family: .other, label: LocalizedText(verbatim: $0)) }, relationKinds: [],
      stages: [])
  }

  /// Shapes alone tell kinds apart, whatever colours a reader's eyes or printer make of ours.
  @Test func everyKindHasAShapeAndAColourOfItsOwn() {
    let styles = KindStyle.styles(of: .builtIn)
    #expect(styles.count == 12)
    #expect(Set(styles.map(\.symbol)).count == 12)
    #expect(Set(styles.map(\.colour)).count == 12)
    for theme in Theme.allCases { #expect(Set(styles.map { theme.colour($0.colour) }).count == 12) }
  }

  @Test func ourKindsLookAlikeInEveryVocabulary() {
    let styles = KindStyle.styles(of: Self.vocabulary(["ship", "territory", "person", "harbour"]))
    let builtIn = KindStyle.styles(of: .builtIn)
    let number = Dictionary(
      uniqueKeysWithValues: Vocabulary.builtIn.nodeKinds.enumerated().map { ($0.element.id, $0.offset) })
    #expect(styles[1] == builtIn[number["territory"] ?? 0])
    #expect(styles[2] == builtIn[number["person"] ?? 0])
  }

  @Test func kindsOfAFileTakeShapesThatNoneOfOursHas() {
    let styles = KindStyle.styles(of: Self.vocabulary(["ship", "territory", "person", "harbour"]))
    #expect(Set(styles.map(\.symbol)).count == 4)
    #expect(Set(styles.map(\.colour)).count == 4)
  }

  @Test func upToTwelveKindsOfAFileDifferInColourAndInShape() {
    let styles = KindStyle.styles(of: Self.vocabulary((0..<12).map { "kind\($0)" }))
    #expect(Set(styles.map(\.symbol)).count == 12)
    #expect(Set(styles.map(\.colour)).count == 12)
  }

  @Test func manyMoreKindsThanShapesStillHaveAStyleEach() {
    #expect(KindStyle.styles(of: Self.vocabulary((0..<500).map { "kind\($0)" })).count == 500)
    #expect(Set(KindStyle.styles(of: Self.vocabulary((0..<60).map { "kind\($0)" }))).count >= 60)
  }

  /// Beside ours, which take twelve of the fifteen shapes: three shapes in twelve colours.
  @Test func thirtySixKindsOfAFileLookDifferentBesideOurs() {
    let ours = Vocabulary.builtIn.nodeKinds.map(\.id)
    let styles = KindStyle.styles(of: Self.vocabulary(ours + (0..<37).map { "kind\($0)" })).dropFirst(ours.count)
    #expect(Set(styles.prefix(36)).count == 36)
    #expect(Set(styles).count == 36)
  }
}
