import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

/// What holds on every map, whatever the layout left: nothing lies on what must be read, and one scale is for all of the page.
@Suite struct PictureLawsTests {
  /// Pairs of marks that lie on each other.
  private static func overlaps(_ marks: [SceneMark]) -> Int {
    marks.indices.reduce(0) { sum, first in
      sum
        + marks[..<first].count {
          ($0.center - marks[first].center).length < ($0.radius + marks[first].radius) * 0.95
        }
    }
  }

  /// Everything else took too long: what is left moves no box.
  @Test(arguments: [22, 40, 120, 400]) func marksPartWhateverTheLastLayoutLeaves(_ count: Int) throws {
    let ecosystem = try SampleEcosystem.people(
      (0..<count).map { "p\($0)" }, (0..<count).map { ("p\($0)", "p\(($0 + 1) % count)") })
    let composition = try MapComposer(options: MapOptions(layout: .engine(.dot))).composition(of: ecosystem) {
      request throws(LayoutFailure) in
      if request.separatesBoxes { throw .timedOut }
      return LayoutResult(
        centers: request.boxes.indices.map { Point(Double($0 % 5), Double($0 % 7)) },
        routes: request.lines.map { _ in [] })
    }
    #expect(!composition.failures.isEmpty)
    #expect(Self.overlaps(composition.scene.marks) == 0)
  }

  /// A layer by layer layout of a crowd sends lines far round it.
  @Test(arguments: [8, 16]) func noLineLeavesThePage(_ count: Int) throws {
    let ids = (0..<count).map { "p\($0)" }
    let pairs = ids.indices.flatMap { from in ids.indices.filter { $0 > from }.map { (ids[from], ids[$0]) } }
    let scene = try MapComposer(options: MapOptions(layout: .engine(.dot)))
      .composition(of: try SampleEcosystem.people(ids, pairs), layout: GraphvizLayout().result(of:)).scene
    let points = scene.lines.flatMap { $0.route.sampled(steps: 12) }
    #expect(points.count > 300)
    #expect(points.allSatisfy { $0.x > 0 && $0.x < scene.extent.width && $0.y > 0 && $0.y < scene.extent.height })
  }

  /// A figure is as large in the network as it is below it and in the legend, however small all of it is drawn.
  @Test(arguments: [6, 40, 100]) func oneScaleHoldsForAllOfThePage(_ count: Int) throws {
    func node(_ name: String, _ value: Int) -> SampleEcosystem.Node { .init(name, "person", [("size", "\(value)")]) }
    let ids = (0..<count).map { "p\($0)" }
    let ecosystem = try SampleEcosystem.of(
      ids.enumerated().map { node($1, $0 == 0 ? 400 : 100) } + [node("alone", 400)],
      ids.indices.map { (ids[$0], "trusts", ids[($0 + 1) % count]) })
    let composition = try SampleEcosystem.composition(ecosystem, MapOptions(sizing: .attribute("size")))
    let scene = composition.scene
    let alone = try #require(scene.apart.marks.first).radius
    let largest = try #require(scene.network.map(\.radius).max())
    let legend = scene.legend.compactMap { entry -> Double? in
      if case .mark(_, "scale", let radius) = entry.sign { radius } else { nil }
    }
    #expect((alone - largest).magnitude < 1e-9 && (legend.max() ?? 0) - largest < 1e-9)
    #expect(count < 100 || composition.scale < 0.6)
  }

  /// Titles of any length, marks of any size, with and without relations.
  @Test(arguments: [1, 30, 400]) func nothingLiesOnAHeading(_ letters: Int) throws {
    let ids = (0..<30).map { "p\($0)" }
    let ecosystem = try SampleEcosystem.of(
      ids.map { .init($0, "person", [("size", $0 == "p3" || $0 == "p29" ? "90000" : "10")]) },
      (1..<20).map { (ids[$0], "trusts", ids[0]) }, title: String(repeating: "Titre ", count: letters))
    let scene = try SampleEcosystem.composition(ecosystem, MapOptions(sizing: .attribute("size"))).scene
    for text in scene.texts {
      let label = Label(lines: text.lines, size: text.size, bold: text.bold)
      let box = Box(
        x: text.origin.x, y: text.origin.y - text.size * 0.93, width: label.extent.width, height: label.extent.height)
      #expect(box.right <= scene.extent.width && box.bottom <= scene.extent.height)
      for mark in scene.marks {
        #expect(!Box(center: mark.center, Extent(2 * mark.radius, 2 * mark.radius)).intersects(box))
      }
    }
  }

  /// Layers a hundred names wide: from left to right each takes its height.
  @Test(arguments: [(0.2, true), (1.5, false)]) func layersTooWideToReadAreTurned(_ turnedWidth: Double, _ isUsed: Bool)
    throws
  {
    var asked: [Bool] = []
    let ecosystem = try SampleEcosystem.people((0...100).map { "p\($0)" }, (1...100).map { ("p0", "p\($0)") })
    let composition = try MapComposer(options: MapOptions(layout: .engine(.dot))).composition(of: ecosystem) {
      request in
      asked.append(request.isTurned)
      let step = request.isTurned ? Point(80 * turnedWidth, 40) : Point(80, 0)
      return LayoutResult(
        centers: request.boxes.indices.map { step * Double($0) }, routes: request.lines.map { _ in [] })
    }
    #expect(asked == [false, true] && composition.failures.isEmpty)
    #expect((composition.scale > 0.6) == isUsed)
  }

  @Test func layersThatFitAreLeftAsTheyAre() throws {
    var asked = 0
    let ecosystem = try SampleEcosystem.people(["a", "b", "c"], [("a", "b"), ("b", "c")])
    _ = try MapComposer(options: MapOptions(layout: .engine(.dot))).composition(of: ecosystem) { request in
      asked += 1
      return SampleEcosystem.onACircle(request)
    }
    #expect(asked == 1)
  }
}
