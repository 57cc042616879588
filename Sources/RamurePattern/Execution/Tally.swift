import RamureWording

/// An aggregate of one group, row by row.
struct Tally {
  private let aggregate: Aggregate
  private var seen: Set<RowKey> = []
  private var count: Int64 = 0
  private var values: [Value] = []
  /// The sum or the extreme so far.
  private var result: Value = .null
  private var share: Value = .null

  init(_ aggregate: Aggregate) { self.aggregate = aggregate }

  mutating func take(_ row: inout Row, _ evaluator: Evaluator) throws(QueryFault) {
    guard let argument = aggregate.argument else {
      count += 1
      return
    }
    let value = try evaluator.value(argument, &row)
    if value.isNull || aggregate.isDistinct && !seen.insert(RowKey(values: [value])).inserted { return }
    count += 1
    switch aggregate.kind {
    case .count: break
    case .sum, .avg:
      guard value.number != nil else {
        throw QueryFault(.querySort(aggregate.kind.rawValue), at: aggregate.span, .running)
      }
      result = result.isNull ? value : try Arithmetic.result(.plus, result, value, aggregate.span)
    case .min: if result.isNull || value.order(result) == .less { result = value }
    case .max: if result.isNull || value.order(result) == .greater { result = value }
    case .collect: values.append(value)
    case .percentileCont, .percentileDisc, .stDev, .stDevP:
      guard value.number != nil else {
        throw QueryFault(.querySort(aggregate.kind.rawValue), at: aggregate.span, .running)
      }
      if count == 1, let term = aggregate.share { share = try evaluator.value(term, &row) }
      values.append(value)
    }
  }

  func result(_ row: Row, _ evaluator: Evaluator) throws(QueryFault) -> Value {
    switch aggregate.kind {
    case .count: return .integer(count)
    case .sum: return result.isNull ? .integer(0) : result
    case .avg: return result.number.map { .float($0 / Double(count)) } ?? .null
    case .min, .max: return result
    case .collect: return .list(values)
    case .stDev, .stDevP: return .float(spread)
    case .percentileCont, .percentileDisc: return try percentile()
    }
  }

  private var spread: Double {
    let numbers = values.compactMap(\.number)
    let divisor = Double(numbers.count) - (aggregate.kind == .stDev ? 1 : 0)
    guard divisor > 0 else { return 0 }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    return (numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / divisor).squareRoot()
  }

  private func percentile() throws(QueryFault) -> Value {
    guard !values.isEmpty else { return .null }
    guard let share = share.number, share >= 0, share <= 1 else {
      throw QueryFault(.queryNumberOutOfRange, at: aggregate.span, .running)
    }
    let sorted = values.sorted { $0.precedes($1) }
    let place = share * Double(sorted.count - 1)
    if aggregate.kind == .percentileDisc {
      let rank = (share * Double(sorted.count)).rounded(.up)
      return sorted[max(0, Int(rank) - 1)]
    }
    let (low, high) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    guard let first = sorted[low].number, let second = sorted[high].number else { return .null }
    return .float(first + (second - first) * (place - Double(low)))
  }
}
