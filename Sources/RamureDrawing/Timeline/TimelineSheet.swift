import RamureModel
import RamureWording

/// A timeline's page put together: heading, axis, lanes, legend, small print.
struct TimelineSheet {
  let ecosystem: Ecosystem
  let rows: TimelineRows
  let options: TimelineOptions
  let grid: TimelineGrid
  let kinds: [KindStyle]

  init(ecosystem: Ecosystem, rows: TimelineRows, options: TimelineOptions) {
    self.ecosystem = ecosystem
    self.rows = rows
    self.options = options
    kinds = KindStyle.styles(of: ecosystem.vocabulary)
    grid = TimelineGrid(ecosystem, rows, language: options.language, top: PageHead.usual)
  }

  private var language: Language { options.language }
  private var firstYear: Int { Int(rows.first) }
  private var lastYear: Int { Int((rows.last - 1e-9).rounded(.down)) }

  func chart() -> Chart {
    let head = PageHead(
      title: options.title ?? ecosystem.header.title?.text(language) ?? TimelineWording.untitled[language],
      subtitle: TimelineWording.subtitle(rows: rows.count, of: ecosystem.nodes.count, first: firstYear, last: lastYear)[
        language],
      width: TimelineGrid.width)
    let bars = grid.places.map { (place: $0, bar: bar(of: $0)) }
    let legend = ChartLegend(
      TimelineLegend(sheet: self, bars: bars.map(\.bar)).blocks(), width: TimelineGrid.width,
      top: grid.bottom + (hasLowerAxis ? TimelineGrid.axisHeight : 0) + 30)
    let foot = ChartFoot(
      notes: notes(), ecosystem, language: language, width: TimelineGrid.width, top: legend.bottom + 26)
    let lanes = rows.lanes.indices.map { lane in
      ChartItem.group(
        ChartGroup(
          "lane", items: heading(lane) + bars.filter { $0.place.lane == lane }.map { row($0.place, $0.bar) }))
    }
    return Chart(
      extent: Extent(TimelineGrid.width, (foot.bottom + MapPage.margin * 0.7).rounded(.up)), theme: options.theme,
      language: language, head: head, summary: summary(),
      colours: rows.lanes.map { MarkStyle(cssClass: kindClass($0.kind), colour: kinds[$0.kind].colour) },
      items: [axis()] + lanes + legend.items + foot.items)
  }

  func kindClass(_ kind: Int) -> String { SceneName.kind(ecosystem.vocabulary.nodeKinds[kind].id) }

  // MARK: - Axis

  private var hasLowerAxis: Bool { grid.bottom - grid.top > 520 }

  private func axis() -> ChartItem {
    var items: [ChartItem] = []
    let top = grid.top + TimelineGrid.axisHeight
    for tick in grid.scale.ticks {
      let x = grid.scale.x(tick.place)
      items.append(.line(Point(x, top - 2), Point(x, grid.bottom), "grid"))
      let label = Label(lines: [tick.text], size: 10)
      // A year is written over the stretch that it is.
      guard x + label.extent.width <= grid.scale.right + 4 else { continue }
      for y in [grid.top + 2] + (hasLowerAxis ? [grid.bottom + 3] : []) {
        items.append(.text(SceneText(label, role: .caption, anchor: .start, x: x + 2, top: y)))
      }
    }
    if let today = ecosystem.header.date, case let place = TimePlace.end(of: today), place >= rows.first,
      place <= rows.last
    {
      let x = grid.scale.x(place)
      items.append(.line(Point(x, grid.top - 2), Point(x, grid.bottom), "today"))
      items.append(
        .text(
          SceneText(
            TimelineWording.today(today.description)[language], size: 9.4, role: .caption, anchor: .end, x: x,
            top: grid.top - 14)))
    }
    return .group(ChartGroup("axis", items: items))
  }

  // MARK: - Lanes

