import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Numbers: whole ones stay whole, and never overflow in silence.
enum Arithmetic {
  static func negative(_ value: Value, _ span: Span) throws(QueryFault) -> Value {
    switch value {
    case .integer(let number):
      let (result, overflows) = (0 as Int64).subtractingReportingOverflow(number)
      guard !overflows else { throw QueryFault(.queryOverflow, at: span, .running) }
      return .integer(result)
    case .float(let number): return .float(-number)
    case .null: return .null
    default: throw QueryFault(.querySort("-"), at: span, .running)
    }
  }

  static func result(
    _ sign: Expression.Operator, _ left: Value, _ right: Value, _ span: Span
  ) throws(QueryFault) -> Value {
    if left.isNull || right.isNull { return .null }
    guard let first = left.number, let second = right.number else {
      throw QueryFault(.querySort(text(sign)), at: span, .running)
    }
    if case (.integer(let one), .integer(let other)) = (left, right), sign != .power {
      return .integer(try whole(sign, one, other, span))
    }
    switch sign {
    case .plus: return .float(first + second)
    case .minus: return .float(first - second)
    case .times: return .float(first * second)
    case .divided: return .float(first / second)
    case .modulo: return .float(fmod(first, second))
    default: return .float(pow(first, second))
    }
  }

  private static func whole(
    _ sign: Expression.Operator, _ left: Int64, _ right: Int64, _ span: Span
  ) throws(QueryFault) -> Int64 {
    if right == 0, sign == .divided || sign == .modulo { throw QueryFault(.queryDividesByZero, at: span, .running) }
    let (result, overflows) =
      switch sign {
      case .plus: left.addingReportingOverflow(right)
      case .minus: left.subtractingReportingOverflow(right)
      case .times: left.multipliedReportingOverflow(by: right)
      case .divided: left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    guard !overflows else { throw QueryFault(.queryOverflow, at: span, .running) }
    return result
  }

  private static func text(_ sign: Expression.Operator) -> String {
    switch sign {
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divided: "/"
    case .modulo: "%"
    default: "^"
    }
  }
}
