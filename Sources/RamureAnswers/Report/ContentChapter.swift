import RamureAnalysis
import RamureDrawing
import RamureWording

/// What the ecosystem is made of, by kind.
struct ContentChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    let summary = matter.summary
    return [
      matter.paragraph(ReportWords.node),
      table(ReportWords.nodesByKind, summary.nodeKinds, of: summary.nodeCount, showsFiner: true),
      summary.relationKinds.isEmpty
        ? matter.paragraph(ReportWords.noRelations)
        : table(ReportWords.relationsByKind, summary.relationKinds, of: summary.relationCount, showsFiner: false),
    ]
  }

  private func table(
    _ caption: LocalizedText, _ kinds: [EcosystemSummary.KindCount], of total: Int, showsFiner: Bool
  ) -> DocumentBlock {
    let language = matter.language
    let hasFiner = showsFiner && kinds.contains { !$0.subkinds.isEmpty }
    return .table(
      DocumentTable(
        caption: caption[language],
        columns: [
          matter.column(ReportWords.kind), matter.column(ReportWords.count, isNumeric: true),
          matter.column(ReportWords.share, isNumeric: true),
        ] + (hasFiner ? [matter.column(ReportWords.finerKinds)] : []),
        rows: kinds.map { kind in
          let finer = kind.subkinds.map {
            "\($0.label[language].inertLine) \(Figures.grouped($0.count, language))"
          }.joined(separator: ", ")
          return [
            DocumentText(kind.label[language].inertLine), matter.count(kind.count),
            matter.percent(total == 0 ? 0 : Double(kind.count) / Double(total)),
          ] + (hasFiner ? [DocumentText(finer)] : [])
        }))
  }
}
