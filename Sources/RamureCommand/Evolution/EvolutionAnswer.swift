import RamureAnalysis
import RamureModel
import RamureWording

/// A series in each of the forms it can be asked for.
struct EvolutionAnswer: Answer {
  let report: EvolutionReport
  let language: Language

  func text(_ language: Language) -> String { EvolutionText(report: report, language: language).text }

  var footnotes: [LocalizedText] { [report.undated].compactMap(\.self) + report.footnotes }

  /// A row for each date; with chosen actors, for each date and actor.
  var table: Table {
    let tables = EvolutionTable(report: report, language: language)
    return report.evolution.actors.isEmpty ? tables.whole : tables.actors
  }

  var json: JSONValue? { EvolutionJSON(report: report, language: language).value }
}
