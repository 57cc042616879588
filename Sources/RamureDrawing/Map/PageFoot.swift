import RamureModel
import RamureWording

/// The small print of a map: what is shown, what is not, where it comes from, how it was laid out.
struct PageFoot {
  let texts: [SceneText]
  let bottom: Double

  init(
    _ ecosystem: Ecosystem, options: MapOptions, hiddenLabels: Int, selfRelations: Int, layout: LocalizedText,
    width: Double, top: Double
  ) {
    var sentences: [LocalizedText] = []
    if !options.filters.isEmpty { sentences.append(MapWording.filters(options.filters)) }
    if hiddenLabels > 0 { sentences.append(MapWording.hiddenLabels(hiddenLabels, of: ecosystem.nodes.count)) }
    if selfRelations > 0 { sentences.append(MapWording.selfRelations(selfRelations)) }
    let sources = ecosystem.header.sources
    if !sources.isEmpty {
      let titles = sources.count <= 3 ? sources.compactMap { $0.title ?? $0.address } : []
      sentences.append(MapWording.sources(titles, total: sources.count))
    }
    sentences.append(layout)
    sentences.append(MapWording.drawnByRamure)
    let label = Label.smallPrint(sentences.map { $0[options.language] }.joined(separator: " "), pageWidth: width)
    texts = [SceneText(label, role: .caption, anchor: .start, x: MapPage.margin, top: top)]
    bottom = top + label.extent.height
  }
}
