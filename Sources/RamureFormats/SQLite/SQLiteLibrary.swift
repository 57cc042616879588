import CSQLite
import RamureModel
import RamureWording

/// libsqlite3, which is looked for once a file needs it.
struct SQLiteLibrary: @unchecked Sendable {
  // Pointers to functions of a library that stays loaded.
  let functions: ramure_sqlite

  static let loaded: SQLiteLibrary? = {
    var functions = ramure_sqlite()
    return ramure_sqlite_load(&functions) != 0 ? SQLiteLibrary(functions: functions) : nil
  }()
}

/// What SQLite says is wrong.
struct SQLiteFault: Error {
  /// Its number for what went wrong, without what it says more of it.
  let code: Int32
  let message: String

  /// The file as a whole is none that SQLite reads.
  var isNoDatabase: Bool { code == 26 }
  var isMemoryOver: Bool { code == 7 }
}

/// A database in memory: one whose bytes lie there, or one in the making.
final class SQLiteDatabase {
  fileprivate let functions: ramure_sqlite
  fileprivate let handle: UnsafeMutableRawPointer

  init(_ library: SQLiteLibrary) throws(SQLiteFault) {
    functions = library.functions
    let opened = withUnsafePointer(to: library.functions) { ramure_sqlite_open($0) }
    guard let opened else { throw SQLiteFault(code: 7, message: "") }
    handle = opened
  }

  deinit { _ = functions.sqlite3_close_v2(handle) }

  /// Takes bytes for its content, which have to stay where they are for as long as it is used.
  func take(_ bytes: UnsafeMutableBufferPointer<UInt8>) throws(SQLiteFault) {
    let code = withUnsafePointer(to: functions) { ramure_sqlite_take($0, handle, bytes.baseAddress, bytes.count) }
    if code != 0 { throw fault(code) }
  }

  /// Carries out statements that give no rows.
  func run(_ text: String) throws(SQLiteFault) {
    let code = functions.sqlite3_exec(handle, text, nil, nil, nil)
    if code != 0 { throw fault(code) }
  }

  func statement(_ text: String) throws(SQLiteFault) -> SQLiteStatement { try SQLiteStatement(self, text) }

  /// All of it as the bytes of a file; `nil` where memory is over.
  func bytes() -> [UInt8]? {
    var count: Int64 = 0
    guard let content = functions.sqlite3_serialize(handle, "main", &count, 0) else { return nil }
    defer { functions.sqlite3_free(content) }
    return [UInt8](UnsafeBufferPointer(start: content, count: Int(count)))
  }

  fileprivate func fault(_ code: Int32) -> SQLiteFault {
    let message = functions.sqlite3_errmsg(handle).map { String(cString: $0) } ?? ""
    return SQLiteFault(code: code & 0xFF, message: message)
  }
}

/// A statement of SQL, whose values are bound and whose rows are gone through.
final class SQLiteStatement {
  private let database: SQLiteDatabase
  private let handle: UnsafeMutableRawPointer

  fileprivate init(_ database: SQLiteDatabase, _ text: String) throws(SQLiteFault) {
    var handle: UnsafeMutableRawPointer?
    let code = database.functions.sqlite3_prepare_v2(database.handle, text, -1, &handle, nil)
    guard code == 0, let handle else { throw database.fault(code == 0 ? 1 : code) }
    (self.database, self.handle) = (database, handle)
  }

  deinit { _ = database.functions.sqlite3_finalize(handle) }

  /// Goes on to the next row; `false` at the end.
  func next() throws(SQLiteFault) -> Bool {
    switch database.functions.sqlite3_step(handle) {
    case 100: return true
    case 101: return false
    case let code: throw database.fault(code)
    }
  }

  /// The value in a column of the row.
  func value(_ column: Int) -> SQLiteValue {
    let column = Int32(clamping: column)
    switch database.functions.sqlite3_column_type(handle, column) {
    case 1: return .whole(database.functions.sqlite3_column_int64(handle, column))
    case 2: return .number(database.functions.sqlite3_column_double(handle, column))
    case 3:
      guard let text = database.functions.sqlite3_column_text(handle, column) else { return .null }
      let count = Int(database.functions.sqlite3_column_bytes(handle, column))
      return .text([UInt8](UnsafeBufferPointer(start: text, count: count)))
    case 4: return .binary
    default: return .null
    }
  }

  /// Carries the statement out with these values, and makes it ready for the next.
  func run(_ values: [SQLiteValue]) throws(SQLiteFault) {
    try bind(values, from: 0)
    _ = database.functions.sqlite3_reset(handle)
  }

  /// Texts lie where they are until the statement has been carried out: each is bound within the reach of the one before.
  private func bind(_ values: [SQLiteValue], from first: Int) throws(SQLiteFault) {
    for place in first..<values.count {
      let number = Int32(place + 1)
      switch values[place] {
      case .null, .binary: _ = database.functions.sqlite3_bind_null(handle, number)
      case .whole(let value): _ = database.functions.sqlite3_bind_int64(handle, number, value)
      case .number(let value): _ = database.functions.sqlite3_bind_double(handle, number, value)
      case .text(let bytes):
        return try bytes.withUnsafeBufferPointer { text throws(SQLiteFault) in
          let functions = database.functions
          let code = withUnsafePointer(to: functions) {
            ramure_sqlite_bind($0, handle, number, text.baseAddress, text.count)
          }
          if code != 0 { throw database.fault(code) }
          try bind(values, from: place + 1)
        }
      }
    }
    _ = try next()
  }
}

/// A value of a database.
enum SQLiteValue {
  case null, binary
  case whole(Int64)
  case number(Double)
  case text([UInt8])

  init(_ text: String?) { self = text.map { .text(Array($0.utf8)) } ?? .null }

  /// A text as the number that it is, where that gives the same text again.
  init(numberOrText text: String) {
    if let whole = Int64(text), String(whole) == text {
      self = .whole(whole)
    } else if ValueType(of: text) == .number, let number = Double(text), Self.number(number).shown == Array(text.utf8) {
      self = .number(number)
    } else {
      self = .text(Array(text.utf8))
    }
  }

  /// The text that stands for it; `nil` where there is none.
  var shown: [UInt8]? {
    switch self {
    case .null, .binary: return nil
    case .whole(let value): return Array(String(value).utf8)
    case .number(let value):
      var text: [UInt8] = []
      CellNumber.append(value, to: &text)
      return text
    case .text(let bytes): return bytes
    }
  }
}
