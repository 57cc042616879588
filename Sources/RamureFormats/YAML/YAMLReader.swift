import RamureModel
import RamureWording

/// Reads ecosystem files, and plain lists of nodes and edges, in YAML or in JSON.
struct YAMLReader {
  enum Syntax { case yaml, json }

  var syntax = Syntax.yaml
  let policy: EcosystemReader.VocabularyPolicy
  let encoding: TextEncoding
  let aliasLimit: Int
  var tables = TableOptions()
  var undirected: [String] = []

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = draft(policy == .open ? .taken : .refused, path)
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
      let found = draft.violations
      draft = self.draft(policy.forPlainFormats, path)
      draft.report(found)
      var graph = YAMLGraph(draft: draft)
      graph.read(map)
      return try graph.draft.finished()
    }
    var ecosystem = YAMLEcosystem(draft: draft)
    ecosystem.read(map)
    return try ecosystem.draft.finished()
  }

  private func draft(_ unknownKinds: EcosystemDraft.UnknownKinds, _ path: String) -> EcosystemDraft {
    var draft = EcosystemDraft(unknownKinds: unknownKinds)
    draft.undirected = undirected
    draft.dayOrder = tables.dayOrder
    draft.begin(file: path)
    return draft
  }

  private func root(_ content: consuming [UInt8], _ draft: inout EcosystemDraft) -> YAMLValue? {
    guard let text = SourceText(content, encoding: encoding, controls: .refused, reportingTo: &draft) else {
      return nil
    }
    if syntax == .json { return rootOfJSON(text, &draft) }
    do {
      if let root = try YAMLComposition.value(of: text, aliasLimit: aliasLimit), !root.isAbsent { return root }
      draft.report(.error, .emptyFile, at: EcosystemDraft.Place(line: 1, column: 1))
    } catch {
      let repair = YAMLRepair(text, fault: error, aliasLimit: aliasLimit)
      for slip in repair.slips { draft.report(.error, slip.diagnosis, at: slip.place) }
      return repair.root.flatMap { $0.isAbsent ? nil : $0 }
    }
    return nil
  }

  private func rootOfJSON(_ text: SourceText, _ draft: inout EcosystemDraft) -> YAMLValue? {
    do throws(JSONScanner.Fault) {
      return try JSONComposition.value(of: text)
    } catch {
      draft.report(.error, error.diagnosis, at: LineCounter.place(of: error.offset, in: text.bytes))
      return nil
    }
  }
}
