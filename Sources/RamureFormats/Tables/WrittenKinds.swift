import RamureModel
import RamureWording

/// What a cell of kinds says: one kind, or several, of which the first is the kind and the others are finer ones beside it.
struct WrittenKinds: Sendable {
  let first: Vocabulary.NodeMatch
  let subkinds: [String]

  init(first: Vocabulary.NodeMatch, subkinds: [String]? = nil) {
    self.first = first
    self.subkinds = subkinds ?? first.subkind.map { [$0] } ?? []
  }

  /// Reports a word that is no kind, and that a cell was split; `nil` where there is no kind in it.
  init?(_ text: String, at place: EcosystemDraft.Place, _ draft: inout EcosystemDraft) {
    let parts = ListCell.values(text)
    guard parts.count > 1, !draft.knowsNodeKind(text), parts.contains(where: { draft.knowsNodeKind($0) }) else {
      guard let match = draft.nodeKind(text, at: place) else { return nil }
      self.init(first: match)
      return
    }
    // The first that is known gives the kind: what is of several kinds is drawn as one.
    let leading = parts.firstIndex { draft.knowsNodeKind($0) } ?? 0
    guard let match = draft.nodeKind(parts[leading], at: place) else { return nil }
    var subkinds = match.subkind.map { [$0] } ?? []
    for (number, part) in parts.enumerated() where number != leading {
      let known = draft.knowsNodeKind(part) ? draft.nodeKind(part, at: place) : nil
      let word = known?.kind == match.kind ? known?.subkind : draft.subkind(part, of: match.kind, at: place)
      if let word, !subkinds.contains(where: { $0.isSameText(as: word) }) { subkinds.append(word) }
    }
    draft.report(.note, .kindsSplit(text, first: parts[leading]), at: place)
    self.init(first: match, subkinds: subkinds)
  }
}
