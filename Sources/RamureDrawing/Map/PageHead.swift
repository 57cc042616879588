import RamureModel
import RamureWording

/// The heading of a map: its title and what it counts.
struct PageHead {
  let texts: [SceneText]
  let title: String

  /// Where the network may begin.
  static func height(options: MapOptions) -> Double {
    MapPage.margin + MapPage.titleSize + MapPage.subtitleSize + 30
  }

  init(_ ecosystem: Ecosystem, options: MapOptions, width: Double) {
    title =
      options.title ?? ecosystem.header.title?.text(options.language) ?? MapWording.untitled[options.language]
    let subtitle =
      options.subtitle
      ?? MapWording.subtitle(
        nodes: ecosystem.nodes.count, relations: ecosystem.relations.count,
        date: (options.date ?? ecosystem.header.date)?.description)
    let room = width - 2 * MapPage.margin
    texts = [
      SceneText(
        Label(title, size: MapPage.titleSize, bold: true, width: room, maxLines: 1), role: .title, anchor: .start,
        x: MapPage.margin, top: MapPage.margin - 6),
      SceneText(
        subtitle[options.language], size: MapPage.subtitleSize, role: .subtitle, x: MapPage.margin,
        top: MapPage.margin + MapPage.titleSize + 4),
    ]
  }
}
