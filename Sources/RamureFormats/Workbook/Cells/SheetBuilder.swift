/// Gathers the cells of a sheet, row after row.
struct SheetBuilder {
  private(set) var cells = SheetCells()
  private(set) var rows: [Sheet.Row] = []
  private(set) var faults: [CellFault] = []
  /// Where the sheet ends, whatever it says.
  var rowLimit = WorkbookLimits.rows
  private var row = 0
  private var lastColumn = -1

  /// How many faults are kept: nobody reads more.
  private static let faultsKept = 1_000

  mutating func reserve(cells count: Int) {
    cells.columns.reserveCapacity(count)
    cells.texts.reserveCapacity(count)
  }

  /// Begins a row; its number, from 1, is above the one before.
  mutating func begin(row number: Int) throws(WorkbookRefusal) {
    guard number <= rowLimit else { throw .beyondSheet }
    guard number > row else { throw WorkbookRefusal(.sheetOutOfOrder) }
    row = number
    lastColumn = -1
  }

  /// Adds a cell to the row; its column, from 0, is to the right of the one before.
  mutating func add(_ text: CellTexts.Text, column: Int) throws(WorkbookRefusal) {
    guard text != CellTexts.none else { return }
    guard column < WorkbookLimits.columns else { throw .beyondSheet }
    guard column > lastColumn else { throw WorkbookRefusal(.sheetOutOfOrder) }
    lastColumn = column
    // Rows are counted in 32 bits each.
    guard cells.count < Int(Int32.max) else { throw .beyondSheet }
    cells.columns.append(UInt16(column))
    cells.texts.append(text)
  }

  mutating func add(_ fault: CellFault.Fault, column: Int) {
    guard faults.count < Self.faultsKept else { return }
    faults.append(CellFault(row: row, column: column, fault: fault))
  }

  /// Ends the row; one that holds nothing is forgotten.
  mutating func endRow() {
    guard cells.count > Int(rows.last?.end ?? 0) else { return }
    rows.append(Sheet.Row(number: Int32(row), end: Int32(cells.count)))
  }

  func sheet(named name: String, _ bytes: [UInt8]) -> Sheet {
    Sheet(name: name, bytes: bytes, rows: rows, faults: faults, cells: cells)
  }
}

extension SheetBuilder {
  /// Repeats the value of merged cells down their first column, in the rows that hold anything.
  mutating func spread(_ merges: [Merge], limit: Int) throws(WorkbookRefusal) {
    let tall = merges.filter { $0.rows.count > 1 }
    let order = tall.sorted { ($0.rows.lowerBound, $0.column) < ($1.rows.lowerBound, $1.column) }
    guard !order.isEmpty else { return }
    var spread = SheetCells()
    var ends: [Sheet.Row] = []
    var next = 0
    var open: [(column: Int, last: Int, text: CellTexts.Text)] = []
    var start = 0
    for row in rows {
      let number = Int(row.number)
      open.removeAll { $0.last < number }
      var pending = open[...]
      for cell in start..<Int(row.end) {
        let column = Int(cells.columns[cell])
        while let first = pending.first, first.column <= column {
          if first.column < column { spread.append(first.text, column: first.column) }
          pending.removeFirst()
        }
        spread.append(cells.texts[cell], column: column)
      }
      for rest in pending { spread.append(rest.text, column: rest.column) }
      while next < order.count, order[next].rows.lowerBound <= number {
        let merge = order[next]
        next += 1
        guard merge.rows.lowerBound == number, !open.contains(where: { $0.column == merge.column }),
          let cell = (start..<Int(row.end)).first(where: { Int(cells.columns[$0]) == merge.column })
        else { continue }
        let place = open.firstIndex { $0.column >= merge.column } ?? open.endIndex
        open.insert((merge.column, merge.rows.upperBound - 1, cells.texts[cell]), at: place)
      }
      // A few merges can stand for more cells than any memory holds.
      guard spread.count < min(limit / 8, Int(Int32.max)) else {
        throw WorkbookRefusal(.unpackedTooLarge(limit: limit))
      }
      ends.append(Sheet.Row(number: row.number, end: Int32(spread.count)))
      start = Int(row.end)
    }
    cells = spread
    rows = ends
  }
}

/// Cells that are shown as one.
struct Merge {
  /// From 1.
  var rows: Range<Int>
  /// The first of its columns, from 0.
  var column: Int
}

extension SheetCells {
  fileprivate mutating func append(_ text: CellTexts.Text, column: Int) {
    columns.append(UInt16(column))
    texts.append(text)
  }
}

extension WorkbookRefusal {
  static var beyondSheet: WorkbookRefusal {
    WorkbookRefusal(.sheetTooLarge(rows: WorkbookLimits.rows, columns: WorkbookLimits.columns))
  }
}
