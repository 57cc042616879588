import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct WideHeadTests {
  /// Three people on a circle, the first trusting both others: one line as wide as can be, one narrow.
  private static func scene() throws -> Scene {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c"], [("a", "b"), ("a", "c")])
    let options = MapOptions(widths: MapOptions.Widths([60, 1], title: MapWording.tiesBetween))
    return try SampleEcosystem.composition(ecosystem, options).scene
  }

  /// Wherever the tip of a head is, the mark begins.
  @Test func aHeadGrowsWithItsLineAndIsNotBelowIt() throws {
    let scene = try Self.scene()
    let (wide, narrow) = (scene.lines[0], scene.lines[1])
    #expect(wide.width == 6 && wide.hasWideHead && !narrow.hasWideHead)
    let centers = Dictionary(uniqueKeysWithValues: scene.marks.map { ($0.id, $0) })
    let target = try #require(centers[SceneName.mark("b")])
    let end = try #require(wide.route.points.last)
    let head = try #require(scene.lineStyles.first?.style.head)
    // The line ends two pixels and the length of its head before the mark.
    let gap = (end - target.center).length - target.symbol.edge(toward: end - target.center) * target.radius
    #expect(abs(gap - 2 - WideHead.reach(of: head, width: 6)) < 0.1)
    let svg = String(decoding: SVGWriter().svg(of: scene), as: UTF8.self)
    #expect(svg.ranges(of: "<marker id=\"wide-head-").count == 1)
    #expect(svg.ranges(of: " marker-end=\"url(#wide-head-").count == 1)
  }

  /// As far as a head reaches beyond the end of its line, in a square of ten that is three lines wide.
  @Test func headsAreAsLongAsTheyAreDrawn() {
    #expect(abs(WideHead.reach(of: .triangle, width: 4) - 10.2) < 1e-9)
    #expect(abs(WideHead.reach(of: .bar, width: 10) - 4.5) < 1e-9)
    for head in LineStyle.Head.allCases { #expect(WideHead.reach(of: head, width: 3) > 0) }
  }
}
