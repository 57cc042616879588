import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct MapChangesTests {
  private func map() throws -> MapComposer.Composition {
    let ecosystem = try SampleEcosystem.people(
      ["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d"), ("d", "a")])
    var options = MapOptions()
    options.changes = MapChanges(
      nodes: [0: .added, 1: .removed, 2: .changed], relations: [0: .added, 1: .removed],
      nodeNotes: [2: LocalizedText(verbatim: "start: 1 → 2")])
    return try SampleEcosystem.composition(ecosystem, options)
  }

  @Test func eachChangeHasASignAndAClass() throws {
    let scene = try map().scene
    #expect(scene.marks.map(\.badge?.change) == [.added, .removed, .changed, nil])
    // Lines go by their ends: a–b, a–d, b–c, c–d.
    #expect(scene.lines.map(\.badge?.change) == [.added, nil, .removed, nil])
    #expect(scene.lines.map(\.isFaint) == [false, true, false, true])
    #expect(scene.marks[2].tooltip.hasSuffix(" – changed: start: 1 → 2"))
    let svg = String(decoding: SVGWriter().svg(of: scene), as: UTF8.self)
    // Two lines, three marks, three signs in the legend.
    #expect(svg.matches(of: /<g class="badge change-/).count == 8)
    // Neither colour nor sign alone: what went is hollow or dotted too.
    #expect(svg.contains(".relations g .link.change-removed{stroke-opacity:0.9;stroke-width:1.4;stroke-dasharray"))
    // Kinds of relation have dots and dashes of their own; what is there must not look gone.
    #expect(svg.contains(".link.change-changed{stroke-opacity:1;stroke-width:2.2;stroke-dasharray:none}"))
    #expect(svg.contains("class=\"link change-removed\"") && svg.contains("class=\"link faint\""))
  }

  @Test func theLegendCountsThem() throws {
    let legend = try map().scene.legend.compactMap { entry -> String? in
      guard case .badge = entry.sign else { return nil }
      return entry.text.lines.joined()
    }
    #expect(legend == ["added (2)", "removed (2)", "changed (1)"])
  }

  @Test func signsOfLinesLieOnThemAndOnNoMark() throws {
    let scene = try map().scene
    #expect(scene.lines.count { $0.badge != nil } == 2)
    for line in scene.lines {
      guard let badge = line.badge else { continue }
      #expect(line.route.sampled(steps: 16).contains { ($0 - badge.center).length < 1e-9 })
      for mark in scene.marks { #expect((mark.center - badge.center).length > mark.radius) }
    }
  }

  @Test func withoutChangesNothingIsAdded() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b"], [("a", "b")])
    let svg = String(decoding: SVGWriter().svg(of: try SampleEcosystem.composition(ecosystem).scene), as: UTF8.self)
    #expect(!svg.contains("change") && !svg.contains("badge"))
  }
}
