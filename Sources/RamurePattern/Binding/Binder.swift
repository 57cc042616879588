import RamureWording

/// Binds the names of a query: variables to places in a row, functions and parameters to what they stand for; and finds what is
/// wrong before anything is read.
struct Binder {
  let graph: PropertyGraph
  let parameters: [String: Value]
  /// How many places a row has.
  private(set) var slotCount = 0
  var scope = Scope()
  /// Whether a pattern may stand for whether it is there.
  var takesPatterns = false
  /// Aggregates of the projection at hand; `nil` where none may stand.
  var aggregates: [Aggregate]?

  init(on graph: PropertyGraph, parameters: [String: Value]) { (self.graph, self.parameters) = (graph, parameters) }

  mutating func slot() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  static func bound(
    _ query: Query, on graph: PropertyGraph, parameters: [String: Value]
  ) throws(QueryFault) -> (query: BoundQuery, slots: Int) {
    var binder = Binder(on: graph, parameters: parameters)
    let bound = try binder.bind(query, asSubquery: false)
    return (bound, binder.slotCount)
  }

  mutating func bind(_ query: Query, asSubquery: Bool) throws(QueryFault) -> BoundQuery {
    if let first = query.keepsAll.first, let other = query.keepsAll.first(where: { $0.keeps != first.keeps }) {
      throw QueryFault(.queryMixedUnion, at: other.span)
    }
    let outer = scope
    var parts: [[Stage]] = []
    var columns: [String]?
    var slots: [Int] = []
    for part in query.parts {
      scope = outer
      let bound = try bind(part, asSubquery)
      if let columns, columns != bound.columns { throw QueryFault(.queryUnionColumns, at: part.span) }
      if columns == nil {
        (columns, slots) = (bound.columns, bound.slots)
        parts.append(bound.stages)
      } else {
        // The columns of each part stand where those of the first do.
        let moves = zip(slots, bound.slots).map { (slot: $0, term: Term.slot($1)) }
        let move = BoundProjection(
          items: moves, aggregates: nil, results: [], distinct: nil, order: [], skip: nil, limit: nil, condition: nil,
          span: part.span)
        parts.append(bound.stages + [.project(move)])
      }
    }
    scope = outer
    return BoundQuery(
      parts: parts, isUnion: parts.count > 1, keepsAll: query.keepsAll.first?.keeps ?? true, columns: columns ?? [],
      columnSlots: slots)
  }

  private mutating func bind(
    _ part: Query.Part, _ asSubquery: Bool
  ) throws(QueryFault) -> (stages: [Stage], columns: [String], slots: [Int]) {
    var stages: [Stage] = []
    for (place, clause) in part.clauses.enumerated() {
      let isLast = place == part.clauses.count - 1
      switch clause {
      case .match(let match): stages.append(.match(MatchPlanner.plan(try bind(match), graph)))
      case .unwind(let list, let name):
        let (term, sort) = try bind(list)
        guard scope[name.text] == nil else { throw QueryFault(.queryAlreadyBound(name.text), at: name.span) }
        if ![.list, .any, .null].contains(sort) { throw QueryFault(.querySort("UNWIND"), at: list.span) }
        let slot = slot()
        scope.add(name.text, Scope.Variable(slot: slot, sort: .any))
        stages.append(.unwind(term, slot: slot))
      case .with(let projection, let condition):
        stages.append(.project(try bind(projection, where: condition, isReturn: false).0))
      case .return(let projection):
        guard isLast else { throw QueryFault(.queryReturnNotLast, at: projection.span) }
        let (bound, columns, slots) = try bind(projection, where: nil, isReturn: true)
        return (stages + [.project(bound)], columns, slots)
      case .call(let call): throw QueryFault(.queryNoProcedure(call.procedure.text), at: call.procedure.span)
      }
    }
    guard asSubquery else { throw QueryFault(.queryReturnsNothing, at: part.span) }
    return (stages, [], [])
  }

  // MARK: - Projections

