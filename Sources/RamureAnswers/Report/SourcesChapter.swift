import RamureDrawing
import RamureModel
import RamureWording

/// Where the facts come from.
struct SourcesChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    let sources = matter.ecosystem.header.sources
    guard !sources.isEmpty else {
      let ids = matter.quality.unlistedSources.map { LocalizedText(verbatim: $0.inertLine) }
      return [
        matter.paragraph([
          ReportWords.noSources,
          ids.isEmpty ? nil : ReportWords.named(FragilityWords.list(ids, most: 3 * matter.most)),
        ])
      ]
    }
    let citations = matter.quality.citations
    let table = DocumentTable(
      caption: ReportWords.sourceList[matter.language],
      columns: [
        matter.column(ReportWords.sourceColumn), matter.column(ReportWords.sourceTitle),
        matter.column(ReportWords.citations, isNumeric: true),
      ],
      rows: zip(sources, citations).map { source, count in
        [.code(source.id.inertLine), text(of: source), matter.count(count)]
      })
    let idle = ReportWords.idleSources(citations.count { $0 == 0 }).map { [matter.paragraph($0)] }
    return [.table(table)] + (idle ?? [])
  }

  /// The title, and the addresses as links where they lead to the web.
  private func text(of source: Header.Source) -> DocumentText {
    DocumentText(Card.Line(label: nil, runs: Card.Run.source(source)).documentRuns(matter.language))
  }
}
