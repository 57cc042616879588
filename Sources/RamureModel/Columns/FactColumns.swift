/// What every fact carries, be it a node or a relation: where it was written, when it held, who says so, what else.
struct FactColumns: Sendable {
  /// Where a fact was written; the file is a place in the list of files read.
  struct Place: Hashable, Sendable {
    let file: Int32
    let line: Int32
    let column: Int32
  }

  var places: [Place] = []
  var periods: [Period] = []
  var sources = TextListColumn()
  var attributes = AttributeColumns()

  var count: Int { places.count }

  mutating func append(at place: Place) {
    places.append(place)
    periods.append(.unknown)
  }

  func selecting(_ rows: [Int]) -> FactColumns {
    FactColumns(
      places: rows.map { places[$0] }, periods: rows.map { periods[$0] },
      sources: sources.selecting(rows), attributes: attributes.selecting(rows))
  }
}
