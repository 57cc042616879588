import RamureModel
import RamureWording

/// Reads the tables that make up one ecosystem: of nodes, of relations, of partnerships, matrices; in any order.
///
/// What a table is, its headings tell. Nodes come first whatever the order, so that relations find them.
struct TableSetReader {
  var options = TableOptions()
  var portions = CSVPortions()

  /// A table that is yet to be cut.
  struct Source {
    /// Says in which file, or sheet, the places are that follow.
    let begin: (inout EcosystemDraft) -> Void
    /// The table; `nil` where it cannot be cut, which is reported.
    let table: (inout EcosystemDraft) -> CSVTable?
    /// What its name says that it is.
    var named: TableShape?
  }

  private struct Part {
    let source: Source
    let table: CSVTable
    var shape: TableShape
  }

  func read(_ sources: [Source], draft: consuming EcosystemDraft, named path: String) throws(ReadingError)
    -> ValidatedEcosystem
  {
    var draft = draft
    var parts: [Part] = []
    for source in sources {
      source.begin(&draft)
      if let table = source.table(&draft) {
        parts.append(Part(source: source, table: table, shape: TableShape(table)))
      }
    }
    settleShapes(&parts)
    // A table that cannot be cut would make every relation an error for its ends.
    let isWhole = parts.count == sources.count
    let saysNoRelation = parts.allSatisfy { $0.shape == .nodes || $0.shape == .sources }
    if isWhole, !parts.isEmpty, saysNoRelation, !options.allowsNodesAlone {
      throw .usage(.pairNeeded, at: SourcePosition(file: path))
    }
    read(parts, isWhole: isWhole, into: &draft)
    return try draft.finished()
  }

  /// Where headings leave it open, a table is what its name says; else what the other one is not; else one of edges.
  private func settleShapes(_ parts: inout [Part]) {
    for place in parts.indices {
      switch (parts[place].source.named, parts[place].shape) {
      case (.edges?, .nodes), (.edges?, .unknown): parts[place].shape = .edges
      case (.nodes?, .unknown): parts[place].shape = .nodes
      case (.partnerships?, .unknown): parts[place].shape = .partnerships
      case (.sources?, _): parts[place].shape = .sources
      default: break
      }
    }
    if parts.count == 2 {
      if parts[0].shape == .nodes, parts[1].shape == .nodes, parts[1].source.named != .nodes {
        parts[1].shape = .edges
      }
      if parts[0].shape == .unknown, [.unknown, .edges].contains(parts[1].shape) { parts[0].shape = .nodes }
      if parts[1].shape == .unknown, parts[0].shape == .edges { parts[1].shape = .nodes }
    }
    for place in parts.indices where parts[place].shape == .unknown { parts[place].shape = .edges }
  }

  private func read(_ parts: [Part], isWhole: Bool, into draft: inout EcosystemDraft) {
    var renamings = CSVRenamings()
    var unknown = CellNames.Unknown.added
    for part in parts where part.shape == .sources {
      part.source.begin(&draft)
      SourceTable(part.table).read(into: &draft)
    }
    var areNodesWhole = isWhole
    for part in parts where part.shape == .nodes {
      part.source.begin(&draft)
      guard var reader = CSVNodeReader(part.table, for: &draft, options) else {
        areNodesWhole = false
        continue
      }
      renamings.report(reader.renamings, to: &draft)
      reader.read(into: &draft)
      unknown = reader.hasNoIDs && unknown != .addedByName ? .addedAndSaid : .addedByName
    }
    for part in parts where [.partnerships, .matrix, .incidence].contains(part.shape) {
      part.source.begin(&draft)
      if part.shape == .partnerships {
        guard var reader = PartnershipReader(part.table, for: &draft, unknown: unknown, options) else { continue }
        reader.read(into: &draft, isSaid: part.source.named != .partnerships)
      } else {
        var reader = MatrixReader(part.table, shape: part.shape)
        reader.read(into: &draft)
      }
    }
    for part in parts where part.shape == .edges {
      part.source.begin(&draft)
      let ends = part.table.saysIDs ? RecordEnds() : nil
      guard var reader = CSVEdgeReader(part.table, for: &draft, unknown: unknown, ends: ends, options) else {
        continue
      }
      renamings.report(reader.renamings, to: &draft)
      guard areNodesWhole else { continue }
      let known = draft.nodeCount
      if unknown == .added || ends != nil { reader.read(into: &draft) } else { portions.read(&reader, into: &draft) }
      reader.report(to: &draft)
      if unknown == .added, draft.nodeCount > known {
        draft.report(.note, .nodesImplied(draft.nodeCount - known), at: EcosystemDraft.Place(line: 1, column: 1))
      }
    }
  }
}

/// The headings of all tables that were taken for others: each told once.
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
