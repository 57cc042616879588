import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct MultiplesComposerTests {
  private static func chart(_ ecosystem: Ecosystem, _ years: [Int]) throws -> Chart {
    let options = MultiplesOptions(dates: years.compactMap { PartialDate(year: $0) })
    return try MultiplesComposer(options: options).chart(of: ecosystem) { SampleEcosystem.onACircle($0) }
  }

  @Test(arguments: [1, 2, 3, 4, 6, 9]) func everybodyStaysAtOnePlaceInAllPanels(_ count: Int) throws {
    let chart = try Self.chart(
      SampleTimeline.any(seed: UInt64(count), nodes: 50), (0..<count).map { 2_024 - 3 * (count - 1 - $0) })
    let panels = chart.groups("step")
    #expect(panels.count == count)
    var placeOfNode: [String: Point] = [:]
    for panel in panels {
      let frame = try #require(panel.boxes.first)
      for case .group(let node) in panel.items where node.cssClass == "node" {
        let id = try #require(node.id?.split(separator: "-", maxSplits: 1).last.map(String.init))
        let place = try #require(node.center) - Point(frame.x, frame.y)
        let known = placeOfNode[id] ?? place
        #expect((known - place).length < 1e-6)
        placeOfNode[id] = place
        #expect(frame.contains(Box(center: try #require(node.center), Extent(2, 2))))
      }
    }
    #expect(placeOfNode.count >= 15)
    let ids = chart.groups("node").compactMap(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: 1...6) func noTwoTextsOverlap(_ seed: Int) throws {
    let chart = try Self.chart(
      SampleTimeline.any(seed: UInt64(seed), nodes: seed * 30), [2_000, 2_005, 2_010, 2_015, 2_020, 2_024])
    #expect(chart.textFaults == [])
  }

  /// A name that is written in two panels stands at the same place in both.
  @Test func namesStayToo() throws {
    let nodes = (0..<40).map { SampleTimeline.Node("node \($0)", "solution", "\(1_995 + $0 % 20)") }
    let relations = (0..<60).map { number in
      ("node \(number % 40)", "ties", "node \((number * 7 + 3) % 40)", String?.none, String?.none)
    }
    let chart = try Self.chart(SampleTimeline.of(nodes, relations), [2_000, 2_010, 2_020])
    var places: [[String]: Point] = [:]
    for panel in chart.groups("step") {
      let frame = try #require(panel.boxes.first)
      for case .text(let text) in panel.items.flatMap(\.leaves) where text.role == .label {
        let place = text.origin - Point(frame.x, frame.y)
        #expect(((places[text.lines] ?? place) - place).length < 1e-6)
        places[text.lines] = place
      }
    }
    #expect(places.count > 3)
  }

  @Test func nothingInTheDataBecomesMarkup() throws {
    let bytes = ChartWriter().svg(of: try Self.chart(HostileEcosystem.ecosystem(), [2_000, 2_010]))
    let svg = try ParsedSVG(bytes)
    let ids = svg.elements.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count && ids.count > 2 * 20)
    for (name, _) in svg.attributes { #expect(!name.lowercased().hasPrefix("on")) }
    #expect(!svg.elements.contains { $0.name == "script" || $0.name == "foreignObject" })
  }
}
