import RamureWording

/// An answer in rows and columns, before it takes the form that was asked for.
public struct Table: Sendable {
  public struct Column: Sendable {
    /// The name scripts know it by: stable, the same in every language.
    public let id: String
    public let title: LocalizedText
    public let isNumeric: Bool

    package init(_ id: String, _ title: LocalizedText, isNumeric: Bool = false) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  public enum Cell: Equatable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    case number(Double)

    package init(_ text: String?) {
      self = text.map(Cell.text) ?? .empty
    }
  }

  public let columns: [Column]
  /// The language of the spreadsheet program that is to open the CSV; `nil` where it is for programs of all sorts.
  package var spreadsheet: Language?
  /// The headings of the CSV where people fill it in; the ids of the columns otherwise.
  package var headings: [String]?
  private var list: [[Cell]] = []
  private let made: (any TableRows)?

  package init(columns: [Column]) {
    (self.columns, made) = (columns, nil)
  }

  package init(columns: [Column], rows: some TableRows) {
    (self.columns, made) = (columns, rows)
  }

  /// The rows, every one with a cell for each column.
  public var rows: [[Cell]] {
    guard let made else { return list }
    var rows: [[Cell]] = []
    made.forEachRow(of: 0..<made.count) { rows.append($0) }
    return rows
  }

  /// How many things there are rows of.
  package var count: Int { made?.count ?? list.count }

  /// The rows of some of the things, one after the other.
  package func forEachRow(of things: Range<Int>, _ body: ([Cell]) -> Void) {
    if let made { return made.forEachRow(of: things, body) }
    for row in list[things] { body(row) }
  }

  package mutating func append(_ row: [Cell]) {
    precondition(made == nil && row.count == columns.count, "a row has a cell for each column")
    list.append(row)
  }
}

/// The rows of a table that are made as they are asked for: there may be hundreds of thousands.
///
/// They are asked for on several threads, those of some things on each.
package protocol TableRows: Sendable {
  /// How many things there are rows of: one for each, or several.
  var count: Int { get }

  /// The rows of some of them, one after the other.
  func forEachRow(of things: Range<Int>, _ body: ([Table.Cell]) -> Void)
}

extension Table.Cell {
  /// A figure, or nothing where there is none.
  package static func figure(_ number: Double?) -> Table.Cell { number.map { .number($0) } ?? .empty }

  /// For people: figures as their language writes them.
  package func text(_ language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let integer): Figures.grouped(integer, language)
    case .number(let number): number.isFinite ? Figures.decimal(number, places: 4, language) : ""
    }
  }

  /// For programs: figures in full, a point for the decimals.
  package var plain: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): number.isFinite ? String(number) : ""
    }
  }

  package var json: JSONValue {
    switch self {
    case .empty: .null
    case .text(let text): .text(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): number.isFinite ? .number(number) : .null
    }
  }
}
