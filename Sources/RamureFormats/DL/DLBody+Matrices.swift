import RamureModel
import RamureWording

/// Matrices, whole or by their halves: rows may go on over several lines.
extension DLBody {
  /// A tie in a matrix, by the numbers of its nodes, and where its value stands.
  private struct Cell {
    let from: Int32
    let to: Int32
    let value: Range<Int32>
    let place: EcosystemDraft.Place
  }

  /// Where reading is within the matrices.
  private struct Place {
    var matrix = 0
    var row = 1
    var column = 1
    /// The nodes of the columns, as their labels stand above a matrix.
    var columnNodes: [Int?] = []
    var rowNode: Int?
    /// Whether the next word is a label, of a column or of the row.
    var isAtColumnLabels: Bool
    var isAtRowLabel: Bool
  }

  private var rows: Int { header.rowCount ?? 0 }
  private var columns: Int { header.columnCount ?? 0 }
  private var skipsDiagonal: Bool { !header.hasDiagonal && !header.isOfTwoModes }

  private func first(_ row: Int) -> Int { header.form == .upperHalf ? row + (skipsDiagonal ? 1 : 0) : 1 }
  private func last(_ row: Int) -> Int { header.form == .lowerHalf ? row - (skipsDiagonal ? 1 : 0) : columns }

  /// How many values a row has.
  private func width(_ row: Int) -> Int {
    let width = max(0, last(row) - first(row) + 1)
    return header.form == .fullMatrix && skipsDiagonal && row <= columns ? max(0, width - 1) : width
  }

  mutating func readMatrices(_ lines: WordLines) {
    guard columns > 0, rows > 0 else {
      if let line = Self.firstLine(lines) { report(row: 1, cells: line.words.count, at: line.place) }
      return
    }
    guard areLinesWhole(lines) else { return }
    var lines = lines
    var place = begin(matrix: 0)
    var cells: [Cell] = []
    var isLine = !lines.words.isEmpty || lines.next()
    while isLine {
      for word in lines.words.indices {
        let at = lines.place(ofWord: word)
        if place.matrix == header.matrices || place.row > rows { return report(row: rows + 1, cells: 1, at: at) }
        read(lines, word, at, &place, &cells)
        if place.row > rows {
          add(cells, matrix: place.matrix, lines.bytes)
          cells = []
          place = begin(matrix: place.matrix + 1)
        }
      }
      isLine = lines.next()
    }
    // Of one node without a diagonal there is nothing to say.
    if place.matrix < header.matrices, place.row <= rows {
      ties.draft.report(.error, .matrixEnds(row: place.row, rows: rows), at: lines.place)
    }
  }

  private func begin(matrix: Int) -> Place {
    var place = Place(
      matrix: matrix, isAtColumnLabels: header.embedsColumnLabels, isAtRowLabel: header.embedsRowLabels)
    beginRow(1, &place)
    return place
  }

  private func beginRow(_ row: Int, _ place: inout Place) {
    place.row = row
    place.isAtRowLabel = header.embedsRowLabels
    // The half of a matrix has a row without values.
    while !header.embedsRowLabels, place.row <= rows, width(place.row) == 0 { place.row += 1 }
    place.column = first(place.row)
    skipDiagonal(&place)
  }

  private func skipDiagonal(_ place: inout Place) {
    if header.form == .fullMatrix, skipsDiagonal, place.column == place.row { place.column += 1 }
  }

  private mutating func read(
    _ lines: WordLines, _ word: Int, _ at: EcosystemDraft.Place, _ place: inout Place, _ cells: inout [Cell]
  ) {
    if place.isAtColumnLabels {
      place.columnNodes.append(nodes.column(lines, word, &ties))
      place.isAtColumnLabels = place.columnNodes.count < columns
      return
    }
    if place.isAtRowLabel {
      place.rowNode = nodes.row(lines, word, &ties)
      place.isAtRowLabel = false
    } else {
      if let value = number(lines, word), value != 0 {
        let from = header.embedsRowLabels ? place.rowNode : nodes.row(place.row, at: at, &ties)
        let to =
          header.embedsColumnLabels ? place.columnNodes[place.column - 1] : nodes.column(place.column, at: at, &ties)
        let range = lines.words[word].range
        if let from, let to {
          cells.append(
            Cell(
              from: Int32(clamping: from), to: Int32(clamping: to),
              value: Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound), place: at))
        }
      }
      place.column += 1
      skipDiagonal(&place)
    }
    if place.column > last(place.row) { beginRow(place.row + 1, &place) }
  }

  // MARK: - Ties

  private mutating func add(_ cells: [Cell], matrix: Int, _ bytes: [UInt8]) {
    guard let kind = kind(matrix) else { return }
    func value(_ cell: Cell) -> Range<Int> { Int(cell.value.lowerBound)..<Int(cell.value.upperBound) }
    let isHalf = header.form != .fullMatrix
    let mayBeSymmetric = !isHalf && !header.isOfTwoModes
    let isSymmetric =
      mayBeSymmetric
      && BothWays.areAll(cells.map { ($0.from, $0.to, NumberParser.number(bytes, value($0)) ?? 0) })
    var count = 0
    for cell in cells where !isSymmetric || cell.from <= cell.to {
      let isDirected = !isHalf && !isSymmetric
      let tie = ties.tie(Int(cell.from), Int(cell.to), kind, isDirected: isDirected, at: cell.place)
      if NumberParser.number(bytes, value(cell)) != 1 { ties.setWeight(bytes, value(cell), of: tie) }
      count += 1
    }
    if isSymmetric, let first = cells.first { ties.draft.report(.note, .tiesBothWays(count), at: first.place) }
  }

  // MARK: - Lines

  /// Where there is a line for each row, each has to hold its row: what is missing in one is not to be taken from the next.
  private mutating func areLinesWhole(_ lines: WordLines) -> Bool {
    let labelLines = header.embedsColumnLabels ? 1 : 0
    let emptyRows = header.embedsRowLabels ? [] : Set([1, rows].filter { width($0) == 0 })
    let (perMatrix, overflow) = (rows - emptyRows.count).addingReportingOverflow(labelLines)
    var counts = lines
    var count = counts.words.isEmpty ? 0 : 1
    while counts.next() { count += 1 }
    let (expected, isTooLarge) = perMatrix.multipliedReportingOverflow(by: header.matrices)
    guard !overflow, !isTooLarge, count == expected, perMatrix > 0 else { return true }
    var isWhole = true
    var again = lines
    var number = 0
    var isLine = !again.words.isEmpty || again.next()
    while isLine {
      let inMatrix = number % perMatrix
      let row = inMatrix - labelLines + 1 + (emptyRows.contains(1) ? 1 : 0)
      let expected = inMatrix < labelLines ? columns : width(row) + (header.embedsRowLabels ? 1 : 0)
      if again.words.count != expected {
        isWhole = false
        report(row: max(1, row), cells: again.words.count, expected: expected, at: again.place)
      }
      number += 1
      isLine = again.next()
    }
    return isWhole
  }

  private static func firstLine(_ lines: WordLines) -> WordLines? {
    var lines = lines
    return !lines.words.isEmpty || lines.next() ? lines : nil
  }

  private mutating func report(row: Int, cells: Int, expected: Int? = nil, at place: EcosystemDraft.Place) {
    ties.draft.report(
      .error, .matrixRow(cells: cells, expected: expected ?? columns, row: row, rows: rows), at: place)
  }
}
