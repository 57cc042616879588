import RamureWording

/// The value of terms for a row.
struct Evaluator {
  let graph: PropertyGraph
  /// What rand() draws from: the same numbers in every run.
  let chance = Chance()

  func value(_ term: Term, _ row: inout Row) throws(QueryFault) -> Value {
    switch term {
    case .constant(let value): return value
    case .slot(let slot): return row[slot]
    case .list(let terms):
      var values: [Value] = []
      for term in terms { values.append(try value(term, &row)) }
      return .list(values)
    case .map(let entries):
      var values: [(key: String, value: Value)] = []
      for entry in entries { values.append((entry.key, try value(entry.value, &row))) }
      return .map(ValueMap(values))
    case .mapProjection(let of, let selectors): return try mapProjection(of, selectors, &row)
    case .property(let of, let key, let span): return try property(try value(of, &row), key, span)
    case .hasLabels(let of, let labels, let span): return try hasLabels(try value(of, &row), labels, span)
    case .element(let of, let at, let span): return try element(of: try value(of, &row), try value(at, &row), span)
    case .slice(let of, let from, let to, let span): return try slice(of, from, to, span, &row)
    case .not(let of, let span): return Value(try truth(of, span, &row).map { !$0 })
    case .negative(let of, let span): return try Arithmetic.negative(try value(of, &row), span)
    case .binary(let sign, let left, let right, let span): return try binary(sign, left, right, span, &row)
    case .comparison(let first, let others): return try comparison(first, others, &row)
    case .isNull(let of, let isNegated): return .boolean(try value(of, &row).isNull != isNegated)
    case .call(let function, let terms, let span): return try call(function, terms, span, &row)
    case .caseOf(let subject, let branches, let otherwise): return try caseOf(subject, branches, otherwise, &row)
    case .comprehension(let slot, let list, let condition, let result, let span):
      guard let elements = try elements(of: list, span, &row) else { return .null }
      var values: [Value] = []
      try each(of: elements, slot, &row) { row throws(QueryFault) in
        if let condition, try self.value(condition, &row).truth != true { return true }
        values.append(try result.map { result throws(QueryFault) in try self.value(result, &row) } ?? row[slot])
        return true
      }
      return .list(values)
    case .quantifier(let quantifier, let slot, let list, let condition, let span):
      return try self.quantifier(quantifier, slot, list, condition, span, &row)
    case .reduce(let sum, let first, let slot, let list, let step, let span):
      guard let elements = try elements(of: list, span, &row) else { return .null }
      let outer = row[sum]
      row[sum] = try value(first, &row)
      try each(of: elements, slot, &row) { row throws(QueryFault) in
        row[sum] = try self.value(step, &row)
        return true
      }
      defer { row[sum] = outer }
      return row[sum]
    case .exists(let query):
      var isThere = false
      try Runner(evaluator: self).run(query, row) { _ throws(QueryFault) in
        isThere = true
        return false
      }
      return .boolean(isThere)
    case .count(let query):
      var count: Int64 = 0
      try Runner(evaluator: self).run(query, row) { _ throws(QueryFault) in
        count += 1
        return true
      }
      return .integer(count)
    case .collect(let query, let result):
      var values: [Value] = []
      try Runner(evaluator: self).run(query, row) { row throws(QueryFault) in
        values.append(try self.value(result, &row))
        return true
      }
      return .list(values)
    }
  }

  /// The truth of a term; `nil` where it is unknown.
  func truth(_ term: Term, _ span: Span, _ row: inout Row) throws(QueryFault) -> Bool? {
    switch try value(term, &row) {
    case .boolean(let value): return value
    case .null: return nil
    default: throw QueryFault(.querySort("NOT, AND, OR, XOR"), at: span, .running)
    }
  }

  private func elements(of term: Term, _ span: Span, _ row: inout Row) throws(QueryFault) -> [Value]? {
    switch try value(term, &row) {
    case .list(let values): return values
    case .null: return nil
    default: throw QueryFault(.querySort("IN"), at: span, .running)
    }
  }

  /// Goes through values at a place of the row, which is then as it was.
  private func each(
    of values: [Value], _ slot: Int, _ row: inout Row, _ take: (inout Row) throws(QueryFault) -> Bool
  ) throws(QueryFault) {
    let outer = row[slot]
    for value in values {
      row[slot] = value
      if try !take(&row) { break }
    }
    row[slot] = outer
  }

  private func quantifier(
    _ quantifier: Expression.Quantifier, _ slot: Int, _ list: Term, _ condition: Term?, _ span: Span, _ row: inout Row
  ) throws(QueryFault) -> Value {
    guard let elements = try elements(of: list, span, &row) else { return .null }
    var (holds, unknown) = (0, 0)
    try each(of: elements, slot, &row) { row throws(QueryFault) in
      switch try condition.map({ condition throws(QueryFault) in try self.value(condition, &row) }) ?? row[slot] {
      case .boolean(true): holds += 1
      case .null: unknown += 1
      default: break
      }
      return true
    }
    let fails = elements.count - holds - unknown
    switch quantifier {
    case .all: return Value(fails > 0 ? false : unknown > 0 ? nil : true)
    case .any: return Value(holds > 0 ? true : unknown > 0 ? nil : false)
    case .none: return Value(holds > 0 ? false : unknown > 0 ? nil : true)
    case .single: return Value(holds > 1 ? false : unknown > 0 ? nil : holds == 1)
    }
  }

