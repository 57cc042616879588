import RamureModel
import RamureWording

/// The small print of a map: what is shown, what is not, where it comes from, how it was laid out.
struct PageFoot {
  let texts: [SceneText]
  let bottom: Double

  init(
    _ ecosystem: Ecosystem, options: MapOptions, hiddenLabels: Int, selfRelations: Int,
    remarks: [LocalizedText], layout: LocalizedText, width: Double, top: Double
  ) {
    var sentences: [LocalizedText] = []
    if !options.filters.isEmpty { sentences.append(MapWording.filters(options.filters)) }
    if hiddenLabels > 0 { sentences.append(MapWording.hiddenLabels(hiddenLabels, of: ecosystem.nodes.count)) }
    if selfRelations > 0 { sentences.append(MapWording.selfRelations(selfRelations)) }
    sentences += remarks
    let print = SmallPrint(sentences, layout: layout, ecosystem, options.language, width: width, top: top)
    (texts, bottom) = ([print.text], print.bottom)
  }
}
