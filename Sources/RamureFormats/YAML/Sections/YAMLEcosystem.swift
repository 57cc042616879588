import RamureModel
import RamureWording

/// Reads the sections of an ecosystem file into a draft.
///
/// The header and the vocabulary come first, wherever they stand; then all nodes; then the participants and the
/// relations, which may name nodes written below them.
struct YAMLEcosystem {
  var draft: EcosystemDraft
  /// The participants of the nodes read so far, which wait until all nodes are there.
  var participants: [(node: String, value: YAMLValue)] = []
  /// The keys that relations of a kind may have beside those of all, by the number of the kind.
  var attributeKeys: [Int: FurtherKeys] = [:]

  init(draft: EcosystemDraft) {
    self.draft = draft
  }

  mutating func read(_ root: YAMLMap) {
    let vocabulary = root.entries.first { SectionKey.table[$0.key.string] == .vocabulary }
    let ownKinds = draft.vocabulary.nodeKinds.count
    if let vocabulary { readVocabulary(vocabulary.value) }
    let kinds = draft.vocabulary.nodeKinds.dropFirst(ownKinds).map(\.id)
    let sections = YAMLFields<SectionKey>(root, others: FurtherKeys(kinds), reportingTo: &draft)
    var kindsByWord: [String: String] = [:]
    for kind in kinds where kindsByWord[kind.folded] == nil { kindsByWord[kind.folded] = kind }
    if let header = sections[.ecosystem] { readHeader(header) }
    for entry in root.entries where !entry.value.isAbsent {
      if let section = SectionKey.table[entry.key.string] {
        if section == .actors {
          readNodes(entry.value, of: .actors)
        } else if let kind = section.kind {
          readNodes(entry.value, of: .kind(kind))
        }
      } else if let kind = kindsByWord[entry.key.string.folded] {
        readNodes(entry.value, of: .kind(kind))
      }
    }
    for (node, value) in participants { readParticipants(value, of: node) }
    if let relations = sections[.relations] { readRelations(relations) }
  }
}
