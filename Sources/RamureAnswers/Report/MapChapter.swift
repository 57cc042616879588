import RamureDrawing
import RamureModel
import RamureWording

/// The map by kind, and by community.
struct MapChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  func blocks() throws(Refusal) -> [DocumentBlock] {
    let count = matter.ecosystem.nodes.count
    guard count <= MapDrawing.mostNodes else {
      return [matter.paragraph(ReportWords.tooManyToDraw(count, most: MapDrawing.mostNodes))]
    }
    let communities = MapCommunities(matter.foundCommunities, past: nil)
    return [
      picture(
        "kinds", ReportWords.mapByKind, ReportWords.mapByKindAlternative,
        MapOptions(theme: matter.theme, language: matter.language)),
      picture(
        "communities", ReportWords.mapByCommunity, ReportWords.mapByCommunityAlternative,
        MapOptions(
          colouring: .community, theme: matter.theme, language: matter.language, communities: communities)),
    ]
  }

  /// The picture, or why there is none.
  private func picture(
    _ name: String, _ caption: LocalizedText, _ alternative: LocalizedText, _ options: MapOptions
  ) -> DocumentBlock {
    do {
      let map = try MapDrawing(options: options, by: matter.layouter).drawn(matter.ecosystem)
      matter.notes += map.notes
      return .picture(
        DocumentPicture(
          name: name, caption: matter.text(caption), alternative: alternative[matter.language], svg: map.svg))
    } catch {
      guard case .unavailable(let diagnosis) = error else { return matter.paragraph(ReportWords.nothingToDraw) }
      matter.undrawn = diagnosis
      return matter.paragraph(ReportWords.notDrawn(diagnosis.problem))
    }
  }
}
