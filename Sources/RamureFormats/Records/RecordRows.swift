import RamureModel

/// Records of named values in one stretch of memory, read one after the other: what a graph file says of its nodes, or of its
/// edges, as the rows of a table.
///
/// A value takes sixteen bytes beside its text: a file of a million edges fits.
struct RecordRows: Sendable {
  /// A value: in which column, how long its text is, and where it stands in the file.
  private struct Value {
    let column: Int32
    let length: Int32
    let line: Int32
    let place: Int32
  }

  private(set) var bytes: [UInt8] = []
  private var values: [Value] = []
  /// How many values there are up to the end of each record.
  private var ends: [Int] = []
  private var places: [(line: Int32, column: Int32)] = []

  // Where reading is.
  private var record = 0
  private var value = 0
  private var offset = 0

  var count: Int { places.count }

  // MARK: - Writing

  mutating func begin(at place: EcosystemDraft.Place) {
    if !places.isEmpty { ends.append(values.count) }
    places.append((Int32(clamping: place.line), Int32(clamping: place.column)))
  }

  /// Adds a value to the record last begun.
  mutating func add(_ text: some Collection<UInt8>, column: Int, at place: EcosystemDraft.Place) {
    bytes.append(contentsOf: text)
    values.append(
      Value(
        column: Int32(clamping: column), length: Int32(clamping: text.count), line: Int32(clamping: place.line),
        place: Int32(clamping: place.column)))
  }

  // MARK: - Reading

  /// Fills `cells` with the next record, an empty cell for each column without a value; its place, `nil` at the end.
  ///
  /// Where a cell begins is the number of its value, −1 for an empty one.
  mutating func next(into cells: inout [CSVScanner.Cell], width: Int) -> EcosystemDraft.Place? {
    guard record < count else { return nil }
    cells.removeAll(keepingCapacity: true)
    for _ in 0..<width { cells.append(CSVScanner.Cell(range: 0..<0, start: -1)) }
    let end = record < ends.count ? ends[record] : values.count
    while value < end {
      let length = Int(values[value].length)
      let column = Int(values[value].column)
      if column < width { cells[column] = CSVScanner.Cell(range: offset..<offset + length, start: value) }
      offset += length
      value += 1
    }
    record += 1
    return placeOfRecord
  }

  /// Where the record last read begins.
  var placeOfRecord: EcosystemDraft.Place {
    guard record > 0 else { return EcosystemDraft.Place(line: 1, column: 1) }
    let place = places[record - 1]
    return EcosystemDraft.Place(line: Int(place.line), column: Int(place.column))
  }

  /// Where a value stands; the place of its record for a cell that is empty.
  func place(ofValue number: Int) -> EcosystemDraft.Place {
    guard values.indices.contains(number) else { return placeOfRecord }
    return EcosystemDraft.Place(line: Int(values[number].line), column: Int(values[number].place))
  }
}
