import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct MapLegendTests {
  private static let nodes: [SampleEcosystem.Node] = [
    .init("a", "association"), .init("b", "foundation"), .init("p", "partnership"), .init("t", "territory"),
    .init("alone", "person"),
  ]
  private static let relations = [
    ("a", "participatesIn", "p"), ("b", "participatesIn", "p"), ("b", "funds", "p"), ("a", "activeIn", "t"),
    ("a", "trusts", "a"),
  ]

  private static func texts(_ scene: Scene) -> [String] { scene.legend.flatMap(\.text.lines) }

  @Test func explainsExactlyTheKindsAndRelationsThatAreDrawn() throws {
    let scene = try SampleEcosystem.composition(SampleEcosystem.of(Self.nodes, Self.relations)).scene
    #expect(
      Set(Self.texts(scene).filter { $0.contains("(") }) == [
        "Organisation (2)", "Partnership (1)", "Person (1)", "Territory (1)", "participates in (2)", "funds (1)",
        "active in (1)",
      ])
    // The relation of a with itself is not drawn, so it is not explained.
    var lines: Set<String> = []
    var marks: Set<String> = []
    for entry in scene.legend {
      switch entry.sign {
      case .line(let cssClass): lines.insert(cssClass)
      case .mark(_, let colourClass, _): if colourClass != "scale" { marks.insert(colourClass) }
      case .wideLine, .region, .badge: Issue.record("nothing is as wide as a figure, and there are no communities")
      }
    }
    #expect(lines == Set(scene.lines.map(\.cssClass)))
    #expect(lines == Set(scene.lineStyles.map(\.cssClass)))
    #expect(marks == Set(scene.marks.map(\.colourClass)))
    #expect(marks == Set(scene.markStyles.map(\.cssClass)))
  }

  @Test func speaksFrench() throws {
    let scene = try SampleEcosystem.composition(
      SampleEcosystem.of(Self.nodes, Self.relations), MapOptions(language: .french)
    ).scene
    #expect(Self.texts(scene).contains("participe à (2)") && Self.texts(scene).contains("Territoire (1)"))
  }

  @Test func colourByAttributeIsExplainedAndShapesTurnGrey() throws {
    let nodes = Self.nodes.map {
      SampleEcosystem.Node($0.id, $0.kind, [("sector", $0.id == "a" ? "care" : "art")])
    }
    let scene = try SampleEcosystem.composition(
      SampleEcosystem.of(nodes, Self.relations), MapOptions(colouring: .attribute("sector"))
    ).scene
    #expect(Set(Self.texts(scene)).isSuperset(of: ["art (4)", "care (1)", "Organisation (2)", "Person (1)"]))
    let classes = Set(scene.markStyles.map(\.cssClass))
    #expect(scene.marks.allSatisfy { classes.contains($0.colourClass) })
    for entry in scene.legend {
      if case .mark(_, let colourClass, _) = entry.sign, colourClass != "scale" {
        #expect(classes.contains(colourClass))
      }
    }
  }

  @Test func computedFiguresAreDefinedUnderTheirHeading() throws {
    let meaning = MapOptions.Meaning(
      title: LocalizedText(en: "Reach", fr: "Portée"),
      definition: LocalizedText(en: "How far it gets.", fr: "Jusqu’où il va."))
    let figures = (0..<Self.nodes.count).map { Double($0) }
    let scene = try SampleEcosystem.composition(
      SampleEcosystem.of(Self.nodes, Self.relations),
      MapOptions(colouring: .figures(figures, meaning), sizing: .figures(figures, meaning))
    ).scene
    let texts = scene.texts.flatMap(\.lines)
    #expect(Set(texts).isSuperset(of: ["Colour: Reach", "Area: Reach"]))
    #expect(texts.count { $0 == "How far it gets." } == 2)
  }

  @Test func theScaleShowsMarksAsLargeAsOnTheMap() throws {
    let composition = try SampleEcosystem.composition(
      SampleEcosystem.people(
        (0...16).map { "p\($0)" }, (1...16).map { ("p\($0)", "p0") }))
    let radii = composition.scene.legend.compactMap { entry -> Double? in
      if case .mark(_, "scale", let radius) = entry.sign { radius } else { nil }
    }
    #expect(radii.max() == composition.scene.marks.map(\.radius).max())
    #expect(Self.texts(composition.scene).contains("16"))
  }

  @Test func noSignLiesOnAnother() throws {
    let vocabulary = Vocabulary.builtIn
    let nodes = vocabulary.nodeKinds.map { SampleEcosystem.Node("n-\($0.id)", $0.id) }
    // An own kind opens the vocabulary: then every relation may join any two.
    let relations = vocabulary.relationKinds.map { ("n-person", $0.id, "n-\($0.isSymmetric ? "usage" : "need")") }
    let scene = try SampleEcosystem.composition(SampleEcosystem.of(nodes + [.init("x", "ship")], relations)).scene
    #expect(Self.texts(scene).filter { $0.contains("(") }.count == 13 + 28)
    let boxes = scene.legend.map { entry in
      Box(
        x: entry.center.x - 8, y: entry.text.origin.y - entry.text.size * 0.93,
        width: entry.text.origin.x - entry.center.x + 8
          // As wide as in DejaVu Sans.
          + 1.16 * TextWidth.of(entry.text.lines[0], size: entry.text.size),
        height: entry.text.size)
    }
    for (place, box) in boxes.enumerated() {
      #expect(box.x >= MapPage.margin && box.right <= scene.extent.width && box.bottom <= scene.extent.height)
      for other in boxes[(place + 1)...] { #expect(!box.intersects(other)) }
    }
  }

  @Test func columnsAreOfAboutEqualHeightAndLoseNothing() {
    for count in 1...60 {
      for room in [50.0, 400, 900, 1_500] {
        let shares = LegendColumns(room: room).shares(of: Array(repeating: 19, count: count), columnWidth: 130)
        #expect(shares.reduce(0, +) == count)
        #expect(Double(shares.count) * 130 <= max(room, 130))
        #expect((shares.max() ?? 0) - (shares.min() ?? 0) <= 2)
      }
    }
  }
}
