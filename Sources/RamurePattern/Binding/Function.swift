/// A function of the language, by its name in small letters.
enum Function: String, CaseIterable, Sendable {
  case id, elementid, labels, type, properties, keys, size, length, head, last, tail, range, reverse, nodes
  case relationships, startnode, endnode, coalesce, tointeger, tofloat, tostring, toboolean, abs, ceil, floor
  case round, sign, sqrt, exp, log, log10, e, pi, substring, left, right, replace, split, trim, ltrim, rtrim
  case toupper, tolower, upper, lower, exists, isempty, tointegerornull, tofloatornull, tostringornull
  case tobooleanornull, nullif, isnan, rand, date, localtime, time, localdatetime, datetime, duration

  /// How many values it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .e, .pi, .rand: 0...0
    case .coalesce: 1...Int.max
    case .range, .substring: 2...3
    case .round: 1...2
    case .replace: 3...3
    case .left, .right, .split, .nullif: 2...2
    default: 1...1
    }
  }

  /// Sorts of values that it takes first; `nil` for any.
  var subject: Set<Sort>? {
    switch self {
    case .labels: [.node, .any, .null]
    case .type, .startnode, .endnode: [.relation, .any, .null]
    case .length, .nodes, .relationships: [.path, .any, .null]
    case .size, .reverse: [.list, .string, .any, .null, .map]
    case .head, .last, .tail: [.list, .any, .null]
    case .keys, .properties: [.node, .relation, .map, .any, .null]
    case .abs, .ceil, .floor, .sign, .sqrt, .exp, .log, .log10: [.number, .any, .null]
    default: nil
    }
  }

  var result: Sort {
    switch self {
    case .labels, .keys, .tail, .range, .nodes, .relationships, .split: .list
    case .type, .substring, .left, .right, .replace, .trim, .ltrim, .rtrim, .toupper, .tolower, .upper, .lower: .string
    case .size, .length, .e, .pi, .rand: .number
    case .startnode, .endnode: .node
    case .properties: .map
    default: .any
    }
  }
}

/// What is known of a value before the query runs.
enum Sort: Hashable, Sendable {
  case any, null, boolean, number, string, list, map, node, relation, path
}
