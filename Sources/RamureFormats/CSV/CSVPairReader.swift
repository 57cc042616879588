import RamureModel
import RamureWording

/// Reads the two tables of a spreadsheet: one of nodes, one of the relations between them.
struct CSVPairReader {
  let policy: EcosystemReader.VocabularyPolicy
  let encoding: TextEncoding
  var allowsNodesAlone = false
  var portions = CSVPortions()

  func read(
    nodes: consuming [UInt8], named nodesPath: String, edges: consuming [UInt8], named edgesPath: String
  ) throws(ReadingError) -> ValidatedEcosystem {
    var draft = EcosystemDraft(unknownKinds: policy.forPlainFormats)
    var renamings = CSVRenamings()
    draft.begin(file: nodesPath)
    var areNodesWhole = false
    if let table = table(nodes, &draft), var reader = CSVNodeReader(table, for: &draft) {
      renamings.report(reader.renamings, to: &draft)
      reader.read(into: &draft)
      areNodesWhole = true
    }
    draft.begin(file: edgesPath)
    if let table = table(edges, &draft), var reader = CSVEdgeReader(table, for: &draft) {
      renamings.report(reader.renamings, to: &draft)
      // Without the nodes, every relation would be reported for its ends.
      if areNodesWhole { portions.read(&reader, into: &draft) }
    }
    return try draft.finished()
  }

  /// Reads a table of edges alone, whose nodes are those the edges join; or one of nodes alone, where that may be.
  func read(edgesAlone content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = EcosystemDraft(unknownKinds: policy.forPlainFormats)
    draft.begin(file: path)
    guard let table = table(content, &draft) else { return try draft.finished() }
    let headings = table.headings.map(\.folded)
    var renamings = CSVRenamings()
    if !CSVEdgeColumn.recognises(headings), CSVNodeColumn.recognises(headings) {
      guard allowsNodesAlone else { throw .usage(.pairNeeded, at: SourcePosition(file: path)) }
      if var reader = CSVNodeReader(table, for: &draft) {
        renamings.report(reader.renamings, to: &draft)
        reader.read(into: &draft)
      }
      return try draft.finished()
    }
    if var reader = CSVEdgeReader(table, for: &draft) {
      renamings.report(reader.renamings, to: &draft)
      reader.read(into: &draft, addsNodes: true)
      if draft.nodeCount > 0 {
        draft.report(.note, .nodesImplied(draft.nodeCount), at: EcosystemDraft.Place(line: 1, column: 1))
      }
    }
    return try draft.finished()
  }

  private func table(_ content: consuming [UInt8], _ draft: inout EcosystemDraft) -> CSVTable? {
    guard let text = SourceText(content, encoding: encoding, controls: .replaced, reportingTo: &draft) else {
      return nil
    }
    return CSVTable(text, reportingTo: &draft)
  }
}

/// The headings of both tables that were taken for others: each told once.
struct CSVRenamings {
  private var told: [(heading: String, meaning: String)] = []

  mutating func report(
    _ renamings: [(heading: String, meaning: String, place: EcosystemDraft.Place)], to draft: inout EcosystemDraft
  ) {
    let new = renamings.filter { renaming in
      !told.contains { $0.heading == renaming.heading && $0.meaning == renaming.meaning }
    }
    guard let first = new.first else { return }
    told += new.map { ($0.heading, $0.meaning) }
    draft.report(.note, .columnsRead(new.map { ($0.heading, $0.meaning) }), at: first.place)
  }
}
