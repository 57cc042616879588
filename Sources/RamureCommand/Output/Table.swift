import RamureWording

/// An answer in rows and columns, before it takes the form that was asked for.
struct Table {
  struct Column {
    /// The name scripts know it by: stable, the same in every language.
    let id: String
    let title: LocalizedText
    let isNumeric: Bool

    init(_ id: String, _ title: LocalizedText, isNumeric: Bool = false) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  enum Cell: Equatable {
    case empty
    case text(String)
    case integer(Int)
    case number(Double)

    init(_ text: String?) {
      self = text.map(Cell.text) ?? .empty
    }
  }

  let columns: [Column]
  var rows: [[Cell]] = []

  /// A row for each, every one with a cell for each column.
  mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row has a cell for each column")
    rows.append(row)
  }
}

extension Table.Cell {
  /// For people: figures as their language writes them.
  func text(_ language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let integer): Figures.grouped(integer, language)
    case .number(let number): number.isFinite ? Figures.decimal(number, places: 4, language) : ""
    }
  }

  /// For programs: figures in full, a point for the decimals.
  var plain: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): number.isFinite ? String(number) : ""
    }
  }

  var json: JSONValue {
    switch self {
    case .empty: .null
    case .text(let text): .text(text)
    case .integer(let integer): .integer(integer)
    case .number(let number): number.isFinite ? .number(number) : .null
    }
  }
}
