import RamureWording

/// Days and times so much later, or earlier.
enum TimeArithmetic {
  static func moved(_ value: Value, _ span: Value, sign: Int, _ place: Span) throws(QueryFault) -> Value {
    guard case .span(let span) = span else { throw QueryFault(.querySort("+"), at: place, .running) }
    let moved: Value? =
      switch value {
      case .date(let date): Calendar.date(date, plus: span, sign: sign).map(Value.date)
      case .moment(let moment): moment.moved(by: span, sign: Int64(sign)).map(Value.moment)
      default: throw QueryFault(.querySort(sign > 0 ? "+" : "-"), at: place, .running)
      }
    guard let moved else { throw QueryFault(.queryOverflow, at: place, .running) }
    return moved
  }
}
