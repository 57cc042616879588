import RamureModel

/// What the rows of a table are.
enum TableShape: Equatable {
  /// A row a node.
  case nodes
  /// A row a relation.
  case edges
  /// A row a partnership, its partners in one cell.
  case partnerships
  /// A row and a column for each actor.
  case matrix
  /// A row for each partnership, a column for each actor.
  case incidence
  /// A row a source, by its id: in a workbook, where facts cite it.
  case sources
  /// None of these.
  case unknown

  /// Tells from the headings, and from the cells where these are names.
  init(_ table: CSVTable) {
    let folded = table.headings.map(\.folded)
    if CSVEdgeColumn.recognises(folded) {
      self = .edges
    } else if PartnershipColumn.recognises(folded) {
      self = .partnerships
    } else if let shape = Self.ofMarks(table) {
      self = shape
    } else {
      self = CSVNodeColumn.recognises(folded) ? .nodes : .unknown
    }
  }

  /// Whether the body of the table holds marks, and its headings names.
  private static func ofMarks(_ table: CSVTable) -> TableShape? {
    let names = table.headings.dropFirst()
    // Two columns beside the first could be anything.
    guard names.count >= 2, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    let headings = table.headings.map(\.folded)
    let saysPartnerships = headings.first.map(PartnershipColumn.isTitle) == true
    let mayBeIncidence = saysPartnerships || !CSVNodeColumn.recognises(headings)
    var rows = table
    var silent = EcosystemDraft()
    var labels: [String] = []
    var (marks, numbers) = (0, 0)
    var others: [String: Int] = [:]
    while rows.next(reportingTo: &silent) {
      labels.append(rows.text(rows[0]).folded)
      // A list of actors is left after as many rows as it has columns.
      guard mayBeIncidence || labels.count <= names.count else { return nil }
      for column in 1..<table.headings.count {
        let text = rows.text(CSVCells.trimmed(rows.bytes, rows[column]))
        switch MatrixMark(text) {
        case .mark, .absent, .number(1): marks += 1
        case .number: numbers += 1
        case .word: others[text, default: 0] += 1
        case .empty: break
        }
      }
      // A list of ten thousand rows is no matrix that anybody filled in by hand.
      guard labels.count <= 20_000 else { return nil }
    }
    guard labels.count >= 2, silent.violations.isEmpty else { return nil }
    let words = others.values.reduce(0, +)
    let isSquare = Set(labels) == Set(names.map(\.folded)) && labels.count == names.count
    // Words in cells are kinds where few of them come many times; a table of texts has many.
    if isSquare { return words == 0 || others.count <= max(4, words / 3) ? .matrix : nil }
    guard mayBeIncidence else { return nil }
    // Figures under headings that are no names are figures: a sheet of counts a year says nothing of who takes part.
    guard numbers == 0 || saysPartnerships else { return nil }
    return marks > 0 && words <= marks / 4 ? .incidence : nil
  }
}

/// What a cell of a matrix says.
enum MatrixMark: Equatable {
  case empty
  /// Said to be none: `0`, `non`.
  case absent
  case mark
  case number(Double)
  case word

  init(_ text: String) {
    if text.isEmpty || text == "-" || text == "–" || text == "." {
      self = .empty
      return
    }
    if let number = NumberColumn([text]).numbers.first ?? nil {
      self = number == 0 ? .absent : .number(number)
      return
    }
    switch text.folded {
    case "": self = ["✓", "✔", "☑", "●", "•", "■", "+", "*", "☒", "✗", "✘"].contains(text) ? .mark : .word
    case "x", "o", "oui", "yes", "y", "vrai", "true", "ok": self = .mark
    case "non", "no", "n", "faux", "false": self = .absent
    default: self = .word
    }
  }
}
