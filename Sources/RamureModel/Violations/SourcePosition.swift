/// A place in a file, as editors count: lines and columns from 1. Line 0 means the file as a whole.
///
/// In a workbook, a line is a row of a sheet, and column 3 is the one that spreadsheets call C. In a table of a database, line 1
/// is that of the names of its columns, as in a sheet; rows are shown as databases count them, from 1 below it.
public struct SourcePosition: Hashable, Sendable {
  public let file: String
  /// The sheet of a workbook, the table of a database; `nil` in files that have none.
  public let sheet: String?
  /// Whether that is a table of a database.
  package let isTable: Bool
  public let line: Int
  public let column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.init(file: file, sheet: nil, line: line, column: column)
  }

  package init(file: String, sheet: String?, isTable: Bool = false, line: Int = 0, column: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.isTable = isTable
    self.line = line
    self.column = column
  }
}

extension SourcePosition: CustomStringConvertible {
  /// `file:line:column`, as compilers and editors write it; `book.xlsx:Actors!C12` in a workbook, as spreadsheets do;
  /// `book.db:node:12:3` in a database, row 12 and column 3 of the table `node`.
  public var description: String {
    guard let sheet else { return placed(in: file, parting: ":", line == 0 || column == 0 ? nil : "\(line):\(column)") }
    guard !isTable else { return line > 1 ? "\(file):\(sheet):\(placeInFile)" : "\(file):\(sheet)" }
    let cell = line == 0 || column == 0 ? nil : Self.letters(ofColumn: column) + String(line)
    return placed(in: "\(file):\(sheet)", parting: "!", cell)
  }

  /// The place without the file: `12:3`, or `C12`.
  package var placeInFile: String {
    isTable
      ? "\(line - 1):\(column)" : sheet == nil ? "\(line):\(column)" : Self.letters(ofColumn: column) + String(line)
  }

  private func placed(in whole: String, parting sign: String, _ place: String?) -> String {
    guard line > 0 else { return whole }
    return whole + sign + (place ?? String(line))
  }

  /// What spreadsheets call a column: A for 1, Z for 26, AA for 27.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A file that facts are read from, or a sheet of one.
struct SourceFile: Hashable, Sendable {
  let path: String
  var sheet: String?
  var isTable = false

  func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(file: path, sheet: sheet, isTable: isTable, line: line, column: column)
  }
}
