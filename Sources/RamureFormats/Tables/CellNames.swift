import RamureModel
import RamureWording

/// Whom the cells of a table name: by id, by name, several in one cell; and who stands nowhere else is added.
///
/// An id that is there is meant, whatever it looks like. A name means the one that bears it. What remains is split where its
/// parts stand elsewhere in the file, and is one actor otherwise.
struct CellNames: Sendable {
  /// What becomes of one that nobody knows.
  enum Unknown: Sendable {
    case added
    /// Added, and told.
    case addedAndSaid
    /// Added and told where the cells name by name; an error where they name by id.
    case addedByName
    case refused
  }

  /// The columns in which names stand.
  private let columns: [Int]
  private let unknown: Unknown
  private let options: TableOptions
  /// The cells of the columns further down, folded, once they were asked for.
  private var ahead: Set<String>?
  private var namesByName: Bool?
  private var splits = ColumnPlaces(heading: "")
  private var firstSplit: EcosystemDraft.Place?
  private var added = ColumnPlaces(heading: "")
  private var firstAdded: EcosystemDraft.Place?

  init(columns: [Int], unknown: Unknown, options: TableOptions) {
    self.columns = columns
    self.unknown = options.isStrict && unknown != .added ? .refused : unknown
    self.options = options
  }

  /// The nodes that a cell of the record names; none for an empty one, which is reported.
  ///
  /// - Parameter isList: whether the column is there for several.
  mutating func nodes(
    _ table: CSVTable, _ column: Int, isList: Bool = false, _ draft: inout EcosystemDraft
  ) -> [Int] {
    if let node = draft.node(table.bytes, table[column]) { return [node] }
    if draft.isPart {
      draft.leaveToWhole()
      return []
    }
    let text = table.text(table[column]).trimmedOfLines
    let place = table.place(ofColumn: column)
    guard !text.isEmpty else {
      if !isList { draft.report(.error, .emptyID, at: place) }
      return []
    }
    if let known = known(text, at: place, &draft) { return known }
    let parts = isList ? listed(text, table, column) : parts(text, table, column, &draft)
    guard parts.count > 1 else { return one(parts.first ?? text, table, at: place, &draft).map { [$0] } ?? [] }
    if !isList {
      if firstSplit == nil { firstSplit = place }
      splits.add(text, place: draft.shortPlace(place))
    }
    var nodes: [Int] = []
    for part in parts {
      let found = known(part, at: place, &draft) ?? one(part, table, at: place, &draft).map { [$0] } ?? []
      nodes += found.filter { !nodes.contains($0) }
    }
    return nodes
  }

  /// Says what was split, and who was added.
  func report(to draft: inout EcosystemDraft) {
    if let firstSplit { draft.report(.note, .cellsSplit(splits), at: firstSplit) }
    if let firstAdded { draft.report(.note, .namedOnlyInRelations(added), at: firstAdded) }
  }

  // MARK: - One

  /// Who bears the id or the name; empty where several do, which is reported; `nil` where nobody does.
  private mutating func known(
    _ text: String, at place: EcosystemDraft.Place, _ draft: inout EcosystemDraft
  ) -> [Int]? {
    if let node = draft.node(text) { return [node] }
    let named = draft.nodes(called: text)
    if !named.isEmpty { namesByName = true }
    guard named.count > 1 else { return named.isEmpty ? nil : named }
    draft.report(.error, .nameFitsSeveral(text, ids: named.map { draft.id(ofNode: $0) }), at: place)
    return []
  }

  private mutating func one(
    _ text: String, _ table: CSVTable, at place: EcosystemDraft.Place, _ draft: inout EcosystemDraft
  ) -> Int? {
    let isAdded =
      switch unknown {
      case .added, .addedAndSaid: true
      case .addedByName: isByName(table, &draft)
      case .refused: false
      }
    guard isAdded, unknown == .added || draft.unknownKinds == .taken else {
      draft.reportUnknownNode(text, at: place)
      return nil
    }
    guard let match = draft.nodeKindLeftOut(at: place, isSaid: false) else { return nil }
    if unknown != .added {
      if firstAdded == nil { firstAdded = place }
      added.add(text, place: draft.shortPlace(place))
      let nearest = draft.namesOneSlipAway(from: text)
      if !nearest.isEmpty { draft.report(.warning, .namedOnlyHere(text, nearest: nearest), at: place) }
    }
    let bytes = Array(text.utf8)
    return draft.addNode(bytes, bytes.indices, kind: match.kind, at: place)
  }

  /// Whether some cell names a node by its name: who is then not known is somebody new; an id that is not known is a slip.
  private mutating func isByName(_ table: CSVTable, _ draft: inout EcosystemDraft) -> Bool {
    if let namesByName { return namesByName }
    var rest = table.ahead
    var silent = EcosystemDraft()
    var isByName = false
    repeat {
      for column in columns where !isByName {
        let text = rest.text(rest[column]).trimmedOfLines
        for part in [text] + ListCell.values(text) where draft.node(part) == nil {
          isByName = isByName || !draft.nodes(called: part).isEmpty
        }
      }
    } while !isByName && rest.next(reportingTo: &silent)
    namesByName = isByName
    return isByName
  }

  // MARK: - Several

  private func listed(_ text: String, _ table: CSVTable, _ column: Int) -> [String] {
    let said = options.split(ofHeading: table.headings[column])
    if said == nil, options.splitsOnlySaid { return [text] }
    return ListCell.values(text, by: said?.separator)
  }

  private mutating func parts(
    _ text: String, _ table: CSVTable, _ column: Int, _ draft: inout EcosystemDraft
  ) -> [String] {
    if let said = options.split(ofHeading: table.headings[column]) { return ListCell.values(text, by: said.separator) }
    guard !options.splitsOnlySaid else { return [text] }
    for sign in ListCell.plainSigns {
      if let parts = ListCell.parts(text, by: sign) { return parts }
    }
    for sign in ListCell.doubtfulSigns {
      guard let parts = ListCell.parts(text, by: sign) else { continue }
      for part in parts where stands(part, table, &draft) { return parts }
    }
    return [text]
  }

  private mutating func stands(_ part: String, _ table: CSVTable, _ draft: inout EcosystemDraft) -> Bool {
    if draft.node(part) != nil || !draft.nodes(called: part).isEmpty { return true }
    if ahead == nil { ahead = cellsAhead(table) }
    return ahead?.contains(part.folded) ?? false
  }

  private func cellsAhead(_ table: CSVTable) -> Set<String> {
    var cells: Set<String> = []
    var rest = table.ahead
    var silent = EcosystemDraft()
    while rest.next(reportingTo: &silent) {
      for column in columns { cells.insert(rest.text(rest[column]).folded) }
    }
    return cells.subtracting([""])
  }
}
