/// A sheet to be written: its columns, its rows, and what helps those who fill it in.
package struct SheetPlan: Sendable {
  package var name: String
  package var columns: [Column]
  /// The rows below the headings.
  package var rows: [[Cell]] = []
  /// The heading can be filtered by what stands below it.
  package var isFiltered = false
  /// How many rows below the headings are checked as they are filled in.
  package var checkedRows = 0
  /// Rows that are an example, to be replaced: shown in another colour.
  package var exampleRows = 0
  /// Whether there are headings at all; a page of text has none.
  package var hasHeadings = true

  package init(_ name: String, _ columns: [Column]) {
    (self.name, self.columns) = (name, columns)
  }

  package struct Column: Sendable {
    package var title: String
    /// In letters of usual width; as wide as what is in it, unless said.
    package var width: Double?
    /// What is told of the column where its heading is pointed at.
    package var note: String?
    package var check: Check?

    package init(_ title: String, width: Double? = nil, note: String? = nil, check: Check? = nil) {
      (self.title, self.width, self.note, self.check) = (title, width, note, check)
    }
  }

  /// What is asked of a cell as it is filled in.
  package struct Check: Sendable {
    package enum Rule: Sendable {
      /// One of the cells of a range, such as `=Help!$A$2:$A$20`. Others are taken once confirmed.
      case list(String)
      /// What a formula about the first cell below the heading says yes to.
      case formula(String)
    }

    package var rule: Rule
    package var title: String
    package var message: String

    package init(_ rule: Rule, title: String, message: String) {
      (self.rule, self.title, self.message) = (rule, title, message)
    }
  }

  /// A cell with its type: none of them is ever a formula.
  package enum Cell: Equatable, Sendable {
    case empty
    case text(String)
    /// Text in lines of their own, or a paragraph.
    case paragraph(String)
    case heading(String)
    case integer(Int)
    case number(Double)
    /// A share, 0.5 for 50 %.
    case percent(Double)
    case boolean(Bool)
    /// A day that spreadsheets know as one.
    case day(year: Int, month: Int, day: Int)
  }
}
