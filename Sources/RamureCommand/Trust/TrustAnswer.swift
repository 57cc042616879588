import RamureAnalysis
import RamureModel
import RamureWording

/// Brakes, accelerators and trust in each of the forms they can be asked for.
struct TrustAnswer: Answer {
  let report: TrustReport
  let language: Language

  func text(_ language: Language) -> String { TrustText(report: report, language: language).text }

  var footnotes: [LocalizedText] { report.footnotes }

  var table: Table { TrustTable(report: report, language: language).table }

  var json: JSONValue? { TrustJSON(report: report, language: language).value }
}
