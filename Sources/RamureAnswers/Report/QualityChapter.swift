import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// How far the data goes, and where to complete it.
struct QualityChapter {
  private let matter: ReportMatter
  private let quality: QualitySurvey

  init(_ matter: ReportMatter) {
    self.matter = matter
    quality = matter.quality
  }

  var blocks: [DocumentBlock] {
    guard quality.factCount > 0 else { return [matter.paragraph(ReportWords.noFacts)] }
    let lists = [
      facts(ReportWords.withoutSource, quality.withoutSource), facts(ReportWords.withoutDate, quality.withoutDate),
      facts(ReportWords.isolates, quality.isolates.map(QualitySurvey.Fact.node)), lookalikes, unlisted,
    ].flatMap(\.self)
    return [matter.paragraph(ReportWords.qualityLead), table]
      + (lists.isEmpty
        ? [matter.paragraph(ReportWords.complete)] : [matter.heading(ReportWords.firstOfEach)] + lists)
  }

  private var table: DocumentBlock {
    let nodes = matter.ecosystem.nodes.count
    func row(_ title: LocalizedText, _ count: Int, of total: Int?) -> [DocumentText] {
      let share = total.map { $0 == 0 ? 0 : Double(count) / Double($0) }
      return [matter.text(title), matter.count(count), share.map(matter.percent) ?? DocumentText("")]
    }
    return .table(
      DocumentTable(
        caption: ReportWords.completeness[matter.language],
        columns: [
          matter.column(ReportWords.aspect), matter.column(ReportWords.count, isNumeric: true),
          matter.column(ReportWords.share, isNumeric: true),
        ],
        rows: [
          row(ReportWords.withoutSource, quality.withoutSource.count, of: quality.factCount),
          row(ReportWords.withoutDate, quality.withoutDate.count, of: quality.factCount),
          row(ReportWords.withoutExpectedDate, quality.withoutExpectedDate, of: quality.factCount),
          row(ReportWords.withoutEnd, quality.withoutEnd.count, of: quality.factCount),
          row(ReportWords.isolates, quality.isolates.count, of: nodes),
          row(ReportWords.lookalikes, quality.lookalikes.reduce(0) { $0 + $1.count }, of: nodes),
          row(ReportWords.unlistedSources, quality.unlistedSources.count, of: nil),
        ]))
  }

  /// The first of some facts, each with its place in the file.
  private func facts(_ title: LocalizedText, _ facts: [QualitySurvey.Fact]) -> [DocumentBlock] {
    guard !facts.isEmpty else { return [] }
    let shown = facts.prefix(matter.most)
    return [
      matter.paragraph(ReportWords.first(title, facts.count, shown: shown.count)),
      .list(shown.map { place(of: $0) + DocumentText(" ") + matter.text(name(of: $0)) }),
    ]
  }

  private var lookalikes: [DocumentBlock] {
    let groups = quality.lookalikes
    guard !groups.isEmpty else { return [] }
    let shown = groups.prefix(matter.most)
    let nodes = groups.reduce(0) { $0 + $1.count }
    return [
      matter.paragraph(
        ReportWords.first(ReportWords.lookalikes, nodes, shown: shown.reduce(0) { $0 + $1.count })),
      .list(
        shown.map { group in
          place(of: .node(group[0])) + DocumentText(" ")
            + matter.text(FragilityWords.list(group.map { named(matter.ecosystem.nodes[$0]) }, most: 8))
        }),
    ]
  }

  private var unlisted: [DocumentBlock] {
    let sources = quality.unlistedSources
    guard !sources.isEmpty else { return [] }
    let shown = sources.prefix(matter.most)
    return [
      matter.paragraph(ReportWords.first(ReportWords.unlistedSources, sources.count, shown: shown.count)),
      .list(shown.map { .code($0.inertLine) }),
    ]
  }

  /// "ecosystem.yaml:12", without the folders that lead to the file.
  private func place(of fact: QualitySurvey.Fact) -> DocumentText {
    let position = matter.ecosystem.position(of: fact)
    let file = position.file.split(separator: "/").last.map(String.init) ?? position.file
    return .code(SourcePosition(file: file, sheet: position.sheet, line: position.line).description.inertLine)
  }

  private func name(of fact: QualitySurvey.Fact) -> LocalizedText {
    switch fact {
    case .node(let number): return matter.name(number)
    case .relation(let number):
      let relation = matter.ecosystem.relations[number]
      return ReportWords.relation(
        matter.name(relation.from)[matter.language], relation.kind.label.inertLine,
        matter.name(relation.to)[matter.language])
    }
  }

  /// "Fondation Macif (fondation-macif)": what tells those of one name apart.
  private func named(_ node: Node) -> LocalizedText {
    let name = matter.name(node.number)
    return LocalizedText(en: "\(name.english) (\(node.id.inertLine))", fr: "\(name.french) (\(node.id.inertLine))")
  }
}
