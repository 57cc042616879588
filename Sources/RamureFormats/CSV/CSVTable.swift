import RamureModel
import RamureWording

/// A table with headings, read record by record; faulty records are reported and passed over.
struct CSVTable {
  private(set) var scanner: CSVScanner
  /// The headings as written, without spaces around them; empty for a column without one.
  private(set) var headings: [String]
  let headingPlaces: [EcosystemDraft.Place]
  /// Columns whose meaning is known whatever their headings, by its raw value: those a graph format gives itself.
  private(set) var given: [Int: Int] = [:]
  /// Columns that are no part of what a record says.
  private(set) var hidden: Set<Int> = []
  /// Columns whose cells hold several values, parted by semicolons.
  private(set) var lists: Set<Int> = []
  /// Whether its headings say by themselves what is an id and what an end: every end has to stand among the nodes.
  private(set) var saysIDs = false
  /// Whether whoever wrote the file could say kinds.
  private(set) var knowsKinds = true

  /// Reads the headings. Reports what is wrong with them, and returns `nil` if there is no use in going on.
  init?(_ text: consuming SourceText, reportingTo draft: inout EcosystemDraft) {
    self.init(CSVScanner(text.bytes), reportingTo: &draft)
  }

  /// The table on a sheet of a workbook, its faulty cells reported.
  init?(_ sheet: Sheet, reportingTo draft: inout EcosystemDraft) {
    sheet.reportFaults(to: &draft)
    self.init(CSVScanner(sheet), reportingTo: &draft)
    scanner.fill(to: headings.count)
  }

  /// What a graph file says of its nodes, or of its edges.
  init<Column>(_ table: RecordTable<Column>, knowsKinds: Bool = true) {
    scanner = CSVScanner(table.rows, width: table.headings.count)
    (headings, headingPlaces) = (table.headings, table.headingPlaces)
    (given, hidden) = (table.givenMeanings, table.hidden)
    self.knowsKinds = knowsKinds
  }

  private init?(_ records: consuming CSVScanner, reportingTo draft: inout EcosystemDraft) {
    scanner = records
    var hasRecord = scanner.next()
    while hasRecord, Self.isBlank(scanner) { hasRecord = scanner.next() }
    guard hasRecord else {
      draft.report(.error, .emptyFile, at: EcosystemDraft.Place(line: 1, column: 1))
      return nil
    }
    if let below = TitleRows.recordsBelow(scanner) {
      draft.report(.note, .titleAboveHeadings, at: EcosystemDraft.Place(line: scanner.recordLine, column: 1))
      scanner = below
    }
    var headings: [String] = []
    var places: [EcosystemDraft.Place] = []
    var counter = LineCounter(offset: scanner.recordStart, line: scanner.recordLine)
    for cell in scanner.cells {
      if scanner.rows == nil { counter.advance(to: cell.start, in: scanner.bytes) }
      places.append(scanner.rows == nil ? counter.place : scanner.placeInSheet(cell.start))
      headings.append(String(decoding: scanner.bytes[cell.range], as: UTF8.self).trimmed)
    }
    self.headings = headings
    headingPlaces = places
    if let fault = scanner.fault {
      report(fault, to: &draft)
      return nil
    }
    guard reportTwins(to: &draft) == 0 else { return nil }
  }

  /// The same rows under other headings, some of which mean something of their own.
  func taking(_ headings: [String], given: [Int: Int], hidden: Set<Int>, lists: Set<Int>) -> CSVTable {
    var table = self
    (table.headings, table.given, table.hidden, table.lists) = (headings, given, hidden, lists)
    table.saysIDs = true
    return table
  }

