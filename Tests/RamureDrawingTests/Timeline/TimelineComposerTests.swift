import Foundation
import RamureModel
import RamureNetwork
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct TimelineComposerTests {
  private static func rows(_ chart: Chart) -> [ChartGroup] { chart.groups("row") }

  /// Years by the calendar of Foundation.
  private static func place(_ year: Int, _ month: Int, _ day: Int) throws -> Double {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    func date(_ year: Int, _ month: Int, _ day: Int) throws -> Date {
      try #require(calendar.date(from: DateComponents(year: year, month: month, day: day)))
    }
    let begin = try date(year, 1, 1)
    let length = try date(year + 1, 1, 1).timeIntervalSince(begin)
    let passed = try date(year, month, day).timeIntervalSince(begin)
    return Double(year) + passed / length
  }

  @Test(arguments: 1...12) func everyBarLiesBetweenItsDates(_ seed: Int) throws {
    let ecosystem = try SampleTimeline.any(seed: UInt64(seed), nodes: 60)
    let options = TimelineOptions()
    let all = try #require(TimelineRows(ecosystem, options: options))
    let chart = try TimelineComposer(options: options).timeline(of: ecosystem)
    let scale = TimelineGrid(ecosystem, all, language: .english, top: PageHead.usual).scale
    var checked = 0
    for node in ecosystem.nodes where node.stages.allSatisfy({ $0.date == nil }) {
      guard let start = node.period.start, let end = node.period.end,
        let row = Self.rows(chart).first(where: { $0.id == SceneName.mark(node.id) })
      else { continue }
      let first = try Self.place(start.year, start.month ?? 1, start.day ?? 1)
      let last = try Self.place(
        end.month == nil ? end.year + 1 : end.year,
        end.month.map { end.day == nil ? $0 + 1 : $0 } ?? 1, end.day.map { $0 + 1 } ?? 1)
      let box = try #require(row.boxes.first)
      let pixels = (scale.right - scale.left) / (all.last - all.first)
      let left = scale.left + (first - all.first) * pixels
      let right = scale.left + (last - all.first) * pixels
      #expect(abs(box.x - left) < 1.1)
      #expect(abs(box.right - right) < 1.1)
      checked += 1
    }
    #expect(checked > 5)
  }

  @Test(arguments: 1...12) func noTwoTextsOverlapAndAllAreOnThePage(_ seed: Int) throws {
    let chart = try TimelineComposer(options: TimelineOptions(language: seed % 2 == 0 ? .french : .english))
      .timeline(of: SampleTimeline.any(seed: UInt64(seed), nodes: seed * 25))
    #expect(chart.textFaults == [])
  }

  /// A name lies beside its bar, never on it.
  @Test(arguments: 1...6) func noNameLiesOnABar(_ seed: Int) throws {
    let chart = try TimelineComposer(options: TimelineOptions()).timeline(
      of: SampleTimeline.any(seed: UInt64(seed), nodes: 80))
    for row in Self.rows(chart) {
      let name = try #require(Chart.textBoxes([row.items[row.items.count - 1]]).first)
      for bar in row.boxes { #expect(!name.intersects(bar)) }
    }
  }

  @Test(arguments: 1...8) func whatIsNotDrawnIsCounted(_ seed: Int) throws {
    let ecosystem = try SampleTimeline.any(seed: UInt64(seed), nodes: 120)
    for options in [
      TimelineOptions(), TimelineOptions(from: PartialDate(year: 2_000), to: PartialDate(year: 2_010)),
      TimelineOptions(most: 3), TimelineOptions(to: PartialDate(year: 1_995), most: 2),
    ] {
      let rows = try #require(TimelineRows(ecosystem, options: options))
      let undated = rows.undated.reduce(0, +)
      #expect(rows.count + undated + rows.outside + rows.lessTied == 120)
      for lane in rows.lanes { #expect(lane.rows.count <= options.most ?? 120) }
      let drawn = Self.rows(try TimelineComposer(options: options).timeline(of: ecosystem))
      #expect(drawn.count == rows.count && Set(drawn.compactMap(\.id)).count == rows.count)
    }
  }

  /// What may have been there in the years asked for is shown, whatever end is not known: see `Period.mayTouch`.
  @Test(arguments: 1...6) func unknownEndsRuleNothingOut(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let nodes = (0..<60).map { number -> SampleTimeline.Node in
      let start = Int.random(in: 1_990...2_015, using: &random)
      let end = start + Int.random(in: 1...9, using: &random)
      let known = Int.random(in: 0..<3, using: &random)
      return SampleTimeline.Node("s\(number)", "solution", known == 0 ? nil : "\(start)", known == 1 ? nil : "\(end)")
    }
    let ecosystem = try SampleTimeline.of(nodes)
    let (from, to) = (try #require(PartialDate(year: 2_001)), try #require(PartialDate(year: 2_006)))
    let rows = try #require(TimelineRows(ecosystem, options: TimelineOptions(from: from, to: to)))
    let shown = Set(rows.lanes.flatMap(\.rows).map(\.node))
    for node in ecosystem.nodes {
      #expect(shown.contains(node.number) == node.period.mayTouch(from: from, to: to), "\(node.id)")
    }
    let chart = try TimelineComposer(options: TimelineOptions(from: from, to: to)).timeline(of: ecosystem)
    #expect(chart.textFaults == [])
  }

  @Test func rowsGoByStartThenByName() throws {
    let ecosystem = try SampleTimeline.of([
      .init("d", "solution", "2010-01-01"), .init("É", "solution", "2009"), .init("f", "solution", "2009"),
      .init("E", "solution", "2009"), .init("a", "solution", "2009-03"),
    ])
    let rows = try #require(TimelineRows(ecosystem, options: TimelineOptions()))
    // Dates with the same first day: the shorter stretch first, as dates compare; É goes with E.
    #expect(rows.lanes[0].rows.map { ecosystem.nodes[$0.node].id } == ["E", "É", "f", "a", "d"])
  }

  @Test func ofLongListsTheMostTiedAreShown() throws {
    let nodes =
      (0..<300).map { SampleTimeline.Node("s\($0)", "solution", "2010") } + [.init("o", "organisation", "2000")]
    let ecosystem = try SampleTimeline.of(nodes, (0..<40).map { ("o", "funds", "s\($0)", nil, nil) })
    let rows = try #require(TimelineRows(ecosystem, options: TimelineOptions()))
    #expect(rows.count == TimelineOptions.readableRows && rows.most == 219 && rows.lessTied == 81)
    let five = try #require(TimelineRows(ecosystem, options: TimelineOptions(most: 40)))
    #expect(Set(five.lanes[0].rows.map { ecosystem.nodes[$0.node].id }) == Set((0..<40).map { "s\($0)" }))
  }

  @Test func anOldFoundationDoesNotTakeThePageOfYoungProjects() throws {
    let young = (0..<30).map { SampleTimeline.Node("s\($0)", "solution", "\(2_000 + $0 / 2)", "2020") }
    let ecosystem = try SampleTimeline.of([.init("bank", "organisation", "1816")] + young, today: "2020")
    let rows = try #require(TimelineRows(ecosystem, options: TimelineOptions()))
    #expect(rows.first >= 2_000 && rows.first <= 2_002 && rows.isShortened && rows.outside == 0)
    let whole = try #require(TimelineRows(ecosystem, options: TimelineOptions(from: PartialDate(year: 1_816))))
    #expect(whole.first == 1_816 && !whole.isShortened)
  }

  @Test func whereThereIsNothingToDrawItSaysWhy() throws {
    let composer = TimelineComposer(options: TimelineOptions(from: PartialDate(year: 2_000)))
    let undated = try SampleTimeline.of([.init("a", "solution")])
    #expect(throws: TimelineComposer.Failure.undated) { try composer.timeline(of: undated) }
    #expect(throws: TimelineComposer.Failure.undated) { try composer.timeline(of: try SampleTimeline.of([])) }
    let old = try SampleTimeline.of([.init("a", "solution", "1990", "1995")])
    #expect(throws: TimelineComposer.Failure.outside) { try composer.timeline(of: old) }
    let many = try SampleTimeline.of((0..<2_001).map { .init("s\($0)", "solution", "2010") })
    #expect(throws: TimelineComposer.Failure.tooMany(2_001)) {
      try TimelineComposer(options: TimelineOptions(most: 5_000)).timeline(of: many)
    }
  }

  @Test(arguments: Theme.allCases) func nothingInTheDataBecomesMarkup(_ theme: Theme) throws {
    var draft = EcosystemDraft(unknownKinds: .taken)
    draft.header.title = Name(HostileEcosystem.texts[0])
    draft.header.sources = [Header.Source(id: "s", title: HostileEcosystem.texts[3])]
    for (number, text) in HostileEcosystem.texts.enumerated() {
      draft.addNode(
        text, kind: number % 2 == 0 ? "solution" : text, name: Name(text),
        period: SampleTimeline.period("20\(10 + number % 10)", nil), sources: ["s"],
        attributes: [("url", HostileEcosystem.addresses[number % HostileEcosystem.addresses.count])])
    }
    let ecosystem = try draft.validated().ecosystem
    let composer = TimelineComposer(options: TimelineOptions(theme: theme))
    let bytes = try ChartWriter().svg(of: composer.timeline(of: ecosystem))
    #expect(bytes == ChartWriter().svg(of: try composer.timeline(of: ecosystem)))
    let svg = try ParsedSVG(bytes)
    let allowed: Set<String> = [
      "svg", "title", "desc", "style", "defs", "linearGradient", "stop", "mask", "path", "rect", "circle", "polygon",
      "g",
      "text", "tspan", "a", "use",
    ]
    #expect(Set(svg.elements.map(\.name)).isSubset(of: allowed))
    let ids = svg.elements.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count)
    for (name, value) in svg.attributes {
      #expect(!name.lowercased().hasPrefix("on"))
      if name == "href" { #expect(["https:", "http:/", "mailto"].contains(value.lowercased().prefix(6))) }
      if name != "aria-label", value.contains("url(") { #expect(ids.contains(String(value.dropFirst(5).dropLast()))) }
    }
    let style = try #require(svg.elements("style").first?.text)
    for word in ["@import", "<", "javascript:", "http:", "\\"] { #expect(!style.contains(word), "\(word)") }
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
    #expect(svg.elements.count { $0.has(class: "row") && $0.tooltip != nil } == HostileEcosystem.texts.count)
  }
}
