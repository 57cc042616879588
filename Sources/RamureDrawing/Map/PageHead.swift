import RamureModel
import RamureWording

/// The heading of a picture: its title, in as many lines as it takes, and a line below it.
struct PageHead {
  let texts: [SceneText]
  let title: String
  /// Where the picture may begin.
  let bottom: Double

  /// Where it may begin below a title of one line.
  static let usual = MapPage.margin + MapPage.titleSize + MapPage.subtitleSize + 30

  init(title: String, subtitle: String, width: Double) {
    self.title = title
    let room = width - 2 * MapPage.margin
    // Another font may take more room than the page has.
    let heading = Label(
      title, size: MapPage.titleSize, bold: true, width: room / TextWidth.substitute(bold: true), maxLines: 4)
    let below = Label(subtitle, size: MapPage.subtitleSize, width: room, maxLines: 2)
    let lower =
      (heading.extent.height + below.extent.height) - (MapPage.titleSize + MapPage.subtitleSize) * Label.lineHeight
    let top =
      MapPage.margin + MapPage.titleSize + 4 + max(0, heading.extent.height - MapPage.titleSize * Label.lineHeight)
    texts = [
      SceneText(heading, role: .title, anchor: .start, x: MapPage.margin, top: MapPage.margin - 6),
      SceneText(below, role: .subtitle, anchor: .start, x: MapPage.margin, top: top),
    ]
    bottom = PageHead.usual + max(0, lower)
  }
}

extension PageHead {
  /// The heading of a map: its title and what it counts.
  init(_ ecosystem: Ecosystem, options: MapOptions, width: Double) {
    let subtitle =
      options.subtitle
      ?? MapWording.subtitle(
        nodes: ecosystem.nodes.count, relations: ecosystem.relations.count,
        date: (options.date ?? ecosystem.header.date)?.description)
    self.init(
      title: options.title ?? ecosystem.header.title?.text(options.language) ?? MapWording.untitled[options.language],
      subtitle: subtitle[options.language], width: width)
  }
}