  /// Reads on to the next whole record; `false` at the end. Blank records are passed over.
  mutating func next(reportingTo draft: inout EcosystemDraft) -> Bool {
    while scanner.next() {
      if let fault = scanner.fault {
        report(fault, to: &draft)
        continue
      }
      if scanner.cells.count == headings.count {
        if isOfRecords { return true }
        if headings.count == 1 || !scanner.cells[0].range.isEmpty || !Self.isBlank(scanner) { return true }
      } else if let place = scanner.placeBeyond(headings.count) {
        draft.report(.error, .cellBeyondHeadings, at: place)
      } else if !Self.isBlank(scanner) {
        draft.report(
          .error, .raggedRow(cells: scanner.cells.count, expected: headings.count),
          at: EcosystemDraft.Place(line: scanner.recordLine, column: 1))
      }
    }
    return false
  }

  /// A table of the same columns with the records in a stretch of this one's bytes.
  func portion(_ range: Range<Int>) -> CSVTable {
    var portion = self
    portion.scanner = scanner.portion(range)
    return portion
  }

  /// Goes on behind records that were read elsewhere.
  mutating func skip(to position: Int, lines: Int) { scanner.skip(to: position, lines: lines) }

  /// Leaves the records that begin here and beyond for later.
  mutating func stop(at bound: Int) { scanner.bound = bound }

  /// The same table at the same record, free to be read to its end: what stands further down tells what cells mean.
  var ahead: CSVTable {
    var ahead = self
    ahead.stop(at: .max)
    return ahead
  }

  /// The bytes that the ranges of cells lie in.
  var bytes: [UInt8] { scanner.bytes }

  /// Where the record begins. Constant time, unlike the place of a cell.
  var place: EcosystemDraft.Place {
    scanner.records?.placeOfRecord ?? EcosystemDraft.Place(line: scanner.recordLine, column: 1)
  }

  /// Whether it holds nodes or edges of a graph file, which say what they mean by their syntax.
  var isOfRecords: Bool { scanner.records != nil }

  /// The stretch of a cell of the record.
  subscript(column: Int) -> Range<Int> { scanner.cells[column].range }

  /// Where a cell of the record begins.
  func place(ofColumn column: Int) -> EcosystemDraft.Place { place(ofOffset: scanner.cells[column].start) }

  func text(_ range: Range<Int>) -> String { String(decoding: scanner.bytes[range], as: UTF8.self) }

  private func place(ofOffset offset: Int) -> EcosystemDraft.Place {
    if scanner.rows != nil { return scanner.placeInSheet(offset) }
    if let records = scanner.records { return records.place(ofValue: offset) }
    var counter = LineCounter(offset: scanner.recordStart, line: scanner.recordLine)
    counter.advance(to: offset, in: scanner.bytes)
    return counter.place
  }

  private func report(_ fault: CSVScanner.Fault, to draft: inout EcosystemDraft) {
    switch fault {
    case .unclosedQuote(let offset): draft.report(.error, .unclosedQuote, at: place(ofOffset: offset))
    case .textAfterQuote(let offset): draft.report(.error, .textAfterQuote, at: place(ofOffset: offset))
    }
  }

  /// Reports headings that say the same but for capitals. Returns how many.
  private func reportTwins(to draft: inout EcosystemDraft) -> Int {
    var firstColumns: [String: Int] = [:]
    var count = 0
    for (column, heading) in headings.enumerated() where !heading.isEmpty {
      if let first = firstColumns[heading.lowercased()] {
        draft.report(
          .error, .duplicateHeading(heading, columns: (first + 1, column + 1)), at: headingPlaces[column])
        count += 1
      } else {
        firstColumns[heading.lowercased()] = column
      }
    }
    return count
  }

  /// Spreadsheets write the blank rows of a table as separators with nothing between.
  private static func isBlank(_ scanner: CSVScanner) -> Bool {
    scanner.fault == nil && scanner.cells.allSatisfy { $0.range.isEmpty }
  }
}

extension String {
  /// The text without spaces and tabs around it.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.unicodeScalars.first, first == " " || first == "\t" { text.unicodeScalars.removeFirst() }
    while let last = text.unicodeScalars.last, last == " " || last == "\t" { text.unicodeScalars.removeLast() }
    return String(text)
  }
}
