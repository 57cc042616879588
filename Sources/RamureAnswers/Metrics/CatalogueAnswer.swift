import RamureAnalysis
import RamureWording

/// The catalogue of measures: what each says, what it reads and costs, where it comes from.
public struct CatalogueAnswer: Answer {
  public var sheetTitle: LocalizedText { MetricsWords.sheet }
  public let language: Language

  public init(language: Language = .english) {
    self.language = language
  }

  public func text(on page: TextPage) -> String {
    var blocks: [String] = []
    for family in Metric.Family.allCases {
      let metrics = MetricCatalogue.all.filter { $0.family == family }
      blocks.append(family.title[language].uppercased() + "\n\n" + metrics.map { entry($0, on: page) }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  private func entry(_ metric: Metric, on page: TextPage) -> String {
    let head = "\(metric.id) – \(metric.title[language])"
    let about = MetricsWords.about(
      subject: MetricSubjectWords.name(of: metric.subject.rawValue), cost: metric.cost.rawValue, reads: reads(metric))
    return page.line(head)
      + [metric.definition[language], about[language], metric.source].map { page.line($0, indent: 4, hanging: 4) }
      .joined()
  }

  public var table: Table {
    var table = Table(columns: [
      Table.Column("id", ColumnWords.id), Table.Column("of", MetricsWords.of),
      Table.Column("family", MetricsWords.family), Table.Column("title", MetricsWords.title),
      Table.Column("definition", MetricsWords.definition), Table.Column("reads", MetricsWords.reads),
      Table.Column("cost", MetricsWords.cost), Table.Column("source", MetricsWords.source),
    ])
    for metric in MetricCatalogue.all {
      table.append([
        .text(metric.id), .text(MetricSubjectWords.name(of: metric.subject.rawValue)[language]),
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

extension CatalogueAnswer {
  static var shape: JSONShape { .rows(CatalogueAnswer().table.columns) }
}