  private func heading(_ lane: Int) -> [ChartItem] {
    let kind = rows.lanes[lane].kind
    let top = grid.headings[lane].top
    let text = TimelineWording.lane(
      ecosystem.vocabulary.nodeKinds[kind].label, shown: rows.lanes[lane].rows.count, of: rows.lanes[lane].total)
    return [
      .line(Point(MapPage.margin, top + 8), Point(grid.scale.right, top + 8), "rule"),
      .shape(
        ChartShape(
          .symbol(kinds[kind].symbol, center: Point(MapPage.margin + 7, top + 22), radius: 5.5), kindClass(kind))),
      .text(
        SceneText(
          Label(text[language], size: 12.5, bold: true, width: 420, maxLines: 1), role: .heading, anchor: .start,
          x: MapPage.margin + 19, top: top + 14.5)),
    ]
  }

  private func bar(of place: TimelineGrid.Place) -> TimelineBar {
    let kind = rows.lanes[place.lane].kind
    return TimelineBar(
      span: place.row.span, scale: grid.scale, box: { grid.barBox(place, from: $0, to: $1) },
      cssClass: kindClass(kind), symbol: kinds[kind].symbol, stages: ecosystem.vocabulary.stages, language: language)
  }

  private func row(_ place: TimelineGrid.Place, _ bar: TimelineBar) -> ChartItem {
    let node = ecosystem.nodes[place.row.node]
    let label = place.label
    let middle = bar.box(0, 1).center.y
    let text = SceneText(
      label, role: .label, anchor: .end,
      x: max(bar.leftEdge - TimelineGrid.nameGap, MapPage.margin + label.extent.width),
      top: max(place.box.y, min(middle - label.extent.height / 2, place.box.bottom - label.extent.height)))
    return .group(
      ChartGroup(
        "row", id: SceneName.mark(node.id), tooltip: tooltip(node, place.row.span),
        address: SafeAddress.of(node.attribute("url")), items: bar.items() + [.text(text)]))
  }

  private func tooltip(_ node: Node, _ span: TimelineSpan) -> String {
    let stages = node.stages.map { dated in
      (
        ecosystem.vocabulary.stage(dated.stage)?.label ?? LocalizedText(verbatim: dated.stage),
        dated.date?.description ?? "?"
      )
    }
    var end = node.period.end?.description
    if span.isDerived, case .dated(let date) = span.end { end = date.description }
    return TimelineWording.bar(
      TimelineWording.Bar(
        name: node.name.text(language),
        kinds: [node.kind.label] + node.subkinds.map { node.kind.subkind($0)?.label ?? LocalizedText(verbatim: $0) },
        start: span.start?.description, end: end, stages: stages, isMoment: span.isMoment, isDerived: span.isDerived,
        sources: node.sources.map { id in ecosystem.header.sources.first { $0.id == id }?.title ?? id }), language)
  }

  // MARK: - Words

  private func notes() -> [LocalizedText] {
    var notes: [LocalizedText] = []
    if !options.filters.isEmpty { notes.append(MapWording.filters(options.filters)) }
    notes.append(TimelineWording.wholeDates)
    if let most = rows.most { notes.append(TimelineWording.lessTied(rows.lessTied, most: most)) }
    if rows.outside > 0 { notes.append(TimelineWording.outside(rows.outside, isShortened: rows.isShortened)) }
    let undated = rows.undated.enumerated().filter { $0.element > 0 }
    if !undated.isEmpty {
      notes.append(
        TimelineWording.undated(undated.map { ($0.element, ecosystem.vocabulary.nodeKinds[$0.offset].label) }))
    }
    if rows.undatedStages > 0 { notes.append(TimelineWording.undatedStages(rows.undatedStages)) }
    return notes
  }

  private func summary() -> String {
    let earliest = rows.lanes.flatMap(\.rows).filter { !$0.span.isDerived }
      .sorted { ($0.span.first, $0.node) < ($1.span.first, $1.node) }
    return TimelineWording.description(
      first: firstYear, last: lastYear,
      lanes: rows.lanes.map { ($0.total, ecosystem.vocabulary.nodeKinds[$0.kind].label) },
      earliest: earliest.prefix(3).map { ecosystem.nodes[$0.node].name.text(language) })[language]
  }
}
