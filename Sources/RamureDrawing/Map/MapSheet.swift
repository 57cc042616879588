import RamureModel
import RamureWording

/// A map's page put together: heading, network, isolates, legend, small print.
struct MapSheet {
  let options: MapOptions
  let graph: MapGraph
  let marks: MapMarks
  let style: MapStyle
  let arrangement: MapArrangement
  let outcome: MapLayout.Outcome
  let reaches: [Double]

  var ecosystem: Ecosystem { graph.ecosystem }
  var language: Language { options.language }

  private var strip: IsolateStrip {
    // Those apart are drawn on the scale of the others.
    IsolateStrip(
      graph.apart, marks: marks, reaches: reaches.map { $0 * arrangement.shrink }, width: arrangement.pageWidth,
      top: arrangement.nodes.isEmpty ? head.bottom : arrangement.area.bottom, language: language)
  }

  private var head: PageHead { PageHead(ecosystem, options: options, width: arrangement.pageWidth) }

  /// How many names are on no label.
  var hiddenLabelCount: Int {
    zip(arrangement.nodes + graph.apart, arrangement.labels + strip.labels)
      .count { node, label in label == nil && options.isNamed(node: node) }
  }

  func scene() -> Scene {
    let width = arrangement.pageWidth
    let head = head
    let strip = strip
    let kindCounts = counts(ecosystem.nodes.map(\.kindNumber), of: ecosystem.vocabulary.nodeKinds.count)
    let drawnRelations = graph.bundles.flatMap(\.relations)
    let relationCounts = counts(
      drawnRelations.map { ecosystem.relations[$0].kindNumber }, of: ecosystem.vocabulary.relationKinds.count)
    let weight = LineWeight(lines: drawnRelations.count)
    let widths = LineSizing(options)
    let blocks =
      MapExplanation(
        style: style, sizing: marks.sizing, shrink: arrangement.shrink, widths: widths, kindCounts: kindCounts,
        relationCounts: relationCounts, hasHeads: weight.headLength != nil, language: language
      ).blocks() + LegendBlock.emphasis(options, style: style, nodeCount: ecosystem.nodes.count)
    let changes = LegendBlock.changes(options)
    let legend = MapLegend(changes + blocks, width: width, top: strip.bottom + 34)
    let losesDirection = weight.headLength == nil && relationCounts.contains { style.lines[$0.kind].head != nil }
    let foot = PageFoot(
      ecosystem, options: options, hiddenLabels: hiddenLabelCount,
      selfRelations: ecosystem.relations.count - drawnRelations.count,
      remarks: (losesDirection ? [MapWording.withoutHeads] : []) + remarks, layout: layoutWords, width: width,
      top: legend.bottom + 26)
    return Scene(
      extent: Extent(width, (foot.bottom + MapPage.margin * 0.7).rounded(.up)), theme: options.theme,
      language: language, title: head.title, summary: summary(kindCounts),
      markStyles: style.markStyles(kindsShown: kindCounts.map(\.kind)),
      lineStyles: relationCounts.map {
        LineClass(
          cssClass: style.lineClass($0.kind), style: style.lines[$0.kind],
          opacity: weight.opacity(ofKindWith: $0.count))
      },
      regions: sceneRegions(), lines: sceneLines(widths), head: head.texts, network: networkMarks(),
      apart: SceneRows(texts: strip.texts, marks: marksApart(strip)), legendBlocks: legend.blocks, foot: foot.texts,
      rules: [strip.bottom + 16, legend.bottom + 12], lineWeight: weight)
  }

  /// What a reader has to know of the figures that the map shows.
  var remarks: [LocalizedText] { FigureRemarks(ecosystem, options: options).all }

  private var layoutWords: LocalizedText {
    switch outcome.way {
    case .whole: MapWording.layout(outcome.engine.rawValue)
    case .byCommunity: MapWording.layoutByCommunity(outcome.engine.rawValue)
    case .kept: MapWording.layoutKept
    }
  }

