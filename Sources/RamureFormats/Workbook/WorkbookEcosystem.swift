import RamureModel
import RamureWording

/// Reads an ecosystem out of the sheets of a workbook, which are tables like any.
struct WorkbookEcosystem {
  let limits: UnpackedLimits
  let options: TableOptions

  func read(
    _ content: consuming [UInt8], named path: String, into draft: consuming EcosystemDraft
  ) throws(ReadingError) -> ValidatedEcosystem {
    let workbook = try workbook(content, path)
    // What was packed is not needed beside what it unpacked to.
    content = []
    var draft = draft
    for note in workbook.notes {
      if let sheet = note.sheet { draft.begin(file: path, sheet: sheet) } else { draft.begin(file: path) }
      draft.report(.note, note.diagnosis, at: .none)
    }
    let filled = workbook.sheets.filter { sheet in
      (!sheet.rows.isEmpty || !sheet.faults.isEmpty) && !TableFileName.isHelp(sheet.name)
    }
    let isRead = filled.map { Self.isRead($0) }
    let read = zip(filled, isRead).filter(\.1).map(\.0)
    draft.begin(file: path)
    if read.isEmpty {
      draft.report(.error, filled.isEmpty ? .emptyFile : .noSheetToRead, at: .none)
      return try draft.finished()
    }
    let others = zip(filled, isRead).filter { !$0.1 }.map(\.0.name)
    if !others.isEmpty { draft.report(.note, .sheetsNotRead(others), at: .none) }
    let sources = read.map { sheet in
      TableSetReader.Source(
        begin: { $0.begin(file: path, sheet: sheet.name) }, table: { CSVTable(sheet, reportingTo: &$0) },
        named: TableFileName.shape(ofWords: sheet.name))
    }
    return try TableSetReader(options: options).read(sources, draft: draft, named: path)
  }

  /// Whether its name or its headings say what a sheet is: a workbook has pages of help and of figures beside its tables.
  private static func isRead(_ sheet: Sheet) -> Bool {
    if TableFileName.shape(ofWords: sheet.name) != nil { return true }
    var silent = EcosystemDraft()
    return CSVTable(sheet, reportingTo: &silent).map { TableShape($0) != .unknown } ?? false
  }

  private func workbook(_ content: [UInt8], _ path: String) throws(ReadingError) -> Workbook {
    do {
      return try Workbook(content, limits: limits)
    } catch {
      throw .invalid(InvalidEcosystem(error.diagnosis, at: SourcePosition(file: path, sheet: error.sheet)))
    }
  }
}
