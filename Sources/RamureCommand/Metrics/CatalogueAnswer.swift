import RamureAnalysis
import RamureWording

/// The catalogue of measures: what each says, what it reads and costs, where it comes from.
struct CatalogueAnswer: Answer {
  let language: Language

  func text(_ language: Language) -> String {
    var blocks: [String] = []
    for family in Metric.Family.allCases {
      let metrics = MetricCatalogue.all.filter { $0.family == family }
      blocks.append(family.title[language].uppercased() + "\n\n" + metrics.map { entry($0, language) }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  private func entry(_ metric: Metric, _ language: Language) -> String {
    let head = "\(metric.id) – \(metric.title[language])"
    let about = MetricsWords.about(
      subject: MetricsWords.subject(metric.subject.rawValue), cost: metric.cost.rawValue, reads: reads(metric))
    return LineFolding.folded(head, to: Terminal.columns, hanging: 2)
      + [metric.definition[language], about[language], metric.source].map { line in
        LineFolding.folded("    " + line, to: Terminal.columns, hanging: 4)
      }.joined()
  }

  var table: Table {
    var table = Table(columns: [
      Table.Column("id", MetricsWords.id), Table.Column("of", MetricsWords.of),
      Table.Column("family", MetricsWords.family), Table.Column("title", MetricsWords.title),
      Table.Column("definition", MetricsWords.definition), Table.Column("reads", MetricsWords.reads),
      Table.Column("cost", MetricsWords.cost), Table.Column("source", MetricsWords.source),
    ])
    for metric in MetricCatalogue.all {
      table.append([
        .text(metric.id), .text(MetricsWords.subject(metric.subject.rawValue)[language]),
        .text(metric.family.title[language]), .text(metric.title[language]), .text(metric.definition[language]),
        .text(reads(metric).map { $0[language] }.joined(separator: ", ")), .text(metric.cost.rawValue),
        .text(metric.source),
      ])
    }
    return table
  }

  private func reads(_ metric: Metric) -> [LocalizedText] {
    [
      metric.reads.contains(.direction) ? MetricsWords.readsDirection : nil,
      metric.reads.contains(.strengths) ? MetricsWords.readsStrengths : nil,
      metric.reads.contains(.distances) ? MetricsWords.readsDistances : nil,
      metric.reads.contains(.groups) ? MetricsWords.readsGroups : nil,
    ].compactMap(\.self)
  }
}