  private func counts(_ kinds: [Int], of total: Int) -> [(kind: Int, count: Int)] {
    var counts = [Int](repeating: 0, count: total)
    for kind in kinds { counts[kind] += 1 }
    return counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
  }

  private func summary(_ kindCounts: [(kind: Int, count: Int)]) -> String {
    let central = graph.laidOut.highestFirst { graph.degrees[$0] }
    let description = MapWording.description(
      nodes: ecosystem.nodes.count, relations: ecosystem.relations.count,
      kinds: kindCounts.map { ($0.count, ecosystem.vocabulary.nodeKinds[$0.kind].label) },
      central: central.prefix(5).map { ecosystem.nodes[$0].name.text(language) })
    guard let communities = style.communities else { return description[language] }
    let list = MapWording.communityList(communities.groups.map { ($0.label, $0.count) })
    return description[language] + " " + list[language]
  }

  // MARK: - Marks

  private func networkMarks() -> [SceneMark] {
    arrangement.nodes.enumerated().map { place, node in
      mark(
        node, center: arrangement.centers[place], radius: arrangement.radii[place], label: arrangement.labels[place])
    }
  }

  private func marksApart(_ strip: IsolateStrip) -> [SceneMark] {
    graph.apart.enumerated().map { place, node in
      mark(
        node, center: strip.centers[place], radius: marks.sizing.radii[node] * arrangement.shrink,
        label: strip.labels[place])
    }
  }

  private func mark(_ number: Int, center: Point, radius: Double, label: (label: Label, box: Box)?) -> SceneMark {
    let node = ecosystem.nodes[number]
    return SceneMark(
      id: SceneName.mark(node.id), node: number, cssClass: style.kindClass(node.kindNumber),
      colourClass: style.colourClass(of: node),
      tooltip: MapChanges.tooltip(
        MapWording.mark(
          name: node.name.text(language), kind: node.kind.label,
          subkinds: node.subkinds.map { id in node.kind.subkind(id)?.label ?? LocalizedText(verbatim: id) },
          start: node.period.start?.description, end: node.period.end?.description, ties: graph.degrees[number],
          figures: FigureTelling(options).told(of: node, language), language), options.changes?.nodes[number],
        options.changes?.nodeNotes[number], language),
      address: SafeAddress.of(node.attribute("url")), center: center, radius: radius, symbol: style.symbol(of: node),
      isFocus: options.focus.contains(number), isHollow: marks.sizing.unstated.contains(number),
      isFaint: options.isFaint(node: number),
      label: options.isNamed(node: number) ? label.map { text($0.label, $0.box, beside: center) } : nil,
      leader: (options.isNamed(node: number) ? label : nil).flatMap {
        leader(to: $0.box, from: center, reach: radius * style.symbol(of: node).reach)
      }, badge: badge(ofNode: number, center: center, reach: radius * style.symbol(of: node).reach))
  }

  /// The thin line to a label that stands off; none for one beside its mark.
  private func leader(to box: Box, from center: Point, reach: Double) -> Route? {
    let nearest = Point(min(max(center.x, box.x), box.right), min(max(center.y, box.y), box.bottom))
    guard (nearest - center).length > reach + 8 else { return nil }
    let away = (nearest - center).unit
    return Route(from: center + away * reach, to: nearest - away * 1.5)
  }

  /// A label whose lines lean on the mark: centred above and below it, flush with it at its sides.
  private func text(_ label: Label, _ box: Box, beside center: Point) -> SceneText {
    let anchor: SceneText.Anchor = box.x >= center.x ? .start : box.right <= center.x ? .end : .middle
    let x =
      switch anchor {
      case .start: box.x
      case .middle: box.x + box.width / 2
      case .end: box.right
      }
    return SceneText(label, role: .label, anchor: anchor, x: x, top: box.y)
  }
}
