import RamureModel
import RamureWording

/// Reads databases of SQLite out of their bytes: nothing is opened beside them, nothing that is in them is carried out.
struct SQLiteReader {
  let settings: EcosystemReader

  /// How every such file begins.
  static let beginning = Array("SQLite format 3\0".utf8)

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    let position = SourcePosition(file: path)
    guard !content.isEmpty else { throw .invalid(InvalidEcosystem(.emptyFile, at: position)) }
    guard content.starts(with: Self.beginning), content.count >= 100 else {
      throw .invalid(InvalidEcosystem(content.starts(with: Self.beginning) ? Self.cut : .notADatabase, at: position))
    }
    guard let library = SQLiteLibrary.loaded else { throw .unavailable(.sqliteMissing, at: position) }
    var bytes = content
    content = []
    let hasLog = Self.leaveLog(&bytes) && InputFile.size(of: path + "-wal") ?? 0 > 0
    return try bytes.withUnsafeMutableBufferPointer { buffer throws(ReadingError) in
      do throws(SQLiteEnd) {
        return try read(buffer, library, hasLog: hasLog, named: path)
      } catch {
        throw Self.error(error, position)
      }
    }
  }

  private func read(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ library: SQLiteLibrary, hasLog: Bool, named path: String
  ) throws(SQLiteEnd) -> ValidatedEcosystem {
    let source: SQLiteSource
    do { source = try SQLiteSource(library, bytes, settings) } catch { throw .damaged(error, table: nil, row: 0) }
    if var own = SQLiteEcosystem(source, settings, named: path) {
      if hasLog { own.records.draft.report(.warning, .databaseLog, at: .none) }
      return try own.read()
    }
    var draft = settings.plainDraft
    draft.begin(file: path)
    if hasLog { draft.report(.warning, .databaseLog, at: .none) }
    return try SQLiteWorkbook(source: source, path: path, options: settings.tableOptions).read(draft)
  }

  private static let cut = Diagnosis.databaseDamaged("", afterRow: nil)

  /// A database that is written through a log says so in two bytes, and cannot be read from memory unless they say otherwise.
  ///
  /// - Returns: whether it did.
  private static func leaveLog(_ bytes: inout [UInt8]) -> Bool {
    guard bytes[18] == 2 || bytes[19] == 2 else { return false }
    (bytes[18], bytes[19]) = (1, 1)
    return true
  }

  private static func error(_ end: SQLiteEnd, _ position: SourcePosition) -> ReadingError {
    switch end {
    case .invalid(let error): return error
    case .refused(let diagnosis): return .invalid(InvalidEcosystem(diagnosis, at: position))
    case .damaged(let fault, let table, let row):
      if fault.isMemoryOver { return .unavailable(.memoryIsOver, at: position) }
      let place = table.map { SourcePosition(file: position.file, sheet: $0, isTable: true, line: row + 1, column: 1) }
      let diagnosis: Diagnosis =
        fault.isNoDatabase && table == nil
        ? .notADatabase : .databaseDamaged(fault.message, afterRow: table == nil ? nil : row)
      return .invalid(InvalidEcosystem(diagnosis, at: place ?? position))
    }
  }
}
