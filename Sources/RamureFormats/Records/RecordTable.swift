import RamureModel
import RamureWording

/// The nodes, or the edges, of a graph file, gathered as a table: nearly all graph formats are nodes and edges with named values,
/// each in a syntax of its own.
///
/// What its syntax itself means (an id, an end) goes under a column of ours. What an author named goes under that name, which
/// means what it means as a heading: `type` is a kind, `weight` a weight, `territory` an attribute. That is settled once all
/// names are known, so that it does not depend on which came first.
struct RecordTable<Column: CSVColumn>: Sendable {
  private(set) var rows = RecordRows()
  private(set) var headings: [String] = []
  private(set) var headingPlaces: [EcosystemDraft.Place] = []
  /// The columns whose meaning the syntax gives.
  private(set) var given: [Int: Column] = [:]
  /// The columns that say nothing of a node: what edges call it by.
  private(set) var hidden: Set<Int> = []
  private var named: [UTF8Key: Int] = [:]
  /// The record that last had a value in each column.
  private var lastRecords: [Int] = []

  var count: Int { rows.count }

  /// The number of a column of ours.
  mutating func column(_ column: Column) -> Int {
    if let known = given.first(where: { $0.value == column })?.key { return known }
    let number = add(heading: column.names.first ?? "", at: EcosystemDraft.Place(line: 1, column: 1))
    given[number] = column
    return number
  }

  /// The number of the column of a name that the file gives.
  ///
  /// - Parameter place: where the name stands first.
  mutating func column(named name: String, at place: EcosystemDraft.Place) -> Int {
    if let known = named[UTF8Key(name)] { return known }
    // What a column of ours keeps as an attribute of this very name would be kept twice.
    let own = Column.allCases.first { $0.names.first == name && Self.keptAsAttributes.contains(name) }
    if let own { return column(own) }
    let number = add(heading: name, at: place)
    named[UTF8Key(name)] = number
    return number
  }

  private static var keptAsAttributes: Set<String> { ["role", "weight", "stage", "direction", "url"] }

  /// The number of a column that only edges read: what they call nodes by, where that is not the id.
  mutating func hiddenColumn(named name: String) -> Int {
    let key = UTF8Key("\0" + name)
    if let known = named[key] { return known }
    let number = add(heading: name, at: EcosystemDraft.Place(line: 1, column: 1))
    named[key] = number
    hidden.insert(number)
    return number
  }

  /// Gives a column another meaning than its name has; whatever had the meaning before is hidden.
  mutating func give(_ column: Column, to number: Int) {
    for (other, meaning) in given where meaning == column && other != number {
      given[other] = nil
      hidden.insert(other)
    }
    given[number] = column
  }

  /// The column of a name, if the file has it.
  func known(_ name: String) -> Int? { named[UTF8Key(name)] }

  private mutating func add(heading: String, at place: EcosystemDraft.Place) -> Int {
    headings.append(heading)
    headingPlaces.append(place)
    lastRecords.append(0)
    return headings.count - 1
  }

  mutating func begin(at place: EcosystemDraft.Place) { rows.begin(at: place) }

  /// Adds a value to the record last begun, if it says something.
  ///
  /// - Returns: `false` where the record has one in the column already.
  mutating func add(
    _ text: some Collection<UInt8>, column: Int, at place: EcosystemDraft.Place
  ) -> Bool {
    guard lastRecords[column] != count else { return false }
    guard !text.isEmpty else { return true }
    lastRecords[column] = count
    rows.add(text, column: column, at: place)
    return true
  }

  /// Whether the record last begun has a value in a column.
  func hasValue(_ column: Int) -> Bool {
    count > 0 && lastRecords.indices.contains(column) && lastRecords[column] == count
  }

  /// The columns of ours, by their raw values, as tables are told them.
  var givenMeanings: [Int: Int] { given.mapValues(\.rawValue) }
}

extension RecordTable {
  /// What all records say in a column, in order; empty where one says nothing.
  func texts(column: Int) -> [String] {
    var rows = rows
    var cells: [CSVScanner.Cell] = []
    var texts: [String] = []
    while rows.next(into: &cells, width: headings.count) != nil {
      texts.append(String(decoding: rows.bytes[cells[column].range], as: UTF8.self))
    }
    return texts
  }

  func texts(of column: Column) -> [String] {
    given.first { $0.value == column }.map { texts(column: $0.key) } ?? []
  }
}
