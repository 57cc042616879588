import RamureWording

extension Evaluator {
  func binary(
    _ sign: Expression.Operator, _ left: Term, _ right: Term, _ span: Span, _ row: inout Row
  ) throws(QueryFault) -> Value {
    switch sign {
    case .and:
      let first = try truth(left, span, &row)
      if first == false { return .boolean(false) }
      let second = try truth(right, span, &row)
      return Value(second == false ? false : first == nil || second == nil ? nil : true)
    case .or:
      let first = try truth(left, span, &row)
      if first == true { return .boolean(true) }
      let second = try truth(right, span, &row)
      return Value(second == true ? true : first == nil || second == nil ? nil : false)
    case .xor:
      guard let first = try truth(left, span, &row), let second = try truth(right, span, &row) else { return .null }
      return .boolean(first != second)
    case .isIn: return try isIn(try value(left, &row), try value(right, &row), span)
    case .startsWith, .endsWith, .contains, .matches:
      guard case .string(let text) = try value(left, &row), case .string(let part) = try value(right, &row) else {
        return .null
      }
      return try .boolean(Texts.holds(sign, text, part, span))
    case .plus, .joined: return try plus(try value(left, &row), try value(right, &row), span)
    case .minus, .times, .divided, .modulo, .power:
      let (first, second) = (try value(left, &row), try value(right, &row))
      if sign == .minus, case .span = second, !first.isNull {
        return try TimeArithmetic.moved(first, second, sign: -1, span)
      }
      return try Arithmetic.result(sign, first, second, span)
    }
  }

  /// Whether a value is in a list; unknown where null might be it.
  private func isIn(_ value: Value, _ list: Value, _ span: Span) throws(QueryFault) -> Value {
    guard !list.isNull else { return .null }
    guard case .list(let values) = list else { throw QueryFault(.querySort("IN"), at: span, .running) }
    var isKnown = true
    for other in values {
      switch value.equals(other) {
      case true: return .boolean(true)
      case nil: isKnown = false
      default: break
      }
    }
    return isKnown ? .boolean(false) : .null
  }

  private func plus(_ left: Value, _ right: Value, _ place: Span) throws(QueryFault) -> Value {
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.date, .span), (.moment, .span): return try TimeArithmetic.moved(left, right, sign: 1, place)
    case (.span, .date), (.span, .moment): return try TimeArithmetic.moved(right, left, sign: 1, place)
    case (.list(let first), .list(let second)): return .list(first + second)
    case (.list(let values), _): return .list(values + [right])
    case (_, .list(let values)): return .list([left] + values)
    case (.string(let text), .string(let more)): return .string(text + more)
    case (.string(let text), .integer), (.string(let text), .float), (.string(let text), .boolean):
      return .string(text + (right.asText ?? ""))
    case (.integer, .string(let text)), (.float, .string(let text)), (.boolean, .string(let text)):
      return .string((left.asText ?? "") + text)
    default: return try Arithmetic.result(.plus, left, right, place)
    }
  }

  /// A chain holds if each comparison in it does.
  func comparison(
    _ first: Term, _ others: [(sign: Expression.Comparison, Term)], _ row: inout Row
  ) throws(QueryFault) -> Value {
    var left = try value(first, &row)
    var isKnown = true
    for (sign, term) in others {
      let right = try value(term, &row)
      switch Self.holds(left, sign, right) {
      case false: return .boolean(false)
      case nil: isKnown = false
      default: break
      }
      left = right
    }
    return isKnown ? .boolean(true) : .null
  }

  static func holds(_ left: Value, _ sign: Expression.Comparison, _ right: Value) -> Bool? {
    if let (first, second) = DateComparison.dates(left, right) { return DateComparison.holds(first, sign, second) }
    switch sign {
    case .equal: return left.equals(right)
    case .unequal: return left.equals(right).map { !$0 }
    default: break
    }
    guard let order = left.compared(to: right) else { return nil }
    return switch sign {
    case .less: order == .less
    case .atMost: order == .less || order == .same
    case .greater: order == .greater
    default: order == .greater || order == .same
    }
  }
}

extension Value {
  /// A value as a text; `nil` for what has none.
  var asText: String? {
    switch self {
    case .string(let text): text
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .date(let date): date.description
    case .moment(let moment): moment.description
    case .span(let span): span.description
    default: nil
    }
  }
}
