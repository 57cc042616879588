import RamureModel
import RamureWording

/// The page of communities over time put together: heading, dates, ribbons, blocks, names, small print.
struct AlluvialSheet {
  let series: CommunitySeries
  let ecosystem: Ecosystem
  let composer: AlluvialComposer
  let pace: Double
  let layout: AlluvialLayout
  let colours: AlluvialColours

  private static let stub = 26.0
  private static let datesHeight = 36.0

  init(series: CommunitySeries, ecosystem: Ecosystem, composer: AlluvialComposer) {
    self.series = series
    self.ecosystem = ecosystem
    self.composer = composer
    pace = min(max(1_180 / Double(max(series.columns.count - 1, 1)), 74), 230)
    let most = series.columns.map(\.blocks.count).max() ?? 1
    layout = AlluvialLayout(
      series, order: AlluvialOrder(series: series).order(), left: MapPage.margin + Self.stub,
      top: PageHead.usual + Self.datesHeight, pace: pace, height: min(max(480, Double(most) * 30), 1_400))
    colours = AlluvialColours(series)
  }

  private var language: Language { composer.language }
  private var top: Double { PageHead.usual + Self.datesHeight }

  func chart() -> Chart {
    let names = AlluvialNames(series, layout, language: language, pace: pace)
    let lastEdge = MapPage.margin + Self.stub + Double(series.columns.count - 1) * pace + AlluvialLayout.blockWidth
    let width = max(
      640, max(names.names.map(\.box.right).max() ?? 0, lastEdge) + MapPage.margin)
    let head = PageHead(
      title: composer.title ?? ecosystem.header.title?.text(language) ?? AlluvialWording.untitled[language],
      subtitle: AlluvialWording.subtitle(
        dates: series.columns.count, first: series.columns[0].date, last: series.columns[series.columns.count - 1].date)[
          language], width: width)
    let bottom = max(top + layout.height, names.names.map(\.box.bottom).max() ?? 0)
    let legend = ChartLegend(AlluvialLegend(language: language).blocks(), width: width, top: bottom + 34)
    let foot = ChartFoot(
      notes: composer.notes + (names.hidden > 0 ? [AlluvialWording.hidden(names.hidden)] : []), ecosystem,
      language: language, width: width, top: legend.bottom + 26)
    return Chart(
      extent: Extent(width.rounded(.up), (foot.bottom + MapPage.margin * 0.7).rounded(.up)), theme: composer.theme,
      language: language, head: head, summary: summary(), colours: colours.styles,
      items: [group("flows", ribbons()), group("blocks", blocks())] + dates() + namesItems(names) + legend.items
        + foot.items)
  }

  private func group(_ name: String, _ items: [ChartItem]) -> ChartItem { .group(ChartGroup(name, items: items)) }

  private func summary() -> String {
    AlluvialWording.description(
      series.columns.map { column in
        (column.date, column.blocks.count, column.blocks.reduce(0) { $0 + $1.members })
      })[language]
  }

  // MARK: - Dates

  private func dates() -> [ChartItem] {
    series.columns.enumerated().flatMap { number, column -> [ChartItem] in
      let middle = MapPage.margin + Self.stub + Double(number) * pace + AlluvialLayout.blockWidth / 2
      let members = column.blocks.reduce(0) { $0 + $1.members }
      return [
        .text(
          SceneText(
            Label(lines: [column.date], size: 13, bold: true), role: .heading, anchor: .middle, x: middle,
            top: PageHead.usual - 4)),
        .text(
          SceneText(
            Figures.grouped(members, language), size: 10.5, role: .caption, anchor: .middle, x: middle,
            top: PageHead.usual + 13)),
      ]
    }
  }

  // MARK: - Ribbons and blocks

  private func ribbons() -> [ChartItem] {
    var items: [ChartItem] = []
    for (column, ribbons) in layout.ribbons.enumerated() {
      let (left, right) = (series.columns[column], series.columns[column + 1])
      for ribbon in ribbons {
        let (from, to) = (left.blocks[ribbon.flow.from], right.blocks[ribbon.flow.to])
        let start = layout.boxes[column][ribbon.flow.from].right
        let end = layout.boxes[column + 1][ribbon.flow.to].x
        let tooltip = AlluvialWording.flow(
          members: ribbon.flow.members, from: from.name, at: left.date, to: to.name, at: right.date)
        items.append(
          .group(
            ChartGroup(
              "stream", tooltip: tooltip[language],
              items: [
                .shape(
                  ChartShape(
                    .area(Self.ribbon(start, ribbon.from, end, ribbon.to)), "flow \(colours.cssClass(of: from))"))
              ])))
      }
    }
    return items
  }

  /// Two curves that leave and arrive level, and the edges between them.
  static func ribbon(_ start: Double, _ from: ClosedRange<Double>, _ end: Double, _ to: ClosedRange<Double>) -> Route {
    let middle = (start + end) / 2
    func level(_ a: Point, _ b: Point) -> [Point] { [a + (b - a) * (1 / 3), a + (b - a) * (2 / 3), b] }
    let corners = [
      Point(start, from.lowerBound), Point(end, to.lowerBound), Point(end, to.upperBound),
      Point(start, from.upperBound),
    ]
    var route = Route(from: corners[0], to: corners[1])
    route.points =
      [corners[0], Point(middle, from.lowerBound), Point(middle, to.lowerBound), corners[1]]
      + level(corners[1], corners[2])
      + [Point(middle, to.upperBound), Point(middle, from.upperBound), corners[3]]
    return route
  }

  private func blocks() -> [ChartItem] {
    series.columns.enumerated().flatMap { number, column in
      column.blocks.enumerated().compactMap { place, block -> ChartItem? in
        guard block.members > 0 else { return nil }
        let box = layout.boxes[number][place]
        let colour = colours.cssClass(of: block)
        var items: [ChartItem] = []
        if let range = layout.arrivals[number][place] {
          items.append(
            .box(
              Box(
                x: box.x - Self.stub, y: range.lowerBound, width: Self.stub, height: range.upperBound - range.lowerBound
              ),
              "flow fades-in \(colour)"))
        }
        if let range = layout.departures[number][place] {
          items.append(
            .box(
              Box(x: box.right, y: range.lowerBound, width: Self.stub, height: range.upperBound - range.lowerBound),
              "flow fades-out \(colour)"))
        }
        items.append(.box(box, corner: min(2, box.height / 2), "bar \(colour)"))
        let tooltip = AlluvialWording.block(
          block.name, date: column.date, members: block.members, arrivals: series.arrivals(place, in: number),
          departures: series.departures(place, in: number))
        return .group(
          ChartGroup(
            "row", id: "d\(number + 1)-\(SceneName.community(block.identity))", tooltip: tooltip[language], items: items
          ))
      }
    }
  }

  private func namesItems(_ names: AlluvialNames) -> [ChartItem] {
    names.names.map { name in
      var items: [ChartItem] = []
      if let leader = name.leader { items.append(.shape(ChartShape(.line(leader), "leader"))) }
      items.append(.text(SceneText(name.label, role: .label, anchor: .start, x: name.box.x, top: name.box.y)))
      return .group(ChartGroup("name", items: items))
    }
  }
}
