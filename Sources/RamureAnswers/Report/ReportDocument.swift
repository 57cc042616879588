import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// A whole report: its first page, and the chapters that were asked for.
struct ReportDocument {
  let matter: ReportMatter
  /// The title, and the date below it.
  let title: String?
  let date: PartialDate?
  /// Of the program that made it.
  let version: String

  func document() throws(Refusal) -> Document {
    let header = matter.ecosystem.header
    let language = matter.language
    var chapters: [DocumentChapter] = []
    for section in matter.isEmpty ? [] : matter.sections where matter.showsPictures || section != .map {
      chapters.append(
        DocumentChapter(
          id: section.rawValue, title: section.title[language], blocks: try section.blocks(of: matter)))
    }
    return Document(
      language: language,
      title: (title ?? header.title?.text(language))?.inertLine ?? InfoWords.untitled[language],
      subtitle: matter.text(ReportWords.subtitle(asOf: (date ?? header.date)?.words)),
      opening: opening, chapters: chapters, foot: matter.text(ReportWords.foot(version: version)))
  }

  private var opening: [DocumentBlock] {
    guard !matter.isEmpty else { return [matter.paragraph(ReportWords.empty)] }
    let summary = matter.summary
    let own = summary.header.summary.map { matter.paragraph(LocalizedText($0).inertLine) }
    let sentences = [
      ReportWords.size(nodes: summary.nodeCount, families: families, relations: summary.relationCount),
      ReportWords.span(
        first: summary.firstStart?.words, last: summary.lastDate?.words, undated: summary.undatedFacts,
        of: summary.factCount),
      ReportWords.cohesion(
        islands: summary.islands, isolates: summary.isolates, largest: summary.largestComponent,
        share: summary.largestShare, nodes: summary.nodeCount),
      matter.tellsCommunities ? ReportWords.communities(matter.foundCommunities.joined.count) : nil,
      ReportWords.foremost(matter.keyActors.actors.prefix(3).map { matter.fragility.name($0.node) }),
    ]
    return [own, matter.paragraph(sentences), .figures(figures)].compactMap(\.self)
  }

  private var families: ReportWords.FamilyCounts {
    var counts = ReportWords.FamilyCounts()
    for node in matter.ecosystem.nodes {
      switch node.kind.family {
      case .actor: counts.actors += 1
      case .endeavour: counts.endeavours += 1
      case .outcome: counts.outcomes += 1
      case .purpose: counts.purposes += 1
      case .other: counts.others += 1
      }
    }
    return counts
  }

  private var figures: [DocumentBlock.Figure] {
    let language = matter.language
    func figure(_ count: Int, _ label: Counted) -> DocumentBlock.Figure? {
      count == 0 ? nil : DocumentBlock.Figure(Figures.grouped(count, language), label.noun(count)[language])
    }
    let families = self.families
    var figures = [
      figure(families.actors, ReportWords.actorsFigure), figure(families.endeavours, ReportWords.endeavoursFigure),
      figure(families.outcomes, ReportWords.outcomesFigure),
      families.actors == 0 ? figure(matter.summary.nodeCount, ReportWords.nodesFigure) : nil,
      figure(matter.summary.relationCount, ReportWords.relationsFigure),
      matter.tellsCommunities ? figure(matter.foundCommunities.joined.count, ReportWords.communitiesFigure) : nil,
    ].compactMap(\.self)
    if !matter.needs.needs.isEmpty {
      let open = matter.needs.unanswered.count
      figures.append(
        DocumentBlock.Figure(Figures.grouped(open, language), ReportWords.openNeedsFigure.noun(open)[language]))
    }
    figures.append(
      DocumentBlock.Figure(
        Figures.percent(matter.summary.sourcedShare, language), ReportWords.sourcedFigure[language]))
    return figures
  }
}
