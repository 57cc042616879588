import CXLSXWriter
import RamureModel

/// Writes one sheet.
struct XLSXSheetWriter {
  private let page: UnsafeMutablePointer<lxw_worksheet>
  private let looks: XLSXLooks
  private let plan: SheetPlan

  init(_ page: UnsafeMutablePointer<lxw_worksheet>, _ looks: XLSXLooks, _ plan: SheetPlan) {
    (self.page, self.looks, self.plan) = (page, looks, plan)
  }

  private var firstRow: Int { plan.hasHeadings ? 1 : 0 }

  func write() {
    let columns = plan.columns.prefix(WorkbookLimits.columns)
    for (number, column) in columns.enumerated() {
      // Cells that are to be filled in are texts, or a spreadsheet takes 2019-03 for a day.
      let look = plan.checkedRows > 0 ? looks.text : nil
      worksheet_set_column(page, UInt16(number), UInt16(number), column.width ?? width(of: number), look)
    }
    if plan.hasHeadings {
      for (number, column) in columns.enumerated() { write(.heading(column.title), 0, number) }
      worksheet_freeze_panes(page, 1, 0)
    }
    for (number, row) in plan.rows.prefix(WorkbookLimits.rows - firstRow).enumerated() {
      for (column, cell) in row.enumerated() where column < WorkbookLimits.columns {
        write(cell, firstRow + number, column, isExample: number < plan.exampleRows)
      }
    }
    if plan.checkedRows > 0 {
      // 2019 is a text here; nobody needs to be told.
      worksheet_ignore_errors(
        page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
        "A2:\(SourcePosition.letters(ofColumn: columns.count))\(plan.checkedRows + 1)")
    }
    // Printed as wide as a page.
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    let last = max(plan.checkedRows, plan.rows.count) + firstRow - 1
    if plan.isFiltered, !plan.columns.isEmpty {
      worksheet_autofilter(page, 0, 0, UInt32(max(last, 0)), UInt16(columns.count - 1))
    }
    for (number, column) in columns.enumerated() {
      if let note = column.note { write(note: note, onHeading: number) }
      if let check = column.check, plan.checkedRows > 0 { write(check, number, upTo: plan.checkedRows) }
    }
  }

  private func write(_ cell: SheetPlan.Cell, _ row: Int, _ column: Int, isExample: Bool = false) {
    let (row, column) = (UInt32(row), UInt16(column))
    switch cell {
    case .empty: break
    case .text(let text):
      worksheet_write_string(page, row, column, fitting(text), isExample ? looks.example : looks.text)
    case .paragraph(let text): worksheet_write_string(page, row, column, fitting(text), looks.paragraph)
    case .heading(let text): worksheet_write_string(page, row, column, fitting(text), looks.heading)
    case .integer(let number): worksheet_write_number(page, row, column, Double(number), looks.integer)
    case .number(let number):
      if number.isFinite { worksheet_write_number(page, row, column, number, looks.number) }
    case .percent(let number):
      if number.isFinite { worksheet_write_number(page, row, column, number, looks.percent) }
    case .boolean(let value): worksheet_write_boolean(page, row, column, value ? 1 : 0, nil)
    case .day(let year, let month, let day):
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
      worksheet_write_datetime(page, row, column, &date, looks.day)
    }
  }

  /// A cell holds 32,767 characters: a longer text ends in an ellipsis.
  private func fitting(_ text: String) -> String {
    let most = 32_767
    guard text.utf8.count > most, text.unicodeScalars.count > most else { return text }
    var cut = String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))
    cut.append("…")
    return String(cut)
  }

  private func write(note: String, onHeading column: Int) {
    var options = lxw_comment_options()
    (options.x_scale, options.y_scale) = (2.2, 1.4)
    "ramure".withCString { author in
      options.author = UnsafeMutablePointer(mutating: author)
      worksheet_write_comment_opt(page, 0, UInt16(column), note, &options)
    }
  }

  private func write(_ check: SheetPlan.Check, _ column: Int, upTo row: Int) {
    var validation = lxw_data_validation()
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    // A kind of one's own is no mistake.
    validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    let formula: String
    switch check.rule {
    case .list(let range):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      formula = range
    case .formula(let condition):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      formula = condition
    }
    formula.withCString { formula in
      check.title.withCString { title in
        check.message.withCString { message in
          validation.value_formula = UnsafeMutablePointer(mutating: formula)
          validation.error_title = UnsafeMutablePointer(mutating: title)
          validation.error_message = UnsafeMutablePointer(mutating: message)
          worksheet_data_validation_range(page, 1, UInt16(column), UInt32(row), UInt16(column), &validation)
        }
      }
    }
  }

  /// As wide as most of what is in a column, within bounds.
  private func width(of column: Int) -> Double {
    var widest = plan.columns[column].title.count
    for row in plan.rows.prefix(200) where column < row.count {
      switch row[column] {
      case .text(let text), .heading(let text): widest = max(widest, min(text.count, 50))
      case .number, .percent, .day: widest = max(widest, 10)
      case .integer(let number): widest = max(widest, String(number).count)
      case .empty, .boolean, .paragraph: break
      }
    }
    return Double(min(max(widest, 6), 50)) + 3
  }
}
