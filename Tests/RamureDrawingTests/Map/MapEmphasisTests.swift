import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct MapEmphasisTests {
  /// A chain of four, of which the first three and the tie between the first two are the answer.
  private static func svg(_ emphasis: MapEmphasis?) throws -> ParsedSVG {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d")])
    var options = MapOptions()
    options.emphasis = emphasis
    return try ParsedSVG(SVGWriter().svg(of: SampleEcosystem.composition(ecosystem, options).scene))
  }

  @Test func fadesAllButTheAnswer() throws {
    let svg = try Self.svg(MapEmphasis(nodes: [0, 1, 2], relations: [0]))
    let marks = svg.elements("g").filter { $0.has(class: "node") }
    #expect(marks.map { $0.has(class: "faint") } == [false, false, false, true])
    let links = svg.elements("path").filter { $0.has(class: "link") && $0.value("id") != nil }
    #expect(links.map { $0.has(class: "faint") } == [false, true, true])
  }

  @Test func namesTheAnswerOnly() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d")])
    var options = MapOptions()
    options.emphasis = MapEmphasis(nodes: [0, 2], relations: [])
    let composition = try SampleEcosystem.composition(ecosystem, options)
    #expect(composition.scene.shownLabelCount == 2)
    // What has no name because it is faded is not missing one.
    #expect(composition.hiddenLabelCount == 0)
  }

  @Test func theLegendSaysSo() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c"], [("a", "b"), ("b", "c")])
    var options = MapOptions()
    options.emphasis = MapEmphasis(nodes: [0, 1], relations: [0])
    let scene = try SampleEcosystem.composition(ecosystem, options).scene
    let texts = scene.legend.flatMap(\.text.lines)
    #expect(texts.contains(MapWording.inFull(2).english))
    #expect(texts.contains(MapWording.faded(1).english))
    #expect(scene.texts.contains { $0.lines == [MapWording.answer.english] })
  }

  @Test func withoutEmphasisNothingIsFaded() throws {
    let svg = try Self.svg(nil)
    #expect(!svg.elements.contains { $0.has(class: "faint") })
  }
}
