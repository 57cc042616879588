import RamureModel
import RamureWording

/// A table of a database that is read: its columns, and to which tables they lead.
struct SQLiteTable {
  struct Column {
    let name: String
    /// The place in the table’s key, from 1; 0 for a column that is no part of it.
    let key: Int
    /// The table whose rows it names, and the column there, if that is said.
    var reference: (table: String, column: String?)?
  }

  let name: String
  var columns: [Column] = []
  /// Columns whose values are nowhere but in a formula.
  var computed: [String] = []

  /// The place of a column, whatever its capitals: SQL makes no difference.
  func column(_ name: String) -> Int? {
    columns.firstIndex { $0.name.lowercased() == name }
  }

  func has(_ names: [String]) -> Bool { names.allSatisfy { column($0) != nil } }
}

/// A database that is read, table by table, row by row, within limits.
final class SQLiteSource {
  private let database: SQLiteDatabase
  let tables: [SQLiteTable]
  /// Virtual tables: what is in them only their programs know.
  let others: [String]
  private let byteCount: Int
  private let limits: UnpackedLimits
  private let encoding: TextEncoding
  private var rowCount = 0
  private var textCount = 0

  /// - Parameter bytes: the file, which has to stay where it is.
  init(
    _ library: SQLiteLibrary, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ settings: EcosystemReader
  ) throws(SQLiteFault) {
    database = try SQLiteDatabase(library)
    (byteCount, limits, encoding) = (bytes.count, settings.limits, settings.encoding)
    try database.take(bytes)
    var tables: [SQLiteTable] = []
    var others: [String] = []
    let list = try database.statement("SELECT name, rootpage FROM sqlite_master NOT INDEXED WHERE type = 'table'")
    while try list.next() {
      guard let name = list.value(0).shown.flatMap({ String(validating: $0, as: UTF8.self) }) else { continue }
      guard !name.lowercased().hasPrefix("sqlite_") else { continue }
      guard case .whole(let page) = list.value(1), page > 0 else {
        others.append(name)
        continue
      }
      tables.append(try Self.table(name, database))
    }
    (self.tables, self.others) = (tables, others)
  }

  private static func table(_ name: String, _ database: SQLiteDatabase) throws(SQLiteFault) -> SQLiteTable {
    var table = SQLiteTable(name: name)
    let columns = try database.statement("PRAGMA table_xinfo(\(quoted(name)))")
    while try columns.next() {
      let column = columns.value(1).shown.map { String(decoding: $0, as: UTF8.self) } ?? ""
      switch columns.value(6) {
      // A hidden column of a virtual table, or one that a formula gives each time it is read.
      case .whole(1), .whole(2): table.computed.append(column)
      default:
        var key = 0
        if case .whole(let place) = columns.value(5) { key = Int(clamping: place) }
        table.columns.append(SQLiteTable.Column(name: column, key: key))
      }
    }
    let references = try database.statement("PRAGMA foreign_key_list(\(quoted(name)))")
    while try references.next() {
      let texts = [2, 3, 4].map { references.value($0).shown.map { String(decoding: $0, as: UTF8.self) } }
      guard let target = texts[0], let column = texts[1], let place = table.column(column.lowercased()) else {
        continue
      }
      table.columns[place].reference = (target, texts[2])
    }
    return table
  }

  private static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

  func table(_ name: String) -> SQLiteTable? { tables.first { $0.name.lowercased() == name.lowercased() } }

  /// Goes through the rows of a table as they lie, by no index: what a row says is in the row.
  func visit<State>(
    _ table: SQLiteTable, _ state: inout State, _ body: (inout State, SQLiteRow) throws(SQLiteEnd) -> Void
  ) throws(SQLiteEnd) {
    guard !table.columns.isEmpty else { return }
    computed += table.computed.map { "\(table.name).\($0)" }
    let columns = table.columns.map { Self.quoted($0.name) }.joined(separator: ", ")
    var number = 0
    func step(_ rows: SQLiteStatement) throws(SQLiteEnd) -> Bool {
      do { return try rows.next() } catch { throw .damaged(error, table: table.name, row: number) }
    }
    let rows: SQLiteStatement
    do {
      rows = try database.statement("SELECT \(columns) FROM \(Self.quoted(table.name)) NOT INDEXED")
    } catch {
      throw .damaged(error, table: table.name, row: 0)
    }
    while try step(rows) {
      number += 1
      rowCount += 1
      // A row takes four bytes at least: pages that lead to each other could give any number of them.
      guard rowCount <= byteCount else {
        throw .damaged(SQLiteFault(code: 11, message: ""), table: table.name, row: number)
      }
      var row = SQLiteRow(number: number)
      for column in table.columns.indices { try read(rows, column, of: table, to: &row) }
      try body(&state, row)
    }
  }

  /// Reads one value. What is no text has none.
  private func read(
    _ rows: SQLiteStatement, _ column: Int, of table: SQLiteTable, to row: inout SQLiteRow
  ) throws(SQLiteEnd) {
    let value = rows.value(column)
    if case .binary = value { binaries.append("\(table.name).\(table.columns[column].name)") }
    guard var bytes = value.shown else {
      row.texts.append(nil)
      return
    }
    if case .text = value, encoding == .windows1252 { bytes = Windows1252.utf8(bytes) }
    textCount += bytes.count
    guard textCount <= limits.unpacked else { throw .refused(.unpackedTooLarge(limit: limits.unpacked)) }
    if let ratio = limits.ratio, textCount > UnpackedLimits.free, textCount / ratio > byteCount {
      throw .refused(.unpacksTooMuch(ratio: ratio))
    }
    let text = String(validating: bytes, as: UTF8.self)
    row.texts.append(text ?? String(decoding: bytes, as: UTF8.self))
    guard text == nil else { return }
    let byte = TextSurvey(bytes, from: 0).firstInvalid.map { bytes[$0] } ?? 0
    row.faults.append((column, byte))
  }

  /// Values that are no text and columns that are computed, by table and column, as far as tables were read.
  private(set) var binaries: [String] = []
  private(set) var computed: [String] = []

  /// Counts what tables hold that an ecosystem has no place for.
  func notePassedOver(_ body: (PassedOver, String) -> Void) {
    for name in binaries { body(.binaries, name) }
    for name in computed { body(.computed, name) }
  }
}

/// A row of a table: its number, from 1, and the texts of its values.
struct SQLiteRow {
  let number: Int
  /// A text for each column; `nil` where nothing stands.
  fileprivate(set) var texts: [String?] = []
  /// The columns whose bytes are no text, and the first such byte.
  fileprivate(set) var faults: [(column: Int, byte: UInt8)] = []

  init(number: Int) { self.number = number }

  /// The text in a column, if the table has it and something stands there.
  func text(_ column: Int?) -> String? {
    guard let column, let text = texts[column], !text.isEmpty else { return nil }
    return text
  }

  /// Where a value stands: line 1 is that of the names of columns.
  func place(_ column: Int) -> EcosystemDraft.Place { EcosystemDraft.Place(line: number + 1, column: column + 1) }

  func reportFaults(to draft: inout EcosystemDraft) {
    for fault in faults { draft.report(.error, .invalidUTF8(byte: Int(fault.byte)), at: place(fault.column)) }
  }
}

/// Why a database cannot be read to its end.
enum SQLiteEnd: Error {
  /// What SQLite met behind a row of a table; of the file as a whole, where no table is named.
  case damaged(SQLiteFault, table: String?, row: Int)
  /// What makes the file one that is not to be read.
  case refused(Diagnosis)
  /// What was read is wrong.
  case invalid(ReadingError)
}
