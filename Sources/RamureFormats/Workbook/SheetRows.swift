import RamureModel
import RamureWording

/// The rows of a sheet that hold something, as records of a table.
struct SheetRows {
  private let sheet: Sheet
  private var row = 0
  /// To how many cells a row is filled up.
  var width = 0

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// Adds the cells of the next row, empty ones between and behind them; its number, `nil` at the end.
  mutating func next(into cells: inout [CSVScanner.Cell]) -> Int? {
    guard row < sheet.rows.count else { return nil }
    for cell in sheet.cells(ofRow: row) {
      let column = sheet.column(ofCell: cell)
      while cells.count < column { cells.append(.empty(column: cells.count)) }
      cells.append(CSVScanner.Cell(range: sheet.text(ofCell: cell), start: column))
    }
    while cells.count < width { cells.append(.empty(column: cells.count)) }
    row += 1
    return Int(sheet.rows[row - 1].number)
  }
}

extension CSVScanner.Cell {
  fileprivate static func empty(column: Int) -> CSVScanner.Cell { CSVScanner.Cell(range: 0..<0, start: column) }
}

extension CSVScanner {
  /// The place of a cell of the record, whose start is the column of a sheet.
  func placeInSheet(_ column: Int) -> EcosystemDraft.Place {
    EcosystemDraft.Place(line: recordLine, column: column + 1)
  }

  /// Where something stands to the right of so many columns of a sheet.
  func placeBeyond(_ width: Int) -> EcosystemDraft.Place? {
    guard rows != nil else { return nil }
    return cells.dropFirst(width).first { !$0.range.isEmpty }.map { placeInSheet($0.start) }
  }
}

extension Sheet {
  /// Reports the cells that show an error.
  func reportFaults(to draft: inout EcosystemDraft) {
    for fault in faults {
      draft.report(.error, fault.diagnosis, at: EcosystemDraft.Place(line: fault.row, column: fault.column + 1))
    }
  }
}

extension CellFault {
  package var diagnosis: Diagnosis {
    switch fault {
    case .error(let error): .cellError(error)
    case .withoutValue: .formulaWithoutValue
    case .sharedText(let index): .sharedTextMissing(index)
    }
  }
}
