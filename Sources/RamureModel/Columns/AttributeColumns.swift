/// Whatever else a file says about its nodes or its relations: a column for each attribute, by name.
struct AttributeColumns: Sendable {
  private(set) var names: [String] = []
  private var columns: [TextColumn] = []
  private var numbers: [UTF8Key: Int] = [:]
  /// The columns of a row beyond the first few. A file may name an attribute a row: looking through all of them for each
  /// row would take the square of its size.
  private var later: [Int32: [Int32]] = [:]

  /// So many columns are looked through for each row.
  private static let first = 64

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
    columns(with: row).map { (names[$0], columns[$0][row]) }
  }

  /// The columns in which a row has something, in their order.
  private func columns(with row: Int) -> [Int] {
    columns.indices.prefix(Self.first).filter { !columns[$0].isEmpty(row) }
      + (later[Int32(row)] ?? []).map { Int($0) }.sorted()
  }

  /// The texts of an attribute; `nil` where nobody has it.
  func column(of name: String) -> TextColumn? { numbers[UTF8Key(name)].map { columns[$0] } }

  mutating func write(_ source: [UInt8], _ range: Range<Int>, column: Int, row: Int) {
    columns[column].write(source, range, row: row)
    note(column, row, isEmpty: range.isEmpty)
  }

  mutating func write(_ text: String, column: Int, row: Int) {
    columns[column].write(text, row: row)
    note(column, row, isEmpty: text.isEmpty)
  }

  private mutating func note(_ column: Int, _ row: Int, isEmpty: Bool) {
    if column >= Self.first, !isEmpty { later[Int32(row), default: []].append(Int32(column)) }
  }

  /// Adds the rows of the same columns, the first of them at a row at or past the end.
  mutating func append(_ other: AttributeColumns, at row: Int) {
    for (column, rows) in zip(columns.indices, other.columns) { columns[column].append(rows, at: row) }
    for (place, columns) in other.later { later[Int32(row) + place] = columns }
  }

  /// The same columns with some of the rows, each at most once, in the order given.
  func selecting(_ rows: [Int]) -> AttributeColumns {
    var result = self
    var places: [Int: Int] = [:]
    if !later.isEmpty || columns.contains(where: { $0.isSparse(among: rows.count) }) {
      places.reserveCapacity(rows.count)
      for (place, row) in rows.enumerated() { places[row] = place }
    }
    result.columns = columns.map { $0.selecting(rows, places: places) }
    result.later = [:]
    for (row, columns) in later { if let place = places[Int(row)] { result.later[Int32(place)] = columns } }
    return result
  }

  /// Whether a row says the same as one of other columns.
  func isSame(_ row: Int, as other: AttributeColumns, _ otherRow: Int) -> Bool {
    let own = columns(with: row)
    guard own.count == other.columns(with: otherRow).count else { return false }
    return own.allSatisfy { number in
      other.column(of: names[number]).map { columns[number].isSame(row, as: $0, otherRow) } ?? false
    }
  }
}
