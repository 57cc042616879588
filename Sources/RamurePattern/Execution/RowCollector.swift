import RamureWording

/// The rows of a projection that have to be known together: grouped, told apart, ordered, cut.
struct RowCollector {
  private let projection: BoundProjection
  private let evaluator: Evaluator
  /// A row before anything is known: where none came, a count over none still is one.
  private let empty: Row
  private var rows: [Row] = []
  private var seen: Set<RowKey> = []
  private var groups: [RowKey: Int] = [:]
  private var tallies: [[Tally]] = []
  private var bounds: (skip: Int, limit: Int)?

  init(_ projection: BoundProjection, _ evaluator: Evaluator, width: Int) {
    (self.projection, self.evaluator) = (projection, evaluator)
    empty = Row(repeating: .null, count: width)
  }

  /// Takes a row in; `false` where no further one is needed.
  mutating func take(_ row: inout Row) throws(QueryFault) -> Bool {
    let (skip, limit) = try readBounds(row)
    // Nothing tells which rows come first: the first ones do.
    let isStreamed = projection.aggregates == nil && projection.order.isEmpty && projection.condition == nil
    if isStreamed, limit == 0 { return false }
    for item in projection.items { row[item.slot] = try evaluator.value(item.term, &row) }
    if let aggregates = projection.aggregates {
      try group(&row, aggregates)
      return true
    }
    if let distinct = projection.distinct {
      guard seen.insert(RowKey(values: distinct.map { row[$0] })).inserted else { return true }
    }
    rows.append(row)
    return !isStreamed || limit == .max || rows.count < skip.addingReportingOverflow(limit).partialValue
  }

  private mutating func group(_ row: inout Row, _ aggregates: [Aggregate]) throws(QueryFault) {
    let key = RowKey(values: projection.items.map { row[$0.slot] })
    let place: Int
    if let known = groups[key] {
      place = known
    } else {
      place = rows.count
      groups[key] = place
      rows.append(row)
      tallies.append(aggregates.map { Tally($0) })
    }
    for number in aggregates.indices { try tallies[place][number].take(&row, evaluator) }
  }

  /// The rows in the end.
  mutating func finished() throws(QueryFault) -> [Row] {
    if let aggregates = projection.aggregates { try finishGroups(aggregates) }
    if !projection.order.isEmpty { try sort() }
    let (skip, limit) = try readBounds(empty)
    var kept = Array(rows.dropFirst(skip).prefix(limit))
    if let condition = projection.condition {
      var fitting: [Row] = []
      for var row in kept where try evaluator.value(condition, &row).truth == true { fitting.append(row) }
      kept = fitting
    }
    return kept
  }

  private mutating func finishGroups(_ aggregates: [Aggregate]) throws(QueryFault) {
    // A count over no rows at all is a row.
    if rows.isEmpty, projection.items.isEmpty {
      rows.append(empty)
      tallies.append(aggregates.map { Tally($0) })
    }
    for place in rows.indices {
      for (number, aggregate) in aggregates.enumerated() {
        rows[place][aggregate.slot] = try tallies[place][number].result(rows[place], evaluator)
      }
      for result in projection.results { rows[place][result.slot] = try evaluator.value(result.term, &rows[place]) }
    }
    guard let distinct = projection.distinct else { return }
    var kept: [Row] = []
    for row in rows where seen.insert(RowKey(values: distinct.map { row[$0] })).inserted { kept.append(row) }
    rows = kept
  }

  private mutating func sort() throws(QueryFault) {
    var keyed: [(keys: [Value], row: Row)] = []
    for var row in rows {
      var keys: [Value] = []
      for order in projection.order { keys.append(try evaluator.value(order.term, &row)) }
      keyed.append((keys, row))
    }
    let descends = projection.order.map(\.isDescending)
    // The standard library’s sort is stable: rows that are equal stay in the order in which they were found.
    keyed.sort { left, right in
      for (place, isDescending) in descends.enumerated() {
        switch left.keys[place].order(right.keys[place]) {
        case .less: return !isDescending
        case .greater: return isDescending
        default: continue
        }
      }
      return false
    }
    rows = keyed.map(\.row)
  }

  private mutating func readBounds(_ row: Row) throws(QueryFault) -> (skip: Int, limit: Int) {
    if let bounds { return bounds }
    let read = (
      skip: try count(projection.skip, row) ?? 0, limit: try count(projection.limit, row) ?? .max
    )
    bounds = read
    return read
  }

  private func count(_ term: Term?, _ row: Row) throws(QueryFault) -> Int? {
    guard let term else { return nil }
    var row = row
    switch try evaluator.value(term, &row) {
    case .integer(let count):
      guard count >= 0 else { throw QueryFault(.queryNegativeCount, at: projection.span, .running) }
      return Int(min(count, Int64(Int32.max)))
    default: throw QueryFault(.queryCountNoInteger, at: projection.span, .running)
    }
  }
}
