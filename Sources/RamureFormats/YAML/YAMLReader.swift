import RamureModel
import RamureWording

/// Reads ecosystem files, and plain lists of nodes and edges, in YAML.
struct YAMLReader {
  let policy: EcosystemReader.VocabularyPolicy
  let encoding: TextEncoding
  let aliasLimit: Int

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = EcosystemDraft(unknownKinds: policy == .open ? .taken : .refused)
    draft.begin(file: path)
    guard let root = root(content, &draft) else { return try draft.finished() }
    guard case .map(let map) = root else {
      draft.report(.error, .mapExpected, at: root.place)
      return try draft.finished()
    }
    // Where actors or solutions have sections, `links:` is a slip for `relations:`.
    let isGraph =
      map.entries.contains { [.nodes, .edges].contains(GraphSectionKey.table[$0.key.string]) }
      && !map.entries.contains { SectionKey.table[$0.key.string].map { $0 == .actors || $0.kind != nil } ?? false }
    if isGraph {
      draft = EcosystemDraft(unknownKinds: policy.forPlainFormats)
      draft.begin(file: path)
      var graph = YAMLGraph(draft: draft)
      graph.read(map)
      return try graph.draft.finished()
    }
    var ecosystem = YAMLEcosystem(draft: draft)
    ecosystem.read(map)
    return try ecosystem.draft.finished()
  }

  private func root(_ content: consuming [UInt8], _ draft: inout EcosystemDraft) -> YAMLValue? {
    guard let text = SourceText(content, encoding: encoding, controls: .refused, reportingTo: &draft) else {
      return nil
    }
    do {
      if let root = try YAMLComposition.value(of: text, aliasLimit: aliasLimit), !root.isAbsent { return root }
      draft.report(.error, .emptyFile, at: EcosystemDraft.Place(line: 1, column: 1))
    } catch {
      draft.report(.error, error.diagnosis, at: error.place)
    }
    return nil
  }
}
