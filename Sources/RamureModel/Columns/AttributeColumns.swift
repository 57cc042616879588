/// Whatever else a file says about its nodes or its relations: a column for each attribute, by name.
struct AttributeColumns: Sendable {
  private(set) var names: [String] = []
  private var columns: [TextColumn] = []
  private var numbers: [UTF8Key: Int] = [:]

  /// The place of an attribute's column, made when it is new.
  mutating func column(_ name: String) -> Int {
    if let number = numbers[UTF8Key(name)] { return number }
    names.append(name)
    columns.append(TextColumn())
    numbers[UTF8Key(name)] = names.count - 1
    return names.count - 1
  }

  subscript(name: String, row: Int) -> String? {
    guard let number = numbers[UTF8Key(name)], !columns[number].isEmpty(row) else { return nil }
    return columns[number][row]
  }

  /// The attributes a row has, in the order of the columns.
  func all(_ row: Int) -> [(name: String, value: String)] {
    names.indices.compactMap { columns[$0].isEmpty(row) ? nil : (names[$0], columns[$0][row]) }
  }

  /// The texts of an attribute; `nil` where nobody has it.
  func column(of name: String) -> TextColumn? { numbers[UTF8Key(name)].map { columns[$0] } }

  mutating func write(_ source: [UInt8], _ range: Range<Int>, column: Int, row: Int) {
    columns[column].write(source, range, row: row)
  }

  mutating func write(_ text: String, column: Int, row: Int) {
    columns[column].write(text, row: row)
  }

  /// Adds the rows of the same columns, the first of them at a row at or past the end.
  mutating func append(_ other: AttributeColumns, at row: Int) {
    for (column, rows) in zip(columns.indices, other.columns) { columns[column].append(rows, at: row) }
  }

  func selecting(_ rows: [Int]) -> AttributeColumns {
    var result = self
    result.columns = columns.map { $0.selecting(rows) }
    return result
  }
}
