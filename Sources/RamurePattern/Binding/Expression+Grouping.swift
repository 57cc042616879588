extension Expression {
  /// The parts of an expression, one level down.
  var parts: [Expression] {
    switch kind {
    case .null, .boolean, .integer, .float, .string, .parameter, .variable, .countAll, .pattern, .exists, .count,
      .patternComprehension:
      []
    case .list(let elements): elements
    case .map(let entries): entries.map(\.value)
    case .mapProjection(let of, let selectors):
      [of]
        + selectors.compactMap { selector in
          if case .value(_, let value) = selector { value } else { nil }
        }
    case .property(let of, _), .hasLabels(let of, _), .not(let of), .negative(let of), .positive(let of),
      .isNull(let of, _):
      [of]
    case .element(let of, let at): [of, at]
    case .slice(let of, let from, let to): [of] + [from, to].compactMap { $0 }
    case .binary(_, let left, let right): [left, right]
    case .comparison(let first, let others): [first] + others.map(\.1)
    case .call(_, _, let arguments): arguments
    case .caseOf(let subject, let branches, let otherwise):
      [subject, otherwise].compactMap { $0 } + branches.flatMap { [$0.when, $0.then] }
    case .comprehension(_, let list, _, _), .quantifier(_, _, let list, _), .reduce(_, _, _, let list, _): [list]
    }
  }

  var isAggregateCall: Bool {
    switch kind {
    case .countAll: true
    case .call(let name, _, _): Aggregate.Kind(rawValue: name.text.lowercased()) != nil
    default: false
    }
  }

  /// Whether two expressions say the same, wherever they stand.
  func isWritten(like other: Expression) -> Bool { Syntax.text(self) == Syntax.text(other) }

  var containsAggregate: Bool { isAggregateCall || parts.contains { $0.containsAggregate } }

  /// A variable, or a property of one: what may stand beside an aggregate.
  private var isPlain: Bool {
    switch kind {
    case .variable: true
    case .property(let of, _): of.isPlain
    default: false
    }
  }

  /// A variable outside of aggregates that is not among what rows are grouped by.
  func strayVariable(beside grouped: [Expression]) -> Span? {
    if isAggregateCall || isPlain && grouped.contains(where: { $0.isWritten(like: self) }) { return nil }
    if case .variable = kind { return span }
    // A variable that rows are grouped by may also be asked for its properties.
    for part in parts {
      if let stray = part.strayVariable(beside: grouped) { return stray }
    }
    return nil
  }

  /// The expression with some of its parts replaced.
  func replacing(_ replacement: (Expression) -> Expression?) -> Expression {
    if let other = replacement(self) { return other }
    func one(_ part: Expression) -> Expression { part.replacing(replacement) }
    let kind: Kind =
      switch kind {
      case .list(let elements): .list(elements.map(one))
      case .map(let entries): .map(entries.map { ($0.key, one($0.value)) })
      case .property(let of, let key): .property(one(of), key)
      case .hasLabels(let of, let labels): .hasLabels(one(of), labels)
      case .not(let of): .not(one(of))
      case .negative(let of): .negative(one(of))
      case .positive(let of): .positive(one(of))
      case .isNull(let of, let isNegated): .isNull(one(of), isNegated: isNegated)
      case .element(let of, let at): .element(one(of), one(at))
      case .binary(let sign, let left, let right): .binary(sign, one(left), one(right))
      case .comparison(let first, let others): .comparison(one(first), others.map { ($0.sign, one($0.1)) })
      case .call(let name, let isDistinct, let arguments): .call(name, isDistinct: isDistinct, arguments.map(one))
      case .caseOf(let subject, let branches, let otherwise):
        .caseOf(subject.map(one), branches.map { (one($0.when), one($0.then)) }, otherwise: otherwise.map(one))
      default: self.kind
      }
    return Expression(kind, span)
  }
}

/// How an expression reads, whatever blanks it was written with.
enum Syntax {
  static func text(_ expression: Expression) -> String {
    func list(_ parts: [Expression]) -> String { parts.map(text).joined(separator: ",") }
    switch expression.kind {
    case .null: return "null"
    case .boolean(let value): return "\(value)"
    case .integer(let value): return "\(value)"
    case .float(let value): return "\(value)f"
    case .string(let value): return value.debugDescription
    case .parameter(let name): return "$\(name)"
    case .variable(let name): return name.debugDescription.dropFirst().dropLast() + "`"
    case .property(let of, let key): return text(of) + "." + key.text
    case .call(let name, let isDistinct, let arguments):
      return name.text.lowercased() + (isDistinct ? "(distinct " : "(") + list(arguments) + ")"
    case .countAll: return "count(*)"
    case .binary(let sign, let left, let right): return "(\(text(left)) \(sign) \(text(right)))"
    case .not(let of): return "not(\(text(of)))"
    case .negative(let of): return "-(\(text(of)))"
    case .positive(let of): return text(of)
    case .isNull(let of, let isNegated): return "\(text(of)) null \(isNegated)"
    case .element(let of, let at): return "\(text(of))[\(text(at))]"
    case .list(let elements): return "[\(list(elements))]"
    case .map(let entries): return "{\(entries.map { $0.key.text + ":" + text($0.value) }.joined(separator: ","))}"
    case .comparison(let first, let others):
      return text(first) + others.map { " \($0.sign) " + text($0.1) }.joined()
    // What is written elsewhere is another.
    default: return "\(expression.span.start)…\(expression.span.end)"
    }
  }
}
