import RamureWording

/// Runs bound queries: rows are handed from stage to stage as they are found; only where all have to be known, to be ordered,
/// counted or told apart, are they kept.
struct Runner {
  let evaluator: Evaluator

  /// All rows are as wide as the one that a query begins with.
  /// - Parameter row: what is known before.
  func run(_ query: BoundQuery, _ row: Row, _ sink: Sink) throws(QueryFault) {
    guard query.isUnion, !query.keepsAll else {
      for part in query.parts {
        if try !run(part[...], row, sink) { return }
      }
      return
    }
    var seen: Set<RowKey> = []
    for part in query.parts {
      let goesOn = try run(part[...], row) { row throws(QueryFault) in
        guard seen.insert(RowKey(values: query.columnSlots.map { row[$0] })).inserted else { return true }
        return try sink(&row)
      }
      if !goesOn { return }
    }
  }

  /// From each stage that keeps rows to the next.
  private func run(_ stages: ArraySlice<Stage>, _ row: Row, _ sink: Sink) throws(QueryFault) -> Bool {
    let width = row.count
    var (stages, rows) = (stages, [row])
    while let place = stages.firstIndex(where: \.keepsRows), case .project(let projection) = stages[place] {
      var collector = RowCollector(projection, evaluator, width: width)
      let before = stages[..<place]
      // All of these rows are looked at before one of the next stage is.
      for var row in rows {
        let goesOn = try pass(before, &row) { row throws(QueryFault) in try collector.take(&row) }
        if !goesOn { break }
      }
      rows = try collector.finished()
      stages = stages[(place + 1)...]
    }
    for var row in rows {
      if try !pass(stages, &row, sink) { return false }
    }
    return true
  }

  private func pass(_ stages: ArraySlice<Stage>, _ row: inout Row, _ sink: Sink) throws(QueryFault) -> Bool {
    guard let stage = stages.first else { return try sink(&row) }
    let rest = stages.dropFirst()
    switch stage {
    case .match(let plan):
      return try Matcher(plan, evaluator).run(&row) { row throws(QueryFault) in try self.pass(rest, &row, sink) }
    case .unwind(let term, let slot):
      let values: [Value]
      switch try evaluator.value(term, &row) {
      case .list(let list): values = list
      case .null: values = []
      case let one: values = [one]
      }
      for value in values {
        row[slot] = value
        if try !pass(rest, &row, sink) { return false }
      }
      return true
    case .project(let projection):
      for item in projection.items { row[item.slot] = try evaluator.value(item.term, &row) }
      if let condition = projection.condition, try evaluator.value(condition, &row).truth != true { return true }
      return try pass(rest, &row, sink)
    }
  }
}

extension Stage {
  /// Whether all rows have to be known before the first goes on.
  fileprivate var keepsRows: Bool {
    guard case .project(let projection) = self else { return false }
    return projection.aggregates != nil || projection.distinct != nil || !projection.order.isEmpty
      || projection.skip != nil || projection.limit != nil
  }
}
