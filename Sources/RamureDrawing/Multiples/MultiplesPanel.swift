import RamureModel
import RamureWording

/// One panel: the map at a date.
struct MultiplesPanel {
  let sheet: MultiplesSheet
  let state: MultiplesState
  let number: Int
  /// Where the panel's frame begins, below its title.
  let corner: Point

  static let titleHeight = 24.0

  private var places: MultiplesPlaces { sheet.places }
  private var language: Language { sheet.options.language }

  func item() -> ChartItem {
    let frame = Box(x: corner.x, y: corner.y, width: places.extent.width, height: places.extent.height)
    return .group(
      ChartGroup(
        "step", id: "step-\(number + 1)",
        items: heading() + [.box(frame, corner: 4, "panel")] + ties() + marks() + names()))
  }

  private func heading() -> [ChartItem] {
    let date = Label(lines: [state.date.description], size: 15, bold: true)
    let counts = MultiplesWording.counts(
      nodes: state.nodeCount, relations: state.relationCount,
      new: number == 0 ? nil : state.nodes.count { $0 == .new }, gone: state.nodes.count { $0 == .gone })[language]
    let top = corner.y - Self.titleHeight
    return [
      .text(SceneText(date, role: .heading, anchor: .start, x: corner.x, top: top)),
      .text(
        SceneText(
          counts, size: 11, role: .caption, x: corner.x + date.extent.width + 10, top: top + 3.6)),
    ]
  }

  private func ties() -> [ChartItem] {
    let graph = sheet.graph
    // The more lines, the lighter, or those of a crowd would be one patch.
    let relief = max(0.16, min(1, (200 / Double(max(graph.bundles.count, 1))).squareRoot()))
    let looks: [(MultiplesState.Presence, String, Double)] = [
      (.undated, "tie", 0.16 * relief), (.there, "tie", 0.5 * relief),
      (.new, places.isCrowded ? "tie" : "tie fresh", 0.9 * relief),
    ]
    return looks.compactMap { presence, look, opacity in
      let routes = graph.bundles.enumerated().compactMap { place, bundle -> Route? in
        guard state.ties[place] == presence, let from = places.centers[bundle.from], let to = places.centers[bundle.to],
          from != to
        else { return nil }
        return Route(from: from + corner, to: to + corner)
      }
      return routes.isEmpty ? nil : .shape(ChartShape(.strokes(routes), look, opacity: opacity))
    }
  }

  /// Undated ones below, new ones on top.
  private func marks() -> [ChartItem] {
    let order: [MultiplesState.Presence] = [.gone, .undated, .there, .new]
    return order.flatMap { presence in
      sheet.graph.ecosystem.nodes.compactMap { node -> ChartItem? in
        guard state.nodes[node.number] == presence, let center = places.centers[node.number] else { return nil }
        return mark(node, presence, at: center + corner)
      }
    }
  }

  private func mark(_ node: Node, _ presence: MultiplesState.Presence, at center: Point) -> ChartItem {
    let style = sheet.kinds[node.kindNumber]
    let radius = places.radii[node.number]
    var items: [ChartItem] = []
    if presence == .new {
      items.append(
        .shape(
          ChartShape(
            .symbol(.circle, center: center, radius: radius * style.symbol.reach + 1.8),
            places.isCrowded ? "ring thin" : "ring")))
    }
    let look = presence == .gone ? "ghost" : sheet.kindClass(node.kindNumber)
    items.append(
      .shape(
        ChartShape(
          .symbol(style.symbol, center: center, radius: radius), look, opacity: presence == .undated ? 0.3 : nil)))
    return .group(
      ChartGroup(
        "node", id: "p\(number + 1)-\(SceneName.mark(node.id))", tooltip: sheet.tooltip(node), items: items))
  }

  private func names() -> [ChartItem] {
    sheet.graph.ecosystem.nodes.compactMap { node -> ChartItem? in
      guard let (label, box) = places.labels[node.number], let center = places.centers[node.number],
        [.there, .new].contains(state.nodes[node.number])
      else { return nil }
      let anchor: SceneText.Anchor = box.x >= center.x ? .start : box.right <= center.x ? .end : .middle
      let x = anchor == .start ? box.x : anchor == .end ? box.right : box.center.x
      let text = SceneText(label, role: .label, anchor: anchor, x: x + corner.x, top: box.y + corner.y)
      let nearest = Point(min(max(center.x, box.x), box.right), min(max(center.y, box.y), box.bottom))
      // A name that stands off is tied to its mark.
      guard (nearest - center).length > places.radii[node.number] * 1.4 + 8 else { return .text(text) }
      return .group(ChartGroup("name", items: [.line(center + corner, nearest + corner, "leader"), .text(text)]))
    }
  }
}
