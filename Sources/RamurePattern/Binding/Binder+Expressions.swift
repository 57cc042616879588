import RamureWording

extension Binder {
  mutating func bind(_ expression: Expression) throws(QueryFault) -> (Term, Sort) {
    switch expression.kind {
    case .null: return (.constant(.null), .null)
    case .boolean(let value): return (.constant(.boolean(value)), .boolean)
    case .integer(let value): return (.constant(.integer(value)), .number)
    case .float(let value): return (.constant(.float(value)), .number)
    case .string(let value): return (.constant(.string(value)), .string)
    case .parameter(let name):
      guard let value = parameters[name] else { throw QueryFault(.queryNoParameter(name), at: expression.span) }
      return (.constant(value), .any)
    case .variable(let name):
      guard let variable = scope[name] else {
        throw QueryFault(.queryUndefined(name, known: scope.names), at: expression.span)
      }
      return (.slot(variable.slot), variable.sort)
    case .list(let elements):
      var terms: [Term] = []
      for element in elements { terms.append(try bind(element).0) }
      return (.list(terms), .list)
    case .map(let entries):
      var terms: [(key: String, value: Term)] = []
      for entry in entries { terms.append((entry.key.text, try bind(entry.value).0)) }
      return (.map(terms), .map)
    case .mapProjection(let of, let selectors): return (try mapProjection(of, selectors), .map)
    case .property(let of, let key):
      let (term, sort) = try bind(of)
      guard ![.boolean, .number, .string, .list, .path].contains(sort) else {
        throw QueryFault(.queryHasNoProperties, at: of.span)
      }
      return (.property(term, key.text, expression.span), .any)
    case .hasLabels(let of, let labels):
      let (term, sort) = try bind(of)
      guard [.node, .relation, .any, .null].contains(sort) else {
        throw QueryFault(.queryHasNoLabels, at: of.span)
      }
      let known = try known(labels, ofRelations: sort == .relation, either: sort == .any)
      return (.hasLabels(term, known, expression.span), .boolean)
    case .element(let of, let at):
      return (.element(try bind(of).0, try bind(at).0, expression.span), .any)
    case .slice(let of, let from, let to):
      let list = try bind(of).0
      let lower = try from.map { part throws(QueryFault) in try bind(part).0 }
      let upper = try to.map { part throws(QueryFault) in try bind(part).0 }
      return (.slice(list, from: lower, to: upper, expression.span), .list)
    case .not(let of):
      let (term, sort) = try bind(of)
      try expect(sort, [.boolean], of.span, "NOT")
      return (.not(term, expression.span), .boolean)
    case .negative(let of):
      let (term, sort) = try bind(of)
      try expect(sort, [.number], of.span, "-")
      return (.negative(term, expression.span), .number)
    case .positive(let of): return try bind(of)
    case .binary(let sign, let left, let right): return try binary(sign, left, right, expression.span)
    case .comparison(let first, let others):
      let term = try bind(first).0
      var terms: [(sign: Expression.Comparison, Term)] = []
      for other in others { terms.append((other.sign, try bind(other.1).0)) }
      return (.comparison(term, terms), .boolean)
    case .isNull(let of, let isNegated): return (.isNull(try bind(of).0, isNegated: isNegated), .boolean)
    case .call(let name, let isDistinct, let arguments):
      return try call(name, isDistinct, arguments, expression.span)
    case .countAll: return try aggregate(.count, false, [], expression.span)
    case .caseOf(let subject, let branches, let otherwise):
      let value = try subject.map { part throws(QueryFault) in try bind(part).0 }
      var bound: [(when: Term, then: Term)] = []
      for branch in branches { bound.append((try bind(branch.when).0, try bind(branch.then).0)) }
      let last = try otherwise.map { part throws(QueryFault) in try bind(part).0 }
      return (.caseOf(value, bound, otherwise: last), .any)
    case .comprehension(let name, let list, let condition, let result):
      let bound = try bindList(list)
      return try within([name]) { binder, slots throws(QueryFault) in
        let filter = try condition.map { part throws(QueryFault) in try binder.bindCondition(part) }
        let value = try result.map { part throws(QueryFault) in try binder.bind(part).0 }
        return (.comprehension(slot: slots[0], in: bound, where: filter, result: value, expression.span), .list)
      }
    case .quantifier(let quantifier, let name, let list, let condition):
      let bound = try bindList(list)
      return try within([name]) { binder, slots throws(QueryFault) in
        let filter = try condition.map { part throws(QueryFault) in try binder.bindCondition(part) }
        return (.quantifier(quantifier, slot: slots[0], in: bound, where: filter, expression.span), .boolean)
      }
    case .reduce(let sum, let first, let name, let list, let step):
      let start = try bind(first).0
      let bound = try bindList(list)
      return try within([sum, name]) { binder, slots throws(QueryFault) in
        (
          .reduce(
            sum: slots[0], from: start, slot: slots[1], in: bound, step: try binder.bind(step).0, expression.span), .any
        )
      }
    case .pattern(let pattern):
      guard takesPatterns else { throw QueryFault(.queryPatternMisplaced, at: expression.span) }
      return (.exists(try subquery([pattern], nil, namesNew: false)), .boolean)
    case .patternComprehension(let pattern, let condition, let result):
      let outer = scope
      defer { scope = outer }
      let query = try subquery([pattern], condition, namesNew: true, keepsScope: true)
      return (.collect(query, try bind(result).0), .list)
    case .exists(.patterns(let patterns, let condition)):
      return (.exists(try subquery(patterns, condition, namesNew: true)), .boolean)
    case .count(.patterns(let patterns, let condition)):
      return (.count(try subquery(patterns, condition, namesNew: true)), .number)
    case .exists(.query(let query)):
      return (
        .exists(try withoutAggregates { binder throws(QueryFault) in try binder.bind(query, asSubquery: true) }),
        .boolean
      )
    case .count(.query(let query)):
      return (
        .count(try withoutAggregates { binder throws(QueryFault) in try binder.bind(query, asSubquery: true) }), .number
      )
    }
  }

