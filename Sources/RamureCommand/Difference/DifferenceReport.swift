import RamureAnalysis
import RamureModel
import RamureWording

/// A difference and all that was measured of it, before it takes a form.
struct DifferenceReport {
  let difference: EcosystemDifference
  /// `nil` where nothing changed: then nothing moved.
  let measured: MeasuredDifference?
  /// What the two versions are called.
  let names: (old: String, new: String)

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
