import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Which communities there are, in each of the forms it can be asked for.
struct CommunitiesAnswer: Answer {
  let report: CommunitiesReport
  let language: Language

  func text(_ language: Language) -> String { CommunitiesText(report: report, language: language).text }
  var footnotes: [LocalizedText] {
    (report.isUntested ? [CommunityWords.untested] : []) + [report.description.inParentheses]
  }
  var table: Table { CommunitiesTable(report: report, language: language).table }
  var json: JSONValue? { CommunitiesJSON(report: report, language: language).value }
}
