import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// Whether tools and usages are a brake or an accelerator, at which stage, and what is said of trust.
public struct TrustAnswer: Answer {
  public var sheetTitle: LocalizedText { TrustWords.sheet }
  public let findings: TrustFindings
  public let ecosystem: Ecosystem
  public let language: Language
  let filters: [LocalizedText]
  /// Those of which most is said first: facts, then stated trust, then the larger, then by number.
  public let partnerships: [PartnershipTrust]
  public let partnershipCount: Int
  public let gaps: TrustGaps

  /// - Parameters:
  ///   - part: which part of the ecosystem, and at what date.
  ///   - most: how many partnerships to show; `nil` for all.
  ///   - language: of the answer; that of the ecosystem unless said, else English.
  /// - Throws: a refusal where a strength or a level of trust in the data is none.
  public init(
    of whole: Ecosystem, part: PartRequest = PartRequest(), most: Int? = nil, language: Language? = nil
  ) throws(Refusal) {
    self.language = language ?? whole.header.language ?? .english
    let seen = try part.applied(to: whole, self.language)
    do {
      findings = try TrustSurvey(date: part.at).findings(of: seen.ecosystem)
    } catch {
      throw .data(error)
    }
    (ecosystem, filters) = (seen.ecosystem, seen.filters)
    partnershipCount = findings.partnerships.count
    partnerships = Array(
      findings.partnerships.sorted { one, other in
        func rank(_ entry: PartnershipTrust) -> (Int, Int, Int, Int) {
          let facts = entry.stages.reduce(0) { $0 + $1.facts.count }
          return (-facts, -entry.stated.statedPairs, -entry.participants.count, entry.node)
        }
        return rank(one) < rank(other)
      }.prefix(most ?? .max))
    gaps = TrustGaps(findings, of: ecosystem)
  }

  public func text(on page: TextPage) -> String { TrustText(answer: self, page: page).text }
  public var table: Table { TrustTable(answer: self).table }
  public var json: JSONValue { TrustJSON(answer: self).value }

  func stage(_ place: Int?) -> LocalizedText {
    place.map { ecosystem.vocabulary.stages[$0].label.inertLine } ?? TrustWords.noStage
  }

  func name(_ node: Int) -> LocalizedText { ecosystem.nodes[node].inertName }

  public var footnotes: [LocalizedText] {
    filters.isEmpty ? [] : [MapWording.filters(filters).inParentheses]
  }
}
