import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct AlluvialLayoutTests {
  private static func layout(_ series: CommunitySeries) -> AlluvialLayout {
    AlluvialLayout(
      series, order: AlluvialOrder(series: series).order(), left: 60, top: 100, pace: 150, height: 500)
  }

  private static func length(_ range: ClosedRange<Double>?) -> Double {
    range.map { $0.upperBound - $0.lowerBound } ?? 0
  }

  /// As much arrives and leaves as there is: on each edge of a block the ribbons and those who come or go fill it, in order,
  /// without gap or overlap.
  @Test(arguments: 1...30) func membersAreConserved(_ seed: Int) {
    let series = SampleSeries.any(seed: UInt64(seed), columns: 5, blocks: 6)
    let layout = Self.layout(series)
    for (column, value) in series.columns.enumerated() {
      for (place, block) in value.blocks.enumerated() {
        let box = layout.boxes[column][place]
        #expect(abs(box.height - Double(block.members) * layout.unit) < 1e-6)
        if column + 1 < series.columns.count {
          let out = layout.ribbons[column].filter { $0.flow.from == place }.map(\.from)
          let edges = out + [layout.departures[column][place]].compactMap { $0 }
          #expect(Self.fills(edges, from: box.y, to: box.bottom))
        }
        if column > 0 {
          let into = layout.ribbons[column - 1].filter { $0.flow.to == place }.map(\.to)
          let edges = into + [layout.arrivals[column][place]].compactMap { $0 }
          #expect(Self.fills(edges, from: box.y, to: box.bottom))
        }
      }
      let boxes = layout.boxes[column]
      for (number, box) in boxes.enumerated() {
        for other in boxes[..<number] { #expect(!box.intersects(other)) }
      }
    }
    for (column, ribbons) in layout.ribbons.enumerated() {
      for ribbon in ribbons {
        let wide = Double(ribbon.flow.members) * layout.unit
        #expect(abs(Self.length(ribbon.from) - wide) < 1e-6 && abs(Self.length(ribbon.to) - wide) < 1e-6)
      }
      #expect(ribbons.count == series.columns[column].flows.count)
    }
  }

  private static func fills(_ ranges: [ClosedRange<Double>], from top: Double, to bottom: Double) -> Bool {
    var y = top
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard abs(range.lowerBound - y) < 1e-6 else { return false }
      y = range.upperBound
    }
    return abs(y - bottom) < 1e-6
  }

  /// By hand: the second and third would lie on the first; together they move to where all are nearest.
  @Test func namesThatWouldRunTogetherMoveApart() {
    #expect(AlluvialNames.apart([0, 50, 100], [10, 10, 10]) == [0, 50, 100])
    #expect(AlluvialNames.apart([0, 0, 0], [10, 10, 10]) == [-12, 0, 12])
    #expect(AlluvialNames.apart([0, 6, 100], [10, 10, 10]) == [-3, 9, 100])
    #expect(AlluvialNames.apart([], []) == [])
  }

  @Test(arguments: 1...20) func noTwoTextsOverlap(_ seed: Int) throws {
    let series = SampleSeries.any(seed: UInt64(seed), columns: 2 + seed % 9, blocks: 2 + seed % 13)
    let chart = AlluvialComposer().chart(of: series, in: try SampleTimeline.of([]))
    #expect(chart.textFaults == [])
    let blocks = series.columns.reduce(0) { $0 + $1.blocks.count }
    #expect(chart.groups("row").count == blocks)
    #expect(chart.groups("stream").count == series.columns.reduce(0) { $0 + $1.flows.count })
  }

  @Test func aCommunityKeepsItsColourAndHasItsNameOnce() throws {
    let blocks = [SampleSeries.block("a", 20), SampleSeries.block("b", 12)]
    let flows = [CommunitySeries.Flow(from: 0, to: 0, members: 18), .init(from: 1, to: 1, members: 9)]
    let series = CommunitySeries([
      .init(date: "2006", blocks: blocks, flows: flows), .init(date: "2010", blocks: blocks, flows: flows),
      .init(date: "2014", blocks: blocks, flows: []),
    ])
    let colours = AlluvialColours(series)
    #expect(colours.cssClass(of: blocks[0]) != colours.cssClass(of: blocks[1]))
    let chart = AlluvialComposer(language: .french).chart(of: series, in: try SampleTimeline.of([]))
    #expect(chart.groups("name").count == 2)
    #expect(chart.groups("stream").first?.tooltip == "18 membres : Community a (2006) → Community a (2010)")
    #expect(chart.groups("row").map(\.tooltip).contains("Community b — 2010 : 12 membres ; 3 arrivées, 3 départs"))
  }

  @Test func hostileNamesStayText() throws {
    let blocks = HostileEcosystem.texts.enumerated().map { number, text in
      CommunitySeries.Block(identity: text, name: LocalizedText(verbatim: text), members: number + 1)
    }
    let series = CommunitySeries([
      .init(date: "2006", blocks: blocks, flows: [.init(from: 0, to: 0, members: 1)]),
      .init(date: "2010", blocks: blocks, flows: []),
    ])
    let svg = try ParsedSVG(ChartWriter().svg(of: AlluvialComposer().chart(of: series, in: try SampleTimeline.of([]))))
    let ids = svg.elements.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count && ids.count >= 2 * blocks.count)
    #expect(!svg.elements.contains { $0.name == "script" || $0.name == "foreignObject" })
  }
}
