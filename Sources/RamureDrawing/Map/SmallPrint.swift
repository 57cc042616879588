import RamureModel
import RamureWording

/// What stands in small print below every picture, across its page: notes, sources, how it was laid out, who drew it.
struct SmallPrint {
  let text: SceneText
  let bottom: Double

  /// - Parameter layout: how the picture was laid out, where that is worth telling.
  init(
    _ notes: [LocalizedText], layout: LocalizedText? = nil, _ ecosystem: Ecosystem, _ language: Language, width: Double,
    top: Double
  ) {
    let sources = ecosystem.header.sources
    // More titles than that would fill the page.
    let titles = sources.count <= 3 ? sources.compactMap { $0.title ?? $0.address } : []
    let told = sources.isEmpty ? nil : MapWording.sources(titles, total: sources.count)
    let sentences = notes + [told, layout, MapWording.drawnByRamure].compactMap(\.self)
    let label = Label(
      sentences.map { $0[language] }.joined(separator: " "), size: MapPage.captionSize,
      width: (width - 2 * MapPage.margin) / TextWidth.substitute(bold: false), maxLines: 12)
    text = SceneText(label, role: .caption, anchor: .start, x: MapPage.margin, top: top)
    bottom = top + label.extent.height
  }
}