  private func expect(_ sort: Sort, _ wanted: Set<Sort>, _ span: Span, _ asker: String) throws(QueryFault) {
    guard sort == .any || sort == .null || wanted.contains(sort) else { throw QueryFault(.querySort(asker), at: span) }
  }

  private mutating func bindList(_ expression: Expression) throws(QueryFault) -> Term {
    let (term, sort) = try bind(expression)
    try expect(sort, [.list], expression.span, "IN")
    return term
  }

  /// Binds something that sees further names.
  private mutating func within(
    _ names: [NameInText], _ bind: (inout Binder, [Int]) throws(QueryFault) -> (Term, Sort)
  ) throws(QueryFault) -> (Term, Sort) {
    let outer = scope
    defer { scope = outer }
    var slots: [Int] = []
    for name in names {
      slots.append(slot())
      scope.add(name.text, Scope.Variable(slot: slots[slots.count - 1], sort: .any))
    }
    // An aggregate would have to know all rows before the list is gone through.
    return try withoutAggregates { binder throws(QueryFault) in try bind(&binder, slots) }
  }

  private mutating func withoutAggregates<Bound>(
    _ bind: (inout Binder) throws(QueryFault) -> Bound
  ) throws(QueryFault) -> Bound {
    let outer = aggregates
    aggregates = nil
    defer { aggregates = outer }
    return try bind(&self)
  }

  private mutating func binary(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression, _ span: Span
  ) throws(QueryFault) -> (Term, Sort) {
    let (first, firstSort) = try bind(left)
    let (second, secondSort) = try bind(right)
    let term = Term.binary(sign, first, second, span)
    switch sign {
    case .or, .xor, .and:
      try expect(firstSort, [.boolean], left.span, "\(sign)".uppercased())
      try expect(secondSort, [.boolean], right.span, "\(sign)".uppercased())
      return (term, .boolean)
    case .isIn:
      try expect(secondSort, [.list], right.span, "IN")
      return (term, .boolean)
    case .startsWith, .endsWith, .contains, .matches: return (term, .boolean)
    case .plus, .joined: return (term, firstSort == .list || secondSort == .list ? .list : .any)
    case .minus, .times, .divided, .modulo, .power: return (term, .any)
    }
  }

