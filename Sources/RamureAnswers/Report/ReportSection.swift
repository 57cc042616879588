import RamureDrawing
import RamureWording

/// The chapters a report may have, in the order they come.
package enum ReportSection: String, CaseIterable, Sendable {
  case map, content, actors, communities, brokers, fragilities, evolution, needs, quality, method, sources, who

  var title: LocalizedText {
    switch self {
    case .map: ReportWords.map
    case .content: ReportWords.content
    case .actors: ReportWords.actors
    case .communities: ReportWords.communities
    case .brokers: ReportWords.brokers
    case .fragilities: ReportWords.fragilities
    case .evolution: ReportWords.evolution
    case .needs: ReportWords.needs
    case .quality: ReportWords.quality
    case .method: ReportWords.method
    case .sources: ReportWords.sources
    case .who: ReportWords.who
    }
  }

  func blocks(of matter: ReportMatter) throws(Refusal) -> [DocumentBlock] {
    switch self {
    case .map: try MapChapter(matter).blocks()
    case .content: ContentChapter(matter).blocks
    case .actors: ActorsChapter(matter).blocks
    case .communities: CommunitiesChapter(matter).blocks
    case .brokers: BrokersChapter(matter).blocks
    case .fragilities: FragilitiesChapter(matter).blocks
    case .evolution: EvolutionChapter(matter).blocks
    case .needs: NeedsChapter(matter).blocks
    case .quality: QualityChapter(matter).blocks
    case .method: MethodChapter(matter).blocks
    case .sources: SourcesChapter(matter).blocks
    case .who: WhoChapter(matter).blocks
    }
  }
}
