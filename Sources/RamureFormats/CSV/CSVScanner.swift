/// Cuts the bytes of a table into records of cells (RFC 4180), without a `String` for any of them.
///
/// Doubled quotation marks are undone in place, so that every cell is a stretch of `bytes`. A cell shrinks by that; the
/// room left is filled with quotation marks, which keeps the lines and columns of what follows.
struct CSVScanner {
  /// A cell: where it stands in the bytes, without the quotation marks and without spaces around a bare one.
  struct Cell {
    var range: Range<Int>
    /// Where the cell begins in the file, its quotation mark included.
    var start: Int
  }

  enum Fault {
    /// The quotation mark here is never closed.
    case unclosedQuote(at: Int)
    /// Something follows here upon a closing quotation mark.
    case textAfterQuote(at: Int)
  }

  private(set) var bytes: [UInt8]
  let separator: UInt8
  private(set) var cells: [Cell] = []
  private(set) var fault: Fault?
  /// Where the record begins.
  private(set) var recordStart: Int
  private(set) var recordLine = 1
  /// Where the next record begins.
  private(set) var position: Int
  private var line: Int
  /// The records that begin here and beyond are left for later.
  var bound = Int.max
  /// Where the records come from instead of a text: the rows of a sheet.
  private(set) var rows: SheetRows?
  /// Where they come from instead of a text: what a graph file says of its nodes or edges.
  private(set) var records: RecordRows?
  /// How many columns those have.
  private var recordWidth = 0

  init(_ bytes: consuming [UInt8]) {
    self.bytes = bytes
    let dialect = CSVDialect(self.bytes)
    separator = dialect.separator
    position = dialect.start
    recordStart = dialect.start
    line = LineCounter.place(of: dialect.start, in: self.bytes).line
    cells.reserveCapacity(32)
  }

  /// The rows of a sheet as records, whose lines and columns are those of the sheet.
  init(_ sheet: Sheet) {
    (bytes, separator) = (sheet.bytes, .tab)
    (position, recordStart, line) = (0, 0, 1)
    rows = SheetRows(sheet)
  }

  /// The records of a graph file, whose places are those of the file.
  init(_ records: RecordRows, width: Int) {
    (bytes, separator) = (records.bytes, .tab)
    (position, recordStart, line) = (0, 0, 1)
    (self.records, recordWidth) = (records, width)
  }

  /// Fills the records of a sheet up to so many cells: spreadsheets do not keep the empty ones.
  mutating func fill(to width: Int) { rows?.width = width }

  /// A scanner of its own for the records in a stretch of the bytes; it counts lines from there.
  func portion(_ range: Range<Int>) -> CSVScanner {
    var portion = self
    portion.bytes = Array(bytes[range])
    (portion.position, portion.recordStart, portion.bound) = (0, 0, .max)
    (portion.line, portion.recordLine) = (1, 1)
    return portion
  }

  /// How many lines were read, or skipped.
  var linesBefore: Int { line - 1 }

  /// Goes on behind records that were read elsewhere.
  mutating func skip(to position: Int, lines: Int) {
    self.position = position
    line += lines
  }

  /// Reads the next record into `cells`; `false` at the end of the file, or at the bound. What is wrong with it is in
  /// `fault`.
  mutating func next() -> Bool {
    if rows != nil { return nextRow() }
    if records != nil { return records?.next(into: &cells, width: recordWidth) != nil }
    guard position < min(bound, bytes.count) else { return false }
    cells.removeAll(keepingCapacity: true)
    fault = nil
    recordStart = position
    recordLine = line
    while true {
      readCell()
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == separator {
        guard position == bytes.count else { continue }
        cells.append(Cell(range: position..<position, start: position))
        return true
      }
      if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed { position += 1 }
      line += 1
      return true
    }
  }

  private mutating func nextRow() -> Bool {
    cells.removeAll(keepingCapacity: true)
    guard let row = rows?.next(into: &cells) else { return false }
    recordLine = row
    return true
  }

  /// Reads one cell, up to the separator or the end of the line behind it.
  private mutating func readCell() {
    let start = position
    skipSpaces()
    if position < bytes.count, bytes[position] == .quote {
      readQuotedCell()
      return
    }
    let first = position
    let separator = separator
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
      position += 1
    }
    var end = position
    while end > first, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
    cells.append(Cell(range: first..<end, start: first == end ? start : first))
  }

  private mutating func readQuotedCell() {
    let opening = position
    position += 1
    let first = position
    var end = first
    while true {
      guard position < bytes.count else {
        fault = .unclosedQuote(at: opening)
        cells.append(Cell(range: first..<end, start: opening))
        return
      }
      let byte = bytes[position]
      if byte == .quote {
        guard position + 1 < bytes.count, bytes[position + 1] == .quote else { break }
        position += 1
      } else if byte == .lineFeed || byte == .carriageReturn {
        if byte == .lineFeed || position + 1 == bytes.count || bytes[position + 1] != .lineFeed { line += 1 }
      }
      if end != position { bytes[end] = byte }
      end += 1
      position += 1
    }
    for index in end..<position where bytes[index] != .quote { bytes[index] = .quote }
    cells.append(Cell(range: first..<end, start: opening))
    position += 1
    skipSpaces()
    guard position < bytes.count, !endsCell(bytes[position]) else { return }
    if fault == nil { fault = .textAfterQuote(at: position) }
    while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == .space || (bytes[position] == .tab && separator != .tab) {
      position += 1
    }
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == .lineFeed || byte == .carriageReturn
  }
}
