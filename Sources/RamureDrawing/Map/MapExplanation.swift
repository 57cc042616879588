import RamureModel
import RamureWording

/// The blocks that explain a map: the kinds of nodes, what colour tells, the kinds of relations, what width and area tell.
struct MapExplanation {
  let style: MapStyle
  let sizing: NodeSizing
  /// How much smaller than life marks are drawn, those that stand for a scale too.
  let shrink: Double
  let widths: LineSizing?
  let kindCounts: [(kind: Int, count: Int)]
  let relationCounts: [(kind: Int, count: Int)]
  /// Whether lines have the heads of their kinds.
  let hasHeads: Bool
  let language: Language

  private typealias Item = LegendBlock.Item
  private var vocabulary: Vocabulary { style.ecosystem.vocabulary }

  func blocks() -> [LegendBlock] {
    [
      LegendBlock(heading: MapWording.kinds[language], note: alike(kindLooks), items: kinds()),
      LegendBlock(
        heading: style.colouring.meaning?[language] ?? "", note: style.colouring.definition?[language], items: groups()),
      LegendBlock(heading: MapWording.communities[language], items: communities()),
      LegendBlock(heading: MapWording.relations[language], note: alike(relationLooks), items: relations()),
      LegendBlock(heading: widths?.meaning[language] ?? "", items: lineWidths()),
      LegendBlock(heading: sizing.meaning[language], note: sizing.definition?[language], items: sizes()),
    ].filter { !$0.items.isEmpty }
  }

  private func count(_ count: Int) -> String { Figures.grouped(count, language) }

  private func sign(_ symbol: Symbol, _ colourClass: String) -> LegendEntry.Sign {
    .mark(symbol, colourClass: colourClass, radius: 5.5)
  }

  private func kinds() -> [Item] {
    kindCounts.map { kind, number in
      Item(
        sign(style.kinds[kind].symbol, style.hasGroups ? "c-none" : style.kindClass(kind)),
        vocabulary.nodeKinds[kind].label[language], count: count(number))
    }
  }

  private func groups() -> [Item] {
    style.colouring.groups.enumerated().map { place, group in
      Item(
        style.isRegion(group: place)
          ? .region(colourClass: style.groupClass(place)) : sign(.circle, style.groupClass(place)),
        group.label[language], count: count(group.count))
    }
  }

  private func communities() -> [Item] {
    (style.communitiesApart?.groups ?? []).enumerated().map { place, group in
      Item(.region(colourClass: style.communityClass(place)), group.label[language], count: count(group.count))
    }
  }

  private func relations() -> [Item] {
    relationCounts.map { kind, number in
      Item(
        .line(cssClass: style.lineClass(kind)), vocabulary.relationKinds[kind].label[language], count: count(number))
    }
  }

  private func lineWidths() -> [Item] {
    let cssClass = relationCounts.first.map { style.lineClass($0.kind) } ?? ""
    let scale = (widths?.scale ?? []).map { value, width in
      Item(.wideLine(cssClass: cssClass, width: width), MapWording.figure(value, language))
    }
    guard let unstated = widths?.unstatedCount, unstated > 0 else { return scale }
    return scale + [
      Item(
        .wideLine(cssClass: cssClass, width: LineSizing.unstated), MapWording.noValue[language], count: count(unstated))
    ]
  }

  private func sizes() -> [Item] {
    let scale = sizing.scale.map { value, radius in
      Item(
        .mark(.circle, colourClass: "scale", radius: radius * shrink), MapWording.figure(value, language),
        height: max(LegendBlock.rowHeight, 2 * radius * shrink + 5))
    }
    guard let first = sizing.unstated.min() else { return scale }
    let colourClass = style.colourClass(of: style.ecosystem.nodes[first])
    return scale + [
      Item(
        .mark(.circle, colourClass: colourClass + " hollow", radius: max(sizing.smallest * shrink, 3)),
        MapWording.noValue[language], count: count(sizing.unstated.count))
    ]
  }

  // MARK: - Looks

  /// What tells kinds of nodes apart: where colour says something else, shape alone.
  private var kindLooks: [String] {
    kindCounts.map { kind, _ in
      let look = style.kinds[kind]
      return style.hasGroups ? look.symbol.rawValue : "\(look.symbol.rawValue) \(look.colour.light.hex)"
    }
  }

  private var relationLooks: [String] {
    relationCounts.map { kind, _ in
      let look = style.lines[kind]
      return "\(look.colour.light.hex) \(look.dashes) \(hasHeads ? look.head?.rawValue ?? "" : "")"
    }
  }

  /// What is said where there are more kinds than looks.
  private func alike(_ looks: [String]) -> String? {
    var uses: [String: Int] = [:]
    for look in looks { uses[look, default: 0] += 1 }
    let alike = looks.count { uses[$0, default: 0] > 1 }
    return alike > 0 ? MapWording.alike(alike)[language] : nil
  }
}
