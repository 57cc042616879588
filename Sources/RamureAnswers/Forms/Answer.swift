import RamureWording

/// What is found of an ecosystem, before it takes a form: for people in sentences, for spreadsheets in rows, for programs
/// in JSON.
///
/// An answer is a value. Each is made by one initializer from what it is about (an ``AskedView``, an ecosystem) and its
/// settings; whoever shows it asks for the form they can show.
public protocol Answer: Sendable {
  /// The language that names and words are in.
  var language: Language { get }

  /// What a page or a sheet with the answer is called, in a word or two.
  var sheetTitle: LocalizedText { get }

  /// The answer for people, in lines of a page. The aligned table unless the answer has something better to say.
  func text(on page: TextPage) -> String

  /// The answer in rows, for CSV, JSON lines and Markdown.
  var table: Table { get }

  /// What has to be known beside the rows; in a text and in JSON it stands where it belongs.
  var footnotes: [LocalizedText] { get }

  /// The answer for programs; an object for each row unless it has more structure than that.
  var json: JSONValue { get }

  /// Hands on a form of the answer, piece by piece as it is made.
  func write<Fault: Error>(
    as form: AnswerForm, on page: TextPage, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault)
}

/// A form that every answer can take.
public enum AnswerForm: String, CaseIterable, Sendable {
  /// For people: columns or sentences, as wide as a page.
  case table
  /// Comma-separated values (RFC 4180), with the names of the columns first.
  case csv
  /// One value of JSON.
  case json
  /// A line of JSON for each row.
  case jsonl
  /// A table of Markdown.
  case markdown
}

extension Answer {
  public var sheetTitle: LocalizedText { ColumnWords.answer }
  public func text(on page: TextPage) -> String { table.aligned(language) }
  public var footnotes: [LocalizedText] { [] }
  public var json: JSONValue { table.json }

  public func write<Fault: Error>(
    as form: AnswerForm, on page: TextPage, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    try writeUsual(as: form, on: page, to: write)
  }

  /// A form as answers have it unless they have something better.
  func writeUsual<Fault: Error>(
    as form: AnswerForm, on page: TextPage, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    switch form {
    case .table: try write(Array(text(on: page).inert(keepingLayout: true).utf8))
    case .markdown: try write(Array(table.markdown(language, below: footnotes).inert(keepingLayout: true).utf8))
    case .csv:
      var table = table
      table.spreadsheet = page.spreadsheet
      try table.csv(to: write)
    case .jsonl: try table.jsonLines(to: write)
    case .json:
      var text = JSONText(isPretty: true)
      text.append(json)
      try write(text.finished())
    }
  }

  /// The answer in a form, as one text: as `ramure` writes it.
  ///
  /// - Parameter columns: how many columns of signs a line for people may take.
  public func text(as form: AnswerForm, columns: Int = 80) -> String {
    var bytes: [UInt8] = []
    write(as: form, on: TextPage(language, columns: columns)) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
