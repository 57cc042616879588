import RamureModel
import RamureWording

/// Reads an ecosystem out of the sheets of a workbook: those of its actors first, then those of their relations.
struct WorkbookEcosystem {
  let policy: EcosystemReader.VocabularyPolicy
  let limits: WorkbookLimits

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    let workbook = try workbook(content, path)
    // What was packed is not needed beside what it unpacked to.
    content = []
    var draft = EcosystemDraft(unknownKinds: policy.forPlainFormats)
    for note in workbook.notes {
      if let sheet = note.sheet { draft.begin(file: path, sheet: sheet) } else { draft.begin(file: path) }
      draft.report(.note, note.diagnosis, at: .none)
    }
    let filled = workbook.sheets.filter { !$0.rows.isEmpty || !$0.faults.isEmpty }
    let roles = filled.map { SheetRole($0) }
    draft.begin(file: path)
    let others = zip(filled, roles).filter { $0.1 == nil }.map(\.0.name)
    let told = others.filter { !SheetRole.isHelp($0) }
    if others.count == filled.count {
      draft.report(.error, filled.isEmpty ? .emptyFile : .noSheetToRead, at: .none)
    } else if !told.isEmpty {
      draft.report(.note, .sheetsNotRead(told), at: .none)
    }
    var renamings = CSVRenamings()
    var areNodesWhole = true
    for (sheet, role) in zip(filled, roles) where role == .nodes {
      draft.begin(file: path, sheet: sheet.name)
      if let table = CSVTable(sheet, reportingTo: &draft), var reader = CSVNodeReader(table, for: &draft) {
        renamings.report(reader.renamings, to: &draft)
        reader.read(into: &draft)
      } else {
        areNodesWhole = false
      }
    }
    let addsNodes = !roles.contains(.nodes)
    for (sheet, role) in zip(filled, roles) where role == .edges {
      draft.begin(file: path, sheet: sheet.name)
      if let table = CSVTable(sheet, reportingTo: &draft), var reader = CSVEdgeReader(table, for: &draft) {
        renamings.report(reader.renamings, to: &draft)
        // Without the nodes, every relation would be reported for its ends.
        if areNodesWhole { reader.read(into: &draft, addsNodes: addsNodes) }
      }
    }
    if addsNodes, draft.nodeCount > 0 { draft.report(.note, .nodesImplied(draft.nodeCount), at: .none) }
    return try draft.finished()
  }

  private func workbook(_ content: [UInt8], _ path: String) throws(ReadingError) -> Workbook {
    do {
      return try Workbook(content, limits: limits)
    } catch {
      throw .invalid(InvalidEcosystem(error.diagnosis, at: SourcePosition(file: path, sheet: error.sheet)))
    }
  }
}

/// What a sheet is for.
enum SheetRole: Equatable {
  case nodes, edges

  /// Told from the headings where they are complete, else from a word of the name; `nil` for a sheet that is for something
  /// else.
  init?(_ sheet: Sheet) {
    let headings = sheet.rows.isEmpty ? [] : sheet.cells(ofRow: 0).map { sheet.bytes[sheet.text(ofCell: $0)] }
    let folded = headings.map { String(decoding: $0, as: UTF8.self).folded }
    let words = Set(sheet.name.folded.split(separator: " ").map(String.init))
    guard words.isDisjoint(with: Self.otherWords) else { return nil }
    let isNodes = !words.isDisjoint(with: Self.nodeWords)
    let isEdges = !words.isDisjoint(with: Self.edgeWords)
    if CSVEdgeColumn.recognises(folded), !isNodes || !CSVNodeColumn.recognises(folded) {
      self = .edges
    } else if CSVNodeColumn.recognises(folded) {
      self = .nodes
    } else if isEdges {
      self = .edges
    } else if isNodes {
      self = .nodes
    } else {
      return nil
    }
  }

  /// Whether a sheet is a page for people, by its name: there is nothing to say of it.
  static func isHelp(_ name: String) -> Bool {
    ["help", "aide", "readme", "lisez moi", "mode d emploi", "to correct", "a corriger"].contains(name.folded)
  }

  private static let nodeWords: Set<String> = [
    "nodes", "node", "elements", "element", "actors", "actor", "acteurs", "acteur", "noeuds", "noeud", "structures",
    "organisations", "organizations", "vertices",
  ]
  /// Sheets whose headings may look like those of a table of actors.
  private static let otherWords: Set<String> = [
    "source", "sources", "partnership", "partnerships", "partenariat", "partenariats",
  ]
  private static let edgeWords: Set<String> = [
    "edges", "edge", "connections", "connection", "relations", "relation", "liens", "lien", "links", "link", "ties",
    "aretes", "connexions",
  ]
}
