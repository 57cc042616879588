import RamureModel
import RamureWording

/// One block of the legend: a heading, and the signs it explains.
struct LegendBlock {
  struct Item {
    let sign: LegendEntry.Sign
    let label: Label
    let height: Double

    init(_ sign: LegendEntry.Sign, _ text: String, height: Double = LegendBlock.rowHeight) {
      self.sign = sign
      // What an attribute holds may be as long as a letter.
      label = Label(text, size: MapPage.legendSize, width: 280, maxLines: 1)
      self.height = height
    }
  }

  let heading: String
  /// What stands below the heading, in small print.
  let note: Label?
  let items: [Item]

  init(heading: String, note: String? = nil, items: [Item]) {
    self.heading = heading
    self.note = note.map { Label($0, size: MapPage.captionSize, width: 250, maxLines: 7) }
    self.items = items
  }

  /// How far below the heading the signs begin.
  var itemsTop: Double { MapPage.headingSize + 10 + (note.map { $0.extent.height + 6 } ?? 0) }

  static let rowHeight = 19.0
  static let lineSample = 34.0
  static let regionSample = Extent(22, 14)
  static let gap = 8.0

  /// How wide the widest sign is, and a column with the room to the next.
  var signWidth: Double { items.map { Self.width(of: $0.sign) }.max() ?? 0 }
  var columnWidth: Double { signWidth + Self.gap + (items.map { $0.label.clearance(gap: 26) }.max() ?? 0) }

  private static func width(of sign: LegendEntry.Sign) -> Double {
    switch sign {
    case .mark(let symbol, _, let radius): 2 * radius * max(1, symbol.reach)
    case .line, .wideLine: lineSample
    case .region: regionSample.width
    case .badge: 2 * ChangeBadge.radius
    }
  }
}

extension LegendBlock {
  /// The blocks that explain a map: the kinds of nodes, what colour tells, the kinds of relations, what area tells.
  static func blocks(
    style: MapStyle, sizing: NodeSizing, widths: LineSizing?, kindCounts: [(kind: Int, count: Int)],
    relationCounts: [(kind: Int, count: Int)], language: Language
  ) -> [LegendBlock] {
    let vocabulary = style.ecosystem.vocabulary
    func counted(_ label: LocalizedText, _ count: Int) -> String {
      "\(label[language]) (\(Figures.grouped(count, language)))"
    }
    func sign(_ symbol: Symbol, _ colourClass: String) -> LegendEntry.Sign {
      .mark(symbol, colourClass: colourClass, radius: 5.5)
    }
    let kinds = kindCounts.map { kind, count in
      Item(
        sign(style.kinds[kind].symbol, style.hasGroups ? "c-none" : style.kindClass(kind)),
        counted(vocabulary.nodeKinds[kind].label, count))
    }
    let groups = style.colouring.groups.enumerated().map { place, group in
      Item(
        style.isRegion(group: place)
          ? .region(colourClass: style.groupClass(place)) : sign(.circle, style.groupClass(place)),
        counted(group.label, group.count))
    }
    let communities = (style.communitiesApart?.groups ?? []).enumerated().map { place, group in
      Item(.region(colourClass: style.communityClass(place)), counted(group.label, group.count))
    }
    let relations = relationCounts.map { kind, count in
      Item(.line(cssClass: style.lineClass(kind)), counted(vocabulary.relationKinds[kind].label, count))
    }
    let sizes = sizing.scale.map { value, radius in
      Item(
        .mark(.circle, colourClass: "scale", radius: radius), MapWording.figure(value, language),
        height: max(rowHeight, 2 * radius + 5))
    }
    let wide = (widths?.scale ?? []).map { value, width in
      Item(
        .wideLine(cssClass: relationCounts.first.map { style.lineClass($0.kind) } ?? "", width: width),
        MapWording.figure(value, language))
    }
    return [
      LegendBlock(heading: MapWording.kinds[language], items: kinds),
      LegendBlock(
        heading: style.colouring.meaning?[language] ?? "", note: style.colouring.definition?[language], items: groups),
      LegendBlock(heading: MapWording.communities[language], items: communities),
      LegendBlock(heading: MapWording.relations[language], items: relations),
      LegendBlock(heading: widths?.meaning[language] ?? "", items: wide),
      LegendBlock(heading: sizing.meaning[language], note: sizing.definition?[language], items: sizes),
    ].filter { !$0.items.isEmpty }
  }
}
