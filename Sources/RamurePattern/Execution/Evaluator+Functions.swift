import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Evaluator {
  func call(_ function: Function, _ terms: [Term], _ span: Span, _ row: inout Row) throws(QueryFault) -> Value {
    if function == .coalesce {
      for term in terms {
        let found = try value(term, &row)
        if !found.isNull { return found }
      }
      return .null
    }
    var values: [Value] = []
    for term in terms { values.append(try value(term, &row)) }
    switch function {
    case .e: return .float(M_E)
    case .pi: return .float(.pi)
    case .rand: return .float(chance.next())
    case .exists: return .boolean(!values[0].isNull)
    case .nullif: return values[0].equals(values[1]) == true ? .null : values[0]
    default: break
    }
    if values.contains(where: \.isNull) { return .null }
    let refusal = QueryFault(.querySort(function.rawValue), at: span, .running)
    if let result = try ofTime(function, values[0], refusal) { return result }
    if let result = try ofGraph(function, values[0]) { return result }
    if let result = try ofLists(function, values, refusal) { return result }
    if let result = try ofTexts(function, values, refusal) { return result }
    if let result = try ofNumbers(function, values, refusal) { return result }
    throw refusal
  }

  private func ofTime(_ function: Function, _ value: Value, _ refusal: QueryFault) throws(QueryFault) -> Value? {
    if function == .date { return try date(value, refusal).map(Value.date) }
    guard [.localtime, .time, .localdatetime, .datetime, .duration].contains(function), case .map(let map) = value
    else {
      return nil
    }
    func part(_ name: String) -> Int? {
      guard case .integer(let number)? = map[name], abs(number) < 1_000_000_000_000 else { return nil }
      return Int(number)
    }
    func parts(_ names: [(String, Int)]) -> Int {
      names.reduce(0) { $0 + (part($1.0 + "s") ?? part($1.0) ?? 0) * $1.1 }
    }
    if function == .duration {
      return .span(
        TimeSpan(
          months: parts([("year", 12), ("quarter", 3), ("month", 1)]), days: parts([("week", 7), ("day", 1)]),
          nanoseconds: Int64(parts([("hour", 3_600), ("minute", 60), ("second", 1)])) &* 1_000_000_000
            &+ Int64(parts([("millisecond", 1_000_000), ("microsecond", 1_000), ("nanosecond", 1)]))))
    }
    let zone: String? = if case .string(let text)? = map["timezone"] { text } else { nil }
    let moment = Moment(
      parts: part, hasDay: function == .localdatetime || function == .datetime, zone: zone,
      hasZone: function == .time || function == .datetime)
    guard let moment else { throw refusal }
    return .moment(moment)
  }

  /// `date("2015-03")`, `date(2015)`, `date({year: 2015, month: 3})`.
  private func date(_ value: Value, _ refusal: QueryFault) throws(QueryFault) -> PartialDate? {
    guard case .map(let map) = value else { return DateComparison.date(value) }
    func part(_ name: String) -> Int? {
      if case .integer(let number)? = map[name] { Int(exactly: number) } else { nil }
    }
    guard let year = part("year") else { throw refusal }
    return PartialDate(year: year, month: part("month"), day: part("day"))
  }

  private func ofGraph(_ function: Function, _ value: Value) throws(QueryFault) -> Value? {
    switch (function, value) {
    case (.id, .node(let number)), (.id, .relation(let number)): return .integer(Int64(number))
    case (.elementid, .node(let number)), (.elementid, .relation(let number)): return .string("\(number)")
    case (.labels, .node(let node)): return .list(graph.labels(of: node).map(Value.string))
    case (.type, .relation(let relation)): return .string(graph.type(of: relation))
    case (.startnode, .relation(let relation)): return .node(graph.ends(of: relation).from)
    case (.endnode, .relation(let relation)): return .node(graph.ends(of: relation).to)
    case (.nodes, .path(let path)): return .list(path.nodes.map(Value.node))
    case (.relationships, .path(let path)): return .list(path.relations.map(Value.relation))
    case (.length, .path(let path)): return .integer(Int64(path.relations.count))
    case (.properties, .node), (.properties, .relation), (.properties, .map): return properties(of: value)
    case (.keys, .node), (.keys, .relation), (.keys, .map):
      guard case .map(let map) = properties(of: value) else { return nil }
      return .list(map.entries.map { .string($0.key) })
    default: return nil
    }
  }

  private func ofLists(_ function: Function, _ values: [Value], _ refusal: QueryFault) throws(QueryFault) -> Value? {
    switch (function, values[0]) {
    case (.size, .list(let list)): return .integer(Int64(list.count))
    case (.size, .string(let text)): return .integer(Int64(text.unicodeScalars.count))
    case (.isempty, .list(let list)): return .boolean(list.isEmpty)
    case (.isempty, .string(let text)): return .boolean(text.isEmpty)
    case (.isempty, .map(let map)): return .boolean(map.entries.isEmpty)
    case (.head, .list(let list)): return list.first ?? .null
    case (.last, .list(let list)): return list.last ?? .null
    case (.tail, .list(let list)): return .list(Array(list.dropFirst()))
    case (.reverse, .list(let list)): return .list(list.reversed())
    case (.range, _):
      guard case .integer(let first) = values[0], case .integer(let last) = values[1] else { throw refusal }
      guard let third = values.dropFirst(2).first else { return .list(try range(first, last, 1, refusal)) }
      guard case .integer(let step) = third else { throw refusal }
      return .list(try range(first, last, step, refusal))
    default: return nil
    }
  }

  private static let longestRange = 10_000_000

  private func range(_ first: Int64, _ last: Int64, _ step: Int64, _ refusal: QueryFault) throws(QueryFault) -> [Value]
  {
    guard step != 0 else { throw QueryFault(.queryNumberOutOfRange, at: refusal.span, .running) }
    guard step > 0 ? first <= last : first >= last else { return [] }
    let (span, overflows) = last.subtractingReportingOverflow(first)
    guard !overflows, span.magnitude / step.magnitude < UInt64(Self.longestRange) else {
      throw QueryFault(.queryListTooLong(limit: Self.longestRange), at: refusal.span, .running)
    }
    return stride(from: first, through: last, by: Int(step)).map(Value.integer)
  }

  private func ofTexts(_ function: Function, _ values: [Value], _ refusal: QueryFault) throws(QueryFault) -> Value? {
    func text(_ place: Int) throws(QueryFault) -> String {
      guard case .string(let text) = values[place] else { throw refusal }
      return text
    }
    func count(_ place: Int) throws(QueryFault) -> Int {
      guard case .integer(let count) = values[place] else { throw refusal }
      guard count >= 0 else { throw QueryFault(.queryNumberOutOfRange, at: refusal.span, .running) }
      return Int(min(count, Int64(Int32.max)))
    }
    switch function {
    case .toupper, .upper: return .string(try text(0).uppercased())
    case .tolower, .lower: return .string(try text(0).lowercased())
    case .trim: return .string(Texts.trimmed(try text(0), start: true, end: true))
    case .ltrim: return .string(Texts.trimmed(try text(0), start: true, end: false))
    case .rtrim: return .string(Texts.trimmed(try text(0), start: false, end: true))
    case .replace: return .string(Texts.replacing(try text(0), try text(1), try text(2)))
    case .split: return .list(Texts.pieces(try text(0), try text(1)).map(Value.string))
    case .left: return .string(String(String.UnicodeScalarView(try text(0).unicodeScalars.prefix(try count(1)))))
    case .right: return .string(String(String.UnicodeScalarView(try text(0).unicodeScalars.suffix(try count(1)))))
    case .substring:
      let rest = try text(0).unicodeScalars.dropFirst(try count(1))
      return .string(String(String.UnicodeScalarView(values.count > 2 ? rest.prefix(try count(2)) : rest)))
    case .reverse: return .string(String(String.UnicodeScalarView(try text(0).unicodeScalars.reversed())))
    case .tostring, .tostringornull:
      guard let text = values[0].asText else {
        if function == .tostring { throw refusal }
        return .null
      }
      return .string(text)
    case .toboolean, .tobooleanornull:
      switch values[0] {
      case .boolean: return values[0]
      case .string(let text): return Value(["true": true, "false": false][text.lowercased()])
      case .integer(let number): return .boolean(number != 0)
      default:
        if function == .toboolean { throw refusal }
        return .null
      }
    default: return nil
    }
  }

  private func ofNumbers(_ function: Function, _ values: [Value], _ refusal: QueryFault) throws(QueryFault) -> Value? {
    switch function {
    case .tointeger, .tointegerornull: return try whole(values[0], function == .tointeger, refusal)
    case .tofloat, .tofloatornull:
      switch values[0] {
      case .string(let text): return Double(text).map(Value.float) ?? .null
      default:
        guard let number = values[0].number else {
          if function == .tofloat { throw refusal }
          return .null
        }
        return .float(number)
      }
    case .abs:
      if case .integer(let number) = values[0] {
        guard number != .min else { throw QueryFault(.queryOverflow, at: refusal.span, .running) }
        return .integer(abs(number))
      }
    case .sign:
      guard let number = values[0].number else { throw refusal }
      return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
    default: break
    }
    guard let number = values[0].number else { return nil }
    switch function {
    case .abs: return .float(abs(number))
    case .ceil: return .float(number.rounded(.up))
    case .floor: return .float(number.rounded(.down))
    case .round:
      guard values.count > 1 else { return .float((number + 0.5).rounded(.down)) }
      guard case .integer(let places) = values[1], places >= 0, places < 16 else { throw refusal }
      let factor = pow(10, Double(places))
      return .float((number * factor).rounded() / factor)
    case .sqrt: return .float(number.squareRoot())
    case .exp: return .float(exp(number))
    case .log: return .float(log(number))
    case .log10: return .float(log10(number))
    case .isnan: return .boolean(number.isNaN)
    default: return nil
    }
  }

  private func whole(_ value: Value, _ isStrict: Bool, _ refusal: QueryFault) throws(QueryFault) -> Value {
    switch value {
    case .integer: return value
    case .float(let number): return Int64(exactly: number.rounded(.towardZero)).map(Value.integer) ?? .null
    case .boolean(let isTrue): return .integer(isTrue ? 1 : 0)
    case .string(let text):
      if let number = Int64(text) { return .integer(number) }
      return Double(text).flatMap { Int64(exactly: $0.rounded(.towardZero)) }.map(Value.integer) ?? .null
    default:
      if isStrict { throw refusal }
      return .null
    }
  }
}
