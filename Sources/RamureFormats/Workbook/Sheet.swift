/// A sheet of a workbook: its cells as texts, each where it stands.
///
/// A text is what a table exported from the sheet would hold, but whole and the same everywhere: dates as `2019-03-15`,
/// numbers with a point, a percentage as the number it is (`0.5` for 50 %), `true` and `false`; a formula stands for its
/// value. Where cells are merged, the value stands in every row of their first column that holds anything, and the columns
/// to the right are empty: a name that spans three rows is the name of each of them, a title over three columns is no
/// heading of the second.
package struct Sheet: Sendable {
  package let name: String
  /// The texts of all cells, each once: the same array for all sheets of a workbook.
  package let bytes: [UInt8]
  /// The rows that hold something, in order.
  package let rows: [Row]
  /// Cells that show an error instead of a value.
  package let faults: [CellFault]
  let cells: SheetCells

  /// A row that holds something: its number, from 1, and where its cells are among those of the sheet.
  package struct Row: Sendable {
    package let number: Int32
    let end: Int32
  }

  /// The cells of a row, by their numbers in the sheet.
  package func cells(ofRow row: Int) -> Range<Int> { (row == 0 ? 0 : Int(rows[row - 1].end))..<Int(rows[row].end) }

  /// The column a cell stands in, from 0.
  package func column(ofCell cell: Int) -> Int { Int(cells.columns[cell]) }

  /// Where in `bytes` the text of a cell is: never empty, without spaces around it.
  package func text(ofCell cell: Int) -> Range<Int> { CellTexts.range(of: cells.texts[cell], in: bytes) }
}

/// A cell whose value cannot be used.
package struct CellFault: Sendable {
  /// From 1.
  package let row: Int
  /// From 0.
  package let column: Int
  package let fault: Fault

  package enum Fault: Sendable {
    case error(String)
    case withoutValue
    /// It refers to a text of the workbook that is not there.
    case sharedText(String)
  }
}

/// The cells of a sheet in columns: six bytes for each.
struct SheetCells: Sendable {
  var columns: [UInt16] = []
  var texts: [CellTexts.Text] = []

  var count: Int { columns.count }
}
