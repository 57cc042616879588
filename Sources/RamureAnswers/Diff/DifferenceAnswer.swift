import RamureAnalysis
import RamureModel
import RamureWording

/// What changed between two versions of an ecosystem, and what moved by it.
public struct DifferenceAnswer: Answer {
  public var sheetTitle: LocalizedText { DifferenceWords.sheet }
  public let difference: EcosystemDifference
  /// What moved: figures, communities; `nil` where nothing changed.
  public let measured: MeasuredDifference?
  /// What the two versions are called.
  public let names: (old: String, new: String)
  public let language: Language

  /// Compares two versions, and measures what moved where anything changed.
  ///
  /// - Parameters:
  ///   - metrics: those whose moves are told; `nil` for the usual.
  ///   - names: what the two versions are called.
  ///   - language: of the answer; that of the newer version unless said, else English.
  /// - Throws: a refusal where a metric has no figures here.
  public init(
    from old: Ecosystem, to new: Ecosystem, metrics: [Metric]? = nil, names: (old: String, new: String),
    language: Language? = nil
  ) throws(Refusal) {
    difference = EcosystemDifference(from: old, to: new)
    self.names = names
    self.language = language ?? new.header.language ?? .english
    guard !difference.isEmpty else {
      measured = nil
      return
    }
    do {
      measured = try MeasuredDifference(of: difference, metrics: metrics ?? MeasuredDifference.usual(for: difference))
    } catch {
      throw .unavailable(
        .withoutFigures(metrics?.first?.id ?? "", error.reason(isDirected: false), isDirected: false))
    }
  }

  public func text(on page: TextPage) -> String { DifferenceText(self, page).text() }
  public var footnotes: [LocalizedText] { difference.isEmpty ? [] : notes }
  public var json: JSONValue { DifferenceJSON(self).value }

  /// What has to be known to read the figures.
  var notes: [LocalizedText] {
    let isLarge = MeasuredDifference.isLarge(difference)
    return [DifferenceWords.view(withCommunities: !isLarge)] + (isLarge ? [DifferenceWords.quick] : [])
  }

  /// Nodes kind by kind, each kind in the order of ids.
  func byKind(_ nodes: [Int], in ecosystem: Ecosystem) -> [Int] {
    nodes.sorted { (ecosystem.nodes[$0].kindNumber, $0) < (ecosystem.nodes[$1].kindNumber, $1) }
  }

  var renamed: [EcosystemDifference.Change] { difference.changedNodes.filter(\.isRenamed) }
  var changed: [EcosystemDifference.Change] { difference.changedNodes.filter { !$0.isRenamed } }

  var summary: LocalizedText {
    DifferenceWords.summary(
      nodes: .init(
        added: difference.addedNodes.count, removed: difference.removedNodes.count, renamed: renamed.count,
        changed: changed.count),
      relations: .init(
        added: difference.addedRelations.count, removed: difference.removedRelations.count,
        changed: difference.changedRelations.count), ofItself: difference.header.count)
  }

  /// What people call a value of a field.
  func word(_ field: FactChange.Field, _ value: String, ofNode node: Node?) -> LocalizedText? {
    let vocabularies = [difference.new.vocabulary, difference.old.vocabulary]
    switch field {
    case .kind where node != nil:
      return vocabularies.lazy.compactMap { $0.nodeKinds.first { $0.id.isSameText(as: value) } }.first?.label
    case .kind:
      return vocabularies.lazy.compactMap { $0.relationKinds.first { $0.id.isSameText(as: value) } }.first?.label
    case .subkinds: return node?.kind.subkind(value)?.label
    case .stages:
      // "dialogue 2017-09": the stage, then its date where it has one.
      let parts = value.split(separator: " ", maxSplits: 1)
      let label = vocabularies.lazy.compactMap { $0.stages.first { $0.id.isSameText(as: String(parts[0])) } }.first?
        .label
      let date = parts.count > 1 ? " \(parts[1])" : ""
      return label.map { LocalizedText(en: $0.english + date, fr: $0.french + date) }
    default: return nil
    }
  }
}