  private mutating func call(
    _ name: NameInText, _ isDistinct: Bool, _ arguments: [Expression], _ span: Span
  ) throws(QueryFault) -> (Term, Sort) {
    let known = name.text.lowercased()
    if let kind = Aggregate.Kind(rawValue: known) { return try aggregate(kind, isDistinct, arguments, span) }
    guard let function = Function(rawValue: known) else {
      throw QueryFault(.queryNoFunction(name.text), at: name.span)
    }
    if function == .exists, case .pattern(let pattern)? = arguments.first?.kind, arguments.count == 1 {
      return (.exists(try subquery([pattern], nil, namesNew: false)), .boolean)
    }
    guard function.arity.contains(arguments.count) else {
      throw QueryFault(.queryArgumentCount(name.text), at: span)
    }
    var terms: [Term] = []
    for (place, argument) in arguments.enumerated() {
      if case .pattern = argument.kind, function == .size { throw QueryFault(.querySort(name.text), at: argument.span) }
      let (term, sort) = try bind(argument)
      if place == 0, let subject = function.subject, !subject.contains(sort) {
        throw QueryFault(.querySort(name.text), at: argument.span)
      }
      terms.append(term)
    }
    return (.call(function, terms, span), function.result)
  }

  private mutating func aggregate(
    _ kind: Aggregate.Kind, _ isDistinct: Bool, _ arguments: [Expression], _ span: Span
  ) throws(QueryFault) -> (Term, Sort) {
    guard aggregates != nil else { throw QueryFault(.queryAggregateMisplaced, at: span) }
    let isPercentile = kind == .percentileCont || kind == .percentileDisc
    let isAll = kind == .count && arguments.isEmpty
    guard isAll || arguments.count == (isPercentile ? 2 : 1) else {
      throw QueryFault(.queryArgumentCount(kind.rawValue), at: span)
    }
    // No aggregate of an aggregate.
    let terms = try withoutAggregates { binder throws(QueryFault) in
      var terms: [Term] = []
      for argument in arguments { terms.append(try binder.bind(argument).0) }
      return terms
    }
    let slot = slot()
    aggregates?.append(
      Aggregate(
        kind: kind, isDistinct: isDistinct, argument: terms.first, share: isPercentile ? terms[1] : nil, slot: slot,
        span: span))
    return (.slot(slot), kind == .collect ? .list : kind == .count ? .number : .any)
  }

  private mutating func mapProjection(
    _ of: Expression, _ selectors: [Expression.Selector]
  ) throws(QueryFault) -> Term {
    let subject = try bind(of).0
    var bound: [(key: String?, value: Term?)] = []
    for selector in selectors {
      switch selector {
      case .all: bound.append((nil, nil))
      case .property(let key): bound.append((key.text, .property(subject, key.text, key.span)))
      case .variable(let name): bound.append((name.text, try bind(Expression(.variable(name.text), name.span)).0))
      case .value(let key, let value): bound.append((key.text, try bind(value).0))
      }
    }
    return .mapProjection(subject, bound)
  }

  /// A pattern within an expression, asked for every row.
  ///
  /// - Parameter namesNew: whether it may have names that nothing before it has.
  private mutating func subquery(
    _ patterns: [PathPattern], _ condition: Expression?, namesNew: Bool, keepsScope: Bool = false
  ) throws(QueryFault) -> BoundQuery {
    let outer = scope
    defer { if !keepsScope { scope = outer } }
    if !namesNew { try refuseNewNames(patterns) }
    let match = try withoutAggregates { binder throws(QueryFault) in
      try binder.bind(
        Clause.Match(
          isOptional: false, patterns: patterns, condition: condition, span: patterns[0].span))
    }
    return BoundQuery(
      parts: [[.match(MatchPlanner.plan(match, graph))]], isUnion: false, keepsAll: true, columns: [], columnSlots: [])
  }

  private func refuseNewNames(_ patterns: [PathPattern]) throws(QueryFault) {
    for pattern in patterns {
      for name in pattern.nodes.compactMap(\.name) + pattern.relations.compactMap(\.name) where scope[name.text] == nil
      {
        throw QueryFault(.queryUndefined(name.text, known: scope.names), at: name.span)
      }
    }
  }
}
