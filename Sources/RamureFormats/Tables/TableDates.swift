import RamureModel
import RamureWording

/// The dates of a table, read as people write them, a column at a time.
///
/// One cell does not tell whether `03/04/2019` begins with its day; its column does, where another cell holds `15/03/2019`. And a
/// column that is wrong is wrong in one way: it is told once, with its first places.
struct TableDates: Sendable {
  private let order: WrittenDate.DayOrder?
  private var columns: [Int: TableDateColumn] = [:]

  init(order: WrittenDate.DayOrder?) { self.order = order }

  /// The period that two cells of the record give.
  mutating func period(
    _ table: CSVTable, start: Int?, end: Int?, reportingTo draft: inout EcosystemDraft
  ) -> Period? {
    let first = bounds(table, start, &draft)
    let last = bounds(table, end, &draft)
    return EcosystemDraft.period(start: first, end: last)
  }

  private mutating func bounds(
    _ table: CSVTable, _ column: Int?, _ draft: inout EcosystemDraft
  ) -> WrittenBounds? {
    guard let column else { return nil }
    let range = CSVCells.trimmed(table.bytes, table[column])
    guard !range.isEmpty else { return nil }
    if let date = PartialDate(bytes: table.bytes, in: range) { return .date(date) }
    guard !draft.isPart else {
      draft.leaveToWhole()
      return nil
    }
    return columns[column, default: TableDateColumn(heading: table.headings[column], order: order)]
      .bounds(table, column, range, draft)
  }

  /// Says what was understood, and what was not, each column once.
  func report(to draft: inout EcosystemDraft) {
    for (_, column) in columns.sorted(by: { $0.key < $1.key }) { column.report(to: &draft) }
  }
}

/// What was found in one column of dates.
struct TableDateColumn: Sendable {
  private let heading: String
  private let order: WrittenDate.DayOrder?
  /// The orders that cells of the column show. Where both are there, nobody knows what the others mean.
  private var shown: Set<WrittenDate.DayOrder> = []
  private var isLookedAhead = false
  private var known: [String: WrittenDate] = [:]
  private var found: [Sort: (cells: ColumnPlaces, first: EcosystemDraft.Place, alone: Diagnosis?)] = [:]

  private enum Sort: Int {
    case read, either, noSuchDay, shortYear, invalid, unknown
  }

  init(heading: String, order: WrittenDate.DayOrder?) {
    self.heading = heading
    self.order = order
  }

  mutating func bounds(
    _ table: CSVTable, _ column: Int, _ range: Range<Int>, _ draft: EcosystemDraft
  ) -> WrittenBounds? {
    let text = table.text(range)
    let date = known[text] ?? date(text, table, column)
    known[text] = date
    let place = table.place(ofColumn: column)
    switch date.reading {
    case .date(let date):
      note(.read, text, meaning: date.description, place, draft)
      return .date(date)
    case .span(let period):
      note(.read, text, meaning: period.written, place, draft)
      return .span(period)
    case .either(let dayFirst, let monthFirst):
      note(.either, text, place, draft, alone: .dateMayBeEither(text, dayFirst, monthFirst))
    case .noSuchDay(let month, let days):
      note(.noSuchDay, text, place, draft, alone: .noSuchDay(text, month: month.monthName, days: days))
    case .shortYear(let date):
      note(
        .shortYear, text, meaning: date.description, place, draft,
        alone: .yearOfTwoDigits(text, meant: date.description))
    case .unknown: note(.unknown, text, place, draft, alone: .dateNotKnown(text))
    case .nothing: note(.invalid, text, place, draft, alone: .invalidDate(text))
    }
    return nil
  }

  private mutating func date(_ text: String, _ table: CSVTable, _ column: Int) -> WrittenDate {
    let date = WrittenDate(text, order: order)
    if let found = date.shownOrder { shown.insert(found) }
    guard case .either = date.reading else { return date }
    lookAhead(table, column)
    return shown.count == 1 ? WrittenDate(text, order: shown.first) : date
  }

  /// Looks for cells further down that show which of day and month comes first.
  private mutating func lookAhead(_ table: CSVTable, _ column: Int) {
    guard !isLookedAhead else { return }
    isLookedAhead = true
    var ahead = table.ahead
    var silent = EcosystemDraft()
    while shown.count < 2, ahead.next(reportingTo: &silent) {
      let range = CSVCells.trimmed(ahead.bytes, ahead[column])
      if let found = WrittenDate(ahead.text(range)).shownOrder { shown.insert(found) }
    }
  }

  /// - Parameter alone: what is said of one such cell; `nil` for what is said of several.
  private mutating func note(
    _ sort: Sort, _ text: String, meaning: String? = nil, _ place: EcosystemDraft.Place, _ draft: EcosystemDraft,
    alone: Diagnosis? = nil
  ) {
    var entry = found[sort] ?? (ColumnPlaces(heading: heading), place, alone)
    entry.cells.add(text, meaning: meaning, place: draft.shortPlace(place))
    found[sort] = entry
  }

  func report(to draft: inout EcosystemDraft) {
    for (sort, entry) in found.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let severity: Violation.Severity = sort == .read || sort == .unknown ? .note : .error
      let alone = entry.cells.isSingle ? entry.alone : nil
      draft.report(severity, alone ?? whole(sort, entry.cells), at: entry.first)
    }
  }

  private func whole(_ sort: Sort, _ cells: ColumnPlaces) -> Diagnosis {
    switch sort {
    case .read: .datesRead(cells)
    case .either: .datesMayBeEither(cells)
    case .shortYear: .yearsOfTwoDigits(cells)
    case .unknown: .datesNotKnown(cells)
    case .noSuchDay, .invalid: .datesInvalid(cells)
    }
  }
}

extension Period {
  /// `2019–2022`, `2015–`, `–2020`.
  fileprivate var written: String { "\(start?.description ?? "")–\(end?.description ?? "")" }
}