  private mutating func bind(
    _ projection: Projection, where condition: Expression?, isReturn: Bool
  ) throws(QueryFault) -> (BoundProjection, columns: [String], slots: [Int]) {
    if projection.takesAll, scope.names.isEmpty { throw QueryFault(.queryNothingInSight, at: projection.span) }
    var items: [(name: String, term: Term, sort: Sort, isAggregated: Bool, expression: Expression?)] = []
    if projection.takesAll {
      for name in scope.names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        guard let variable = scope[name] else { continue }
        items.append((name, .slot(variable.slot), variable.sort, false, nil))
      }
    }
    aggregates = []
    for item in projection.items {
      let name: String
      if let alias = item.alias {
        name = alias.text
      } else if case .variable(let variable) = item.expression.kind {
        name = variable
      } else if isReturn {
        name = item.text
      } else {
        throw QueryFault(.queryNeedsAlias, at: item.expression.span)
      }
      if items.contains(where: { $0.name == name }) {
        throw QueryFault(.queryColumnTwice(name), at: item.alias?.span ?? item.expression.span)
      }
      let before = aggregates?.count ?? 0
      let (term, sort) = try bind(item.expression)
      items.append((name, term, sort, (aggregates?.count ?? 0) > before, item.expression))
    }
    let isAggregated = items.contains { $0.isAggregated }
    var projected = Scope()
    var (keys, results): ([(slot: Int, term: Term)], [(slot: Int, term: Term)]) = ([], [])
    for item in items {
      let slot = slot()
      projected.add(item.name, Scope.Variable(slot: slot, sort: item.sort))
      if item.isAggregated { results.append((slot, item.term)) } else { keys.append((slot, item.term)) }
    }
    if isAggregated { try checkGrouping(items.map { ($0.expression, $0.isAggregated) }) }
    let incoming = scope
    var order: [(term: Term, isDescending: Bool)] = []
    for entry in projection.order {
      order.append(
        (
          try bindOrder(
            entry.expression, projected, incoming, items.map { ($0.expression, $0.name) },
            isAggregated || projection.isDistinct), entry.isDescending
        ))
    }
    let used = aggregates ?? []
    aggregates = nil
    let (skip, limit) = (try bindCount(projection.skip), try bindCount(projection.limit))
    // WHERE sees what came in as well, unless the rows that had it are put together.
    scope = isAggregated ? projected : Self.both(incoming, projected)
    let bound = try condition.map { expression throws(QueryFault) in try self.bindCondition(expression) }
    scope = projected
    let slots = projected.names.compactMap { projected[$0]?.slot }
    return (
      BoundProjection(
        items: keys, aggregates: isAggregated ? used : nil, results: results,
        distinct: projection.isDistinct ? slots : nil, order: order, skip: skip, limit: limit, condition: bound,
        span: projection.span),
      projected.names, slots
    )
  }

  /// What rows are ordered by: names of the projection go before those that came in; what is projected as it stands is taken
  /// from there.
  private mutating func bindOrder(
    _ expression: Expression, _ projected: Scope, _ incoming: Scope, _ items: [(Expression?, String)], _ isClosed: Bool
  ) throws(QueryFault) -> Term {
    for (item, name) in items {
      if let item, item.isWritten(like: expression), let variable = projected[name] { return .slot(variable.slot) }
    }
    var both = isClosed ? projected : Self.both(incoming, projected)
    // Behind a group, what it was grouped by may be said as it was.
    if isClosed {
      for (item, name) in items {
        guard case .variable(let variable)? = item?.kind, let place = projected[name] else { continue }
        both.add(variable, place)
      }
    }
    scope = both
    defer { scope = incoming }
    let before = aggregates
    let replaced = substituted(expression, items)
    // What is projected may be said by its name, or as it was written.
    let grouped = items.compactMap(\.0) + items.map { Expression(.variable($0.1), expression.span) }
    if expression.containsAggregate, let stray = expression.strayVariable(beside: grouped) {
      throw QueryFault(.queryAmbiguousAggregation, at: stray)
    }
    let (term, _) = try bind(replaced)
    if !isClosed, let before, let after = aggregates, after.count > before.count {
      throw QueryFault(.queryAggregateMisplaced, at: expression.span)
    }
    return term
  }

  private static func both(_ incoming: Scope, _ projected: Scope) -> Scope {
    var both = incoming
    for name in projected.names { if let variable = projected[name] { both.add(name, variable) } }
    return both
  }

  /// The expression with what is projected in it replaced by its name.
  private func substituted(_ expression: Expression, _ items: [(Expression?, String)]) -> Expression {
    expression.replacing { part in
      for (item, name) in items {
        guard let item, part.isWritten(like: item) else { continue }
        if case .variable = item.kind { continue }
        return Expression(.variable(name), part.span)
      }
      return nil
    }
  }

  /// SKIP and LIMIT: the same for all rows.
  private mutating func bindCount(_ expression: Expression?) throws(QueryFault) -> Term? {
    guard let expression else { return nil }
    let before = scope
    scope = Scope()
    defer { scope = before }
    let term: Term
    do {
      term = try bind(expression).0
    } catch {
      guard error.diagnosis.code == "query-undefined-variable" else { throw error }
      throw QueryFault(.queryCountNotConstant, at: expression.span)
    }
    if case .negative = expression.kind { throw QueryFault(.queryNegativeCount, at: expression.span) }
    if case .float = expression.kind { throw QueryFault(.queryCountNoInteger, at: expression.span) }
    return term
  }

  mutating func bindCondition(_ expression: Expression) throws(QueryFault) -> Term {
    let outer = takesPatterns
    takesPatterns = true
    defer { takesPatterns = outer }
    let (term, sort) = try bind(expression)
    guard [.boolean, .any, .null].contains(sort) else { throw QueryFault(.querySort("WHERE"), at: expression.span) }
    return term
  }

  /// Beside aggregates within one expression only what rows are grouped by may stand.
  private func checkGrouping(_ items: [(Expression?, isAggregated: Bool)]) throws(QueryFault) {
    let grouped = items.filter { !$0.isAggregated }.compactMap(\.0)
    for (item, isAggregated) in items where isAggregated {
      if let item, let stray = item.strayVariable(beside: grouped) {
        throw QueryFault(.queryAmbiguousAggregation, at: stray)
      }
    }
  }
}
