import RamureModel
import RamureWording

/// Reads a matrix: of actors by actors, or of partnerships by the actors that take part.
///
/// A cell holds a mark, a number or a word. In a square, a number is a weight and a word a kind; a square whose halves say the same
/// has ties without direction, each once. Where actors take part in what the rows are, a word is a role.
struct MatrixReader {
  private var table: CSVTable
  private let shape: TableShape
  private let names: [String]

  init(_ table: consuming CSVTable, shape: TableShape) {
    self.table = table
    self.shape = shape
    names = self.table.headings.dropFirst().map { $0 }
  }

  private struct Row {
    let label: String
    let cells: [(text: String, place: EcosystemDraft.Place)]
    let place: EcosystemDraft.Place
  }

  /// Reads the table to its end.
  mutating func read(into draft: inout EcosystemDraft) {
    let first = table.headingPlaces.first ?? EcosystemDraft.Place(line: 1, column: 1)
    var rows: [Row] = []
    while table.next(reportingTo: &draft) {
      let cells = (1..<table.headings.count).map { column in
        (table.text(CSVCells.trimmed(table.bytes, table[column])), table.place(ofColumn: column))
      }
      rows.append(Row(label: table.text(table[0]).trimmedOfLines, cells: cells, place: table.place))
    }
    let rowNodes = rows.map { row in
      shape == .matrix ? actor(row.label, at: row.place, &draft) : partnership(row.label, at: row.place, &draft)
    }
    let columnNodes = zip(names, table.headingPlaces.dropFirst()).map { name, place in actor(name, at: place, &draft) }
    if shape == .matrix {
      readTies(rows, rowNodes, columnNodes, first, &draft)
    } else {
      readParticipations(rows, rowNodes, columnNodes, first, &draft)
    }
  }

  private func actor(_ name: String, at place: EcosystemDraft.Place, _ draft: inout EcosystemDraft) -> Int? {
    if let known = draft.node(name) { return known }
    let named = draft.nodes(called: name)
    if named.count > 1 {
      draft.report(.error, .nameFitsSeveral(name, ids: named.map { draft.id(ofNode: $0) }), at: place)
      return nil
    }
    if let known = named.first { return known }
    guard let kind = draft.nodeKindLeftOut(at: place, isSaid: false) else { return nil }
    let bytes = Array(name.utf8)
    return draft.addNode(bytes, bytes.indices, kind: kind.kind, at: place)
  }

  private func partnership(_ name: String, at place: EcosystemDraft.Place, _ draft: inout EcosystemDraft) -> Int? {
    if let known = draft.node(name) { return known }
    guard let kind = draft.nodeKind("partnership", at: place) else { return nil }
    let bytes = Array(name.utf8)
    return draft.addNode(bytes, bytes.indices, kind: kind.kind, at: place)
  }

  // MARK: - Squares

  private func readTies(
    _ rows: [Row], _ rowNodes: [Int?], _ columnNodes: [Int?], _ first: EcosystemDraft.Place,
    _ draft: inout EcosystemDraft
  ) {
    var said: [Pair: String] = [:]
    for (row, from) in zip(rows, rowNodes) {
      for (cell, to) in zip(row.cells, columnNodes) {
        guard let from, let to, Self.isTie(cell.text) else { continue }
        said[Pair(from: from, to: to)] = cell.text
      }
    }
    let isSymmetric = said.allSatisfy { pair, text in said[Pair(from: pair.to, to: pair.from)] == text }
    var told: Set<Pair> = []
    for (row, from) in zip(rows, rowNodes) {
      for (cell, to) in zip(row.cells, columnNodes) {
        guard let from, let to, Self.isTie(cell.text) else { continue }
        // The other half says it once more.
        if isSymmetric, told.contains(Pair(from: to, to: from)) { continue }
        told.insert(Pair(from: from, to: to))
        addTie(from, to, cell.text, at: cell.place, isSymmetric: isSymmetric, &draft)
      }
    }
    draft.report(
      .note, .matrixRead(actors: Set(columnNodes.compactMap { $0 }).count, ties: told.count, isSymmetric: isSymmetric),
      at: first)
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  private static func isTie(_ text: String) -> Bool {
    switch MatrixMark(text) {
    case .empty, .absent: false
    case .mark, .number, .word: true
    }
  }

  private func addTie(
    _ from: Int, _ to: Int, _ text: String, at place: EcosystemDraft.Place, isSymmetric: Bool,
    _ draft: inout EcosystemDraft
  ) {
    let mark = MatrixMark(text)
    let kind =
      mark == .word ? draft.relationKind(text, at: place) : draft.relationKindLeftOut(at: place, isSaid: false)
    guard let kind else { return }
    let relation = draft.addRelation(from: from, to: to, kind: kind, at: place)
    if isSymmetric {
      draft.setAttribute(RelationDirection.attribute, RelationDirection.undirected.rawValue, ofRelation: relation)
    }
    if case .number(let number) = mark { draft.setAttribute("weight", number.plainText, ofRelation: relation) }
  }

  // MARK: - Who takes part

  private func readParticipations(
    _ rows: [Row], _ rowNodes: [Int?], _ columnNodes: [Int?], _ first: EcosystemDraft.Place,
    _ draft: inout EcosystemDraft
  ) {
    guard let kind = draft.relationKind("participatesIn", at: first) else { return }
    var count = 0
    for (row, node) in zip(rows, rowNodes) {
      for (cell, actor) in zip(row.cells, columnNodes) {
        guard let node, let actor, Self.isTie(cell.text) else { continue }
        let relation = draft.addRelation(from: actor, to: node, kind: kind, at: cell.place)
        if MatrixMark(cell.text) == .word { draft.setAttribute("role", cell.text, ofRelation: relation) }
        if case .number(let number) = MatrixMark(cell.text), number != 1 {
          draft.setAttribute("weight", number.plainText, ofRelation: relation)
        }
        count += 1
      }
    }
    draft.report(
      .note,
      .incidenceRead(
        rows: Set(rowNodes.compactMap { $0 }).count, actors: Set(columnNodes.compactMap { $0 }).count,
        participations: count),
      at: first)
  }
}
