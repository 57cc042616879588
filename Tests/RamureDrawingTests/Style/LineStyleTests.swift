import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct LineStyleTests {
  @Test func everyKindOfRelationLooksDifferent() {
    let styles = LineStyle.styles(of: .builtIn)
    let kinds = Vocabulary.builtIn.relationKinds
    #expect(styles.count == 28)
    for first in styles.indices {
      for second in styles.indices where second > first {
        #expect(styles[first] != styles[second], "\(kinds[first].id) and \(kinds[second].id)")
      }
    }
  }

  /// Within a family the colour is one: dash and head must do.
  @Test func onlyRelationsWithADirectionHaveAHead() {
    for (kind, style) in zip(Vocabulary.builtIn.relationKinds, LineStyle.styles(of: .builtIn)) {
      #expect((style.head == nil) == kind.isSymmetric, "\(kind.id)")
    }
  }

  @Test func onlyWhatHindersEndsInABar() {
    let bars = zip(Vocabulary.builtIn.relationKinds, LineStyle.styles(of: .builtIn)).filter { $1.head == .bar }
    #expect(bars.map(\.0.id) == ["hinders"])
  }

  @Test func aFamilyHasOneColourAndFamiliesDiffer() {
    var colours: [RelationKind.Family: Set<ColourPair>] = [:]
    for (kind, style) in zip(Vocabulary.builtIn.relationKinds, LineStyle.styles(of: .builtIn)) {
      colours[kind.family, default: []].insert(style.colour)
    }
    #expect(colours.values.allSatisfy { $0.count == 1 })
    #expect(Set(colours.values).count == colours.count)
  }

  @Test func manyKindsOfAFileDiffer() {
    let kinds = (0..<60).map {
      RelationKind(
        "kind\($0)", inverse: "kind\($0)", family: .other, from: .any, to: .any,
        label: LocalizedText(verbatim: "\($0)"), inverseLabel: LocalizedText(verbatim: "\($0)"))
    }
    let styles = LineStyle.styles(of: Vocabulary(nodeKinds: [], relationKinds: kinds, stages: []))
    #expect(Set(styles).count == 60)
  }

  private static func own(_ count: Int) -> [LineStyle] {
    let kinds = (0..<count).map {
      RelationKind(
        "kind\($0)", inverse: "kind\($0)", family: .other, from: .any, to: .any,
        label: LocalizedText(verbatim: "\($0)"), inverseLabel: LocalizedText(verbatim: "\($0)"))
    }
    return LineStyle.styles(of: Vocabulary(nodeKinds: [], relationKinds: kinds, stages: []))
  }

  /// Printed in grey, or seen without colours.
  @Test func kindsOfAFileAreToldApartWithoutTheirColours() {
    let looks = Self.own(35).map { "\($0.dashes) \($0.head?.rawValue ?? "")" }
    #expect(Set(looks).count == 35)
  }

  /// Where there are too many lines for heads.
  @Test func kindsAreToldApartWithoutTheirHeads() {
    func looks(_ styles: [LineStyle]) -> Set<String> { Set(styles.map { "\($0.colour.light.hex) \($0.dashes)" }) }
    #expect(looks(LineStyle.styles(of: .builtIn)).count == 28)
    #expect(looks(Self.own(84)).count == 84)
  }

  /// Where dashes blur, colour has to do: of kinds that share one, the first keeps it.
  @Test func kindsOfAFamilyGetAColourEachWhereDashesBlur() {
    let styles = LineStyle.styles(of: .builtIn)
    let shown = Array(styles.indices.prefix(10))
    let apart = LineStyle.apart(styles, shown: shown)
    #expect(Set(shown.map { apart[$0].colour }).count == 10)
    #expect(apart[shown[0]] == styles[shown[0]])
    #expect(zip(apart, styles).allSatisfy { $0.dashes == $1.dashes && $0.head == $1.head })
    // Kinds that differ already are left alone.
    #expect(LineStyle.apart(styles, shown: [shown[0]]) == styles)
    #expect(LineStyle.apart(styles, shown: Array(styles.indices)).count == styles.count)
  }
}
