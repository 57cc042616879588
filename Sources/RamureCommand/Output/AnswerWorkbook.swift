import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// An answer as a workbook: its rows on a sheet, what has to be known beside them on another.
struct AnswerWorkbook {
  private let table: Table
  private let title: LocalizedText
  private let footnotes: [LocalizedText]
  private let language: Language

  init(_ answer: some Answer) {
    (table, title, footnotes, language) = (answer.table, answer.sheetTitle, answer.footnotes, answer.language)
  }

  /// - Parameter path: where it is to go, for what is said of it.
  func bytes(for path: String) throws(Failure) -> [UInt8] {
    var sheet = SheetPlan(title[language], table.columns.map { SheetPlan.Column($0.title[language]) })
    sheet.rows = table.rows.map { $0.map(Self.cell) }
    sheet.isFiltered = !table.columns.isEmpty
    guard sheet.rows.count < XLSXWriter.mostRows else {
      throw .problem(
        .wrongUsage, .tooManyRowsForSheet(sheet.rows.count, most: XLSXWriter.mostRows - 1),
        at: SourcePosition(file: path))
    }
    var sheets = [sheet]
    if !footnotes.isEmpty {
      var notes = SheetPlan(OutputWords.notes[language], [SheetPlan.Column("", width: 90)])
      notes.hasHeadings = false
      notes.rows = footnotes.map { [.paragraph($0[language])] }
      sheets.append(notes)
    }
    do {
      return try XLSXWriter().bytes(of: sheets)
    } catch {
      throw Failure(error)
    }
  }

  private static func cell(_ cell: Table.Cell) -> SheetPlan.Cell {
    switch cell {
    case .empty: .empty
    case .text(let text): text.isEmpty ? .empty : .text(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): .number(number)
    }
  }
}

/// What stands on sheets of answers beside their rows.
enum OutputWords {
  static let notes = LocalizedText(en: "Notes", fr: "Remarques")
}
