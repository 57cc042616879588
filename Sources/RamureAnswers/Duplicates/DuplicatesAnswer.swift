import RamureAnalysis
import RamureModel
import RamureWording

/// Who is likely the same as whom, across files and within each, and why.
public struct DuplicatesAnswer: Answer {
  /// An ecosystem and the name of the file it is from.
  public typealias File = (name: String, ecosystem: Ecosystem)

  public let files: [File]
  /// Those that are shown, likeliest first.
  public let pairs: [DuplicatePair]
  /// How many there are, shown or not.
  public let total: Int
  public let leastScore: Double
  public let language: Language

  /// - Parameter most: how many pairs to show; `nil` for all.
  public init(
    in files: [File], leastScore: Double = DuplicateSearch.usualScore, most: Int? = nil, language: Language = .english
  ) {
    (self.files, self.leastScore, self.language) = (files, leastScore, language)
    let found = DuplicateSearch(leastScore: leastScore).pairs(in: files.map(\.ecosystem))
    total = found.count
    pairs = Array(found.prefix(most ?? found.count))
  }

  func node(_ place: DuplicatePair.Place) -> Node { files[place.ecosystem].ecosystem.nodes[place.node] }

  func reason(_ pair: DuplicatePair) -> LocalizedText {
    let reasons = pair.reasons.map { reason in DuplicateWords.reason(named(reason)) }
    return LocalizedText(
      en: reasons.map(\.english).joined(separator: "; "), fr: reasons.map(\.french).joined(separator: " ; "))
  }

  /// Kinds by their labels.
  private func named(_ reason: DuplicateReason) -> DuplicateWords.Told {
    guard case .otherKinds(let one, let other) = reason else { return .reason(reason) }
    return .kinds(label(one), label(other))
  }

  private func label(_ kind: String) -> LocalizedText {
    for file in files {
      for known in file.ecosystem.vocabulary.nodeKinds {
        if known.id == kind { return known.label }
        if let finer = known.subkind(kind) { return finer.label }
      }
    }
    return LocalizedText(verbatim: kind)
  }
}
