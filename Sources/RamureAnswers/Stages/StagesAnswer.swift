import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// How things went through their stages, and what is in which at a date.
public struct StagesAnswer: Answer {
  public var sheetTitle: LocalizedText { StagesWords.sheet }
  public let findings: StageFindings
  public let ecosystem: Ecosystem
  public let language: Language
  /// The date that is asked about; `nil` for the whole way.
  public let date: PartialDate?
  let filters: [LocalizedText]

  /// - Parameters:
  ///   - part: which part of the ecosystem. A date in it would leave out what is over, and what is over is told as over.
  ///   - date: the date asked about.
  ///   - language: of the answer; that of the ecosystem unless said, else English.
  public init(
    of whole: Ecosystem, part: PartRequest = PartRequest(), at date: PartialDate? = nil, language: Language? = nil
  ) throws(Refusal) {
    self.language = language ?? whole.header.language ?? .english
    let seen = try part.applied(to: whole, self.language)
    findings = StageSurvey().findings(of: seen.ecosystem)
    (ecosystem, filters, self.date) = (seen.ecosystem, seen.filters, date)
  }

  public func text(on page: TextPage) -> String { StagesText(answer: self, page: page).text }

  public var footnotes: [LocalizedText] {
    [StagesWords.undated(findings.undatedCount)].compactMap(\.self)
      + (filters.isEmpty ? [] : [MapWording.filters(filters).inParentheses])
  }

  public var table: Table {
    let tables = StagesTable(answer: self)
    return date.map(tables.states) ?? tables.stays
  }

  public var json: JSONValue { StagesJSON(answer: self).value }

  func stage(_ place: Int) -> LocalizedText { findings.stages[place].label.inertLine }
  func name(_ path: StagePath) -> LocalizedText { ecosystem.nodes[path.node].inertName }
  func titled(_ path: StagePath) -> LocalizedText { ecosystem.nodes[path.node].titled }
}