  // MARK: - Parts of values

  func property(_ value: Value, _ key: String, _ span: Span) throws(QueryFault) -> Value {
    switch value {
    case .node(let node): return graph.property(key, ofNode: node)
    case .relation(let relation): return graph.property(key, ofRelation: relation)
    case .map(let map): return map[key] ?? .null
    case .date(let date):
      return switch key {
      case "year": .integer(Int64(date.year))
      case "month": date.month.map { .integer(Int64($0)) } ?? .null
      case "day": date.day.map { .integer(Int64($0)) } ?? .null
      default: .null
      }
    case .null: return .null
    default: throw QueryFault(.queryHasNoProperties, at: span, .running)
    }
  }

  private func hasLabels(_ value: Value, _ labels: LabelExpression, _ span: Span) throws(QueryFault) -> Value {
    switch value {
    case .node(let node): return .boolean(LabelTest(labels, graph.labels).holds(graph.labelNumbers(of: node)))
    case .relation(let relation):
      return .boolean(LabelTest(labels, graph.types).holds([graph.typeOfRelation[relation]]))
    case .null: return .null
    default: throw QueryFault(.queryHasNoLabels, at: span, .running)
    }
  }

  private func mapProjection(
    _ of: Term, _ selectors: [(key: String?, value: Term?)], _ row: inout Row
  ) throws(QueryFault) -> Value {
    let subject = try value(of, &row)
    if subject.isNull { return .null }
    var entries: [(key: String, value: Value)] = []
    for selector in selectors {
      if let key = selector.key, let term = selector.value {
        entries.append((key, try value(term, &row)))
      } else if case .map(let map) = properties(of: subject) {
        entries += map.entries
      }
    }
    return .map(ValueMap(entries))
  }

  func properties(of value: Value) -> Value {
    switch value {
    case .node(let node): .map(graph.properties(ofNode: node))
    case .relation(let relation): .map(graph.properties(ofRelation: relation))
    case .map: value
    default: .null
    }
  }

  private func element(of value: Value, _ at: Value, _ span: Span) throws(QueryFault) -> Value {
    switch (value, at) {
    case (.null, _), (_, .null): return .null
    case (.list(let values), .integer(let index)):
      let place = index < 0 ? Int64(values.count) &+ index : index
      return place >= 0 && place < Int64(values.count) ? values[Int(place)] : .null
    case (.map(let map), .string(let key)): return map[key] ?? .null
    case (.node, .string(let key)), (.relation, .string(let key)): return try property(value, key, span)
    case (.list, _): throw QueryFault(.queryIndexNoInteger, at: span, .running)
    case (.map, _), (.node, _), (.relation, _): throw QueryFault(.queryKeyNoText, at: span, .running)
    default: throw QueryFault(.queryNoElements, at: span, .running)
    }
  }

  private func slice(
    _ of: Term, _ from: Term?, _ to: Term?, _ span: Span, _ row: inout Row
  ) throws(QueryFault) -> Value {
    let (subject, first) = (try value(of, &row), try from.map { term throws(QueryFault) in try value(term, &row) })
    let last = try to.map { term throws(QueryFault) in try value(term, &row) }
    if subject.isNull || first?.isNull == true || last?.isNull == true { return .null }
    guard case .list(let values) = subject else { throw QueryFault(.queryNoElements, at: span, .running) }
    func place(_ value: Value?, _ otherwise: Int) throws(QueryFault) -> Int {
      guard let value else { return otherwise }
      guard case .integer(let index) = value else { throw QueryFault(.queryIndexNoInteger, at: span, .running) }
      let place = index < 0 ? Int64(values.count) &+ index : index
      return Int(max(0, min(Int64(values.count), place)))
    }
    let (lower, upper) = (try place(first, 0), try place(last, values.count))
    return .list(lower < upper ? Array(values[lower..<upper]) : [])
  }

  private func caseOf(
    _ subject: Term?, _ branches: [(when: Term, then: Term)], _ otherwise: Term?, _ row: inout Row
  ) throws(QueryFault) -> Value {
    let wanted = try subject.map { term throws(QueryFault) in try value(term, &row) }
    for branch in branches {
      let found = try value(branch.when, &row)
      if let wanted {
        if wanted.equals(found) == true { return try value(branch.then, &row) }
      } else if found.truth == true {
        return try value(branch.then, &row)
      }
    }
    return try otherwise.map { term throws(QueryFault) in try value(term, &row) } ?? .null
  }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195).
final class Chance {
  private var state: UInt64 = 1

  /// From 0 up to 1.
  func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / 9_007_199_254_740_992
  }
}
