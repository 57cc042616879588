import RamureWording

extension Parser {
  mutating func expression() throws(QueryFault) -> Expression {
    try nested { parser throws(QueryFault) in try parser.disjunction() }
  }

  private mutating func disjunction() throws(QueryFault) -> Expression {
    var parts = [try exclusive()]
    while takeWord("OR") { parts.append(try exclusive()) }
    return balanced(.or, parts[...])
  }

  private mutating func exclusive() throws(QueryFault) -> Expression {
    var parts = [try conjunction()]
    while takeWord("XOR") { parts.append(try conjunction()) }
    return balanced(.xor, parts[...])
  }

  private mutating func conjunction() throws(QueryFault) -> Expression {
    var parts = [try negation()]
    while takeWord("AND") { parts.append(try negation()) }
    return balanced(.and, parts[...])
  }

  /// Conditions one after the other, as a tree that is no deeper than it has to be: a thousand of them are no rarity.
  private func balanced(_ sign: Expression.Operator, _ parts: ArraySlice<Expression>) -> Expression {
    guard parts.count > 1 else { return parts[parts.startIndex] }
    let middle = parts.startIndex + parts.count / 2
    return binary(sign, balanced(sign, parts[..<middle]), balanced(sign, parts[middle...]))
  }

  private mutating func negation() throws(QueryFault) -> Expression {
    var signs: [Span] = []
    while token.isWord("NOT") {
      try checkLength(signs.count)
      signs.append(advance().span)
    }
    var expression = try comparison()
    for sign in signs.reversed() { expression = Expression(.not(expression), sign.through(expression.span)) }
    return expression
  }

  private mutating func comparison() throws(QueryFault) -> Expression {
    let first = try predicate()
    var others: [(sign: Expression.Comparison, Expression)] = []
    while let sign = comparisonSign {
      place += 1
      others.append((sign, try predicate()))
    }
    return others.isEmpty ? first : Expression(.comparison(first, others), span(from: first.span))
  }

  private var comparisonSign: Expression.Comparison? {
    guard case .sign(let sign) = token.kind else { return nil }
    return switch sign {
    case "=": .equal
    case "<>": .unequal
    case "<": .less
    case "<=": .atMost
    case ">": .greater
    case ">=": .atLeast
    default: nil
    }
  }

  /// What is asked of a value by words: `IS NULL`, `IN`, `STARTS WITH`; one after the other.
  private mutating func predicate() throws(QueryFault) -> Expression {
    var left = try sum()
    var count = 0
    while true {
      count += 1
      try checkLength(count)
      if token.isWord("IS") {
        guard token(ahead: 1).isWord("NULL") || token(ahead: 1).isWord("NOT") && token(ahead: 2).isWord("NULL") else {
          return left
        }
        let isNegated = token(ahead: 1).isWord("NOT")
        place += isNegated ? 3 : 2
        left = Expression(.isNull(left, isNegated: isNegated), span(from: left.span))
      } else if takeWord("IN") {
        left = binary(.isIn, left, try sum())
      } else if token.isWord("STARTS"), token(ahead: 1).isWord("WITH") {
        place += 2
        left = binary(.startsWith, left, try sum())
      } else if token.isWord("ENDS"), token(ahead: 1).isWord("WITH") {
        place += 2
        left = binary(.endsWith, left, try sum())
      } else if takeWord("CONTAINS") {
        left = binary(.contains, left, try sum())
      } else if take("=~") {
        left = binary(.matches, left, try sum())
      } else {
        return left
      }
    }
  }

  private mutating func sum() throws(QueryFault) -> Expression {
    var left = try product()
    var count = 0
    while true {
      count += 1
      try checkLength(count)
      if take("+") {
        left = binary(.plus, left, try product())
      } else if take("-") {
        left = binary(.minus, left, try product())
      } else if take("||") {
        left = binary(.joined, left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(QueryFault) -> Expression {
    var left = try power()
    var count = 0
    while true {
      count += 1
      try checkLength(count)
      if take("*") {
        left = binary(.times, left, try power())
      } else if take("/") {
        left = binary(.divided, left, try power())
      } else if take("%") {
        left = binary(.modulo, left, try power())
      } else {
        return left
      }
    }
  }

  private mutating func power() throws(QueryFault) -> Expression {
    var left = try signed()
    var count = 0
    while take("^") {
      count += 1
      try checkLength(count)
      left = binary(.power, left, try signed())
    }
    return left
  }

  private mutating func signed() throws(QueryFault) -> Expression {
    var signs: [(isNegative: Bool, span: Span)] = []
    while token.isSign("-") || token.isSign("+") {
      try checkLength(signs.count)
      signs.append((token.isSign("-"), advance().span))
    }
    // The least integer has no positive twin: its sign belongs to it.
    if let last = signs.last, last.isNegative, case .integer(1 << 63) = token.kind {
      let span = last.span.through(advance().span)
      signs.removeLast()
      return sign(Expression(.integer(.min), span), signs)
    }
    return sign(try postfix(), signs)
  }

  private func sign(_ expression: Expression, _ signs: [(isNegative: Bool, span: Span)]) -> Expression {
    signs.reversed().reduce(expression) { inner, sign in
      Expression(sign.isNegative ? .negative(inner) : .positive(inner), sign.span.through(inner.span))
    }
  }

  private func binary(_ sign: Expression.Operator, _ left: Expression, _ right: Expression) -> Expression {
    Expression(.binary(sign, left, right), left.span.through(right.span))
  }

  /// A value with what is taken from it: `a.name`, `a[0]`, `a[1..2]`, `a:Label`.
  private mutating func postfix() throws(QueryFault) -> Expression {
    var inner = try atom()
    var count = 0
    while true {
      count += 1
      try checkLength(count)
      if take(".") {
        let key = try name()
        inner = Expression(.property(inner, key), span(from: inner.span))
      } else if token.isSign("[") {
        inner = try element(of: inner)
      } else if token.isSign(":"),
        token(ahead: 1).asName != nil || token(ahead: 1).isSign("!")
          || token(ahead: 1).isSign("%") || token(ahead: 1).isSign("(")
      {
        let labels = try labels(ofRelation: false)
        inner = Expression(.hasLabels(inner, labels), span(from: inner.span))
      } else {
        return inner
      }
    }
  }

  private mutating func element(of inner: Expression) throws(QueryFault) -> Expression {
    place += 1
    if take("..") {
      let to = token.isSign("]") ? nil : try expression()
      try expect("]")
      return Expression(.slice(inner, from: nil, to: to), span(from: inner.span))
    }
    let first = try expression()
    if take("..") {
      let to = token.isSign("]") ? nil : try expression()
      try expect("]")
      return Expression(.slice(inner, from: first, to: to), span(from: inner.span))
    }
    try expect("]")
    return Expression(.element(inner, first), span(from: inner.span))
  }
}
