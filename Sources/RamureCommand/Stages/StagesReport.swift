import RamureAnalysis
import RamureModel
import RamureWording

/// Stages before they take a form.
struct StagesReport {
  let findings: StageFindings
  let ecosystem: Ecosystem
  let filters: [LocalizedText]
  /// The date that is asked about; `nil` for the whole way.
  let date: PartialDate?

  func stage(_ place: Int) -> LocalizedText { findings.stages[place].label.inertLine }
  func name(_ path: StagePath) -> LocalizedText { ecosystem.nodes[path.node].inertName }
  func titled(_ path: StagePath) -> LocalizedText { ecosystem.nodes[path.node].titled }
}

/// Stages in each of the forms they can be asked for.
struct StagesAnswer: Answer {
  let report: StagesReport
  let language: Language

  func text(_ language: Language) -> String { StagesText(report: report, language: language).text }

  var footnotes: [LocalizedText] {
    [StagesWords.undated(report.findings.undatedCount)].compactMap(\.self)
      + (report.filters.isEmpty ? [] : [MapWording.filters(report.filters).inParentheses])
  }

  var table: Table {
    let tables = StagesTable(report: report, language: language)
    return report.date.map(tables.states) ?? tables.stays
  }

  var json: JSONValue? { StagesJSON(report: report, language: language).value }
}
