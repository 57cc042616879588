import RamureWording

extension Binder {
  mutating func bind(_ match: Clause.Match) throws(QueryFault) -> BoundMatch {
    var clause = MatchBinding(
      BoundMatch(nodes: [], relations: [], paths: [], conditions: [], isOptional: match.isOptional, introduced: []))
    for pattern in match.patterns { try bind(pattern, in: &clause) }
    // Properties and conditions see all names of the clause.
    for pattern in match.patterns { try bindConditions(pattern, in: &clause) }
    if let condition = match.condition {
      clause.match.conditions += Self.conjuncts(try withoutAggregation(condition))
    }
    return clause.match
  }

  /// A clause while it is bound.
  struct MatchBinding {
    var match: BoundMatch
    /// Names of relations of this clause: one cannot stand for two.
    var relationNames: Set<String> = []
    /// The place of each pattern’s nodes and relations, in the order of the text.
    var places: [Int: Int] = [:]
    var relationSlots: [Span: Int] = [:]
    var nodeSlots: [Span: Int] = [:]

    init(_ match: BoundMatch) { self.match = match }
  }

  private mutating func withoutAggregation(_ condition: Expression) throws(QueryFault) -> Term {
    let outer = aggregates
    aggregates = nil
    defer { aggregates = outer }
    return try bindCondition(condition)
  }

  /// `a AND b` is two conditions.
  private static func conjuncts(_ term: Term) -> [Term] {
    if case .binary(.and, let left, let right, _) = term { return conjuncts(left) + conjuncts(right) }
    return [term]
  }

  private mutating func bind(_ pattern: PathPattern, in clause: inout MatchBinding) throws(QueryFault) {
    if case .all = pattern.search {
    } else if pattern.relations.count != 1 {
      throw QueryFault(.queryShortestOfOne, at: pattern.span)
    }
    var nodes: [Int] = []
    var relations: [Int] = []
    for (place, node) in pattern.nodes.enumerated() {
      nodes.append(try bind(node, in: &clause))
      guard place > 0 else { continue }
      let relation = pattern.relations[place - 1]
      relations.append(try bind(relation, nodes[place - 1], nodes[place], pattern.search, in: &clause))
    }
    if let name = pattern.name {
      guard scope[name.text] == nil else { throw QueryFault(.queryAlreadyBound(name.text), at: name.span) }
      let slot = slot()
      scope.add(name.text, Scope.Variable(slot: slot, sort: .path))
      clause.match.paths.append(BoundMatch.Path(slot: slot, nodes: nodes, relations: relations))
      clause.match.introduced.append(slot)
    }
  }

  private mutating func bind(_ node: NodePattern, in clause: inout MatchBinding) throws(QueryFault) -> Int {
    let slot: Int
    if let name = node.name, let known = scope[name.text] {
      guard known.sort == .node || known.sort == .any || known.sort == .null else {
        throw QueryFault(.queryTypeConflict(name.text), at: name.span)
      }
      slot = known.slot
    } else {
      slot = self.slot()
      if let name = node.name { scope.add(name.text, Scope.Variable(slot: slot, sort: .node)) }
      clause.match.nodes.append(BoundMatch.Node(slot: slot, isBound: false, labels: []))
      clause.match.introduced.append(slot)
    }
    if !clause.match.nodes.contains(where: { $0.slot == slot }) {
      clause.match.nodes.append(BoundMatch.Node(slot: slot, isBound: true, labels: []))
    }
    if let labels = node.labels, let place = clause.match.nodes.firstIndex(where: { $0.slot == slot }) {
      clause.match.nodes[place].labels.append(try known(labels, ofRelations: false))
    }
    clause.nodeSlots[node.span] = slot
    return slot
  }

  private mutating func bind(
    _ relation: RelationPattern, _ from: Int, _ to: Int, _ search: PathPattern.Search, in clause: inout MatchBinding
  ) throws(QueryFault) -> Int {
    var isBound = false
    let slot: Int
    let isMany = relation.length != nil || { if case .all = search { false } else { true } }()
    if let name = relation.name {
      guard clause.relationNames.insert(name.text).inserted else {
        throw QueryFault(.queryRelationTwice(name.text), at: name.span)
      }
      if let known = scope[name.text] {
        let wanted: Sort = isMany ? .list : .relation
        guard known.sort == wanted || known.sort == .any || known.sort == .null else {
          throw QueryFault(.queryTypeConflict(name.text), at: name.span)
        }
        (slot, isBound) = (known.slot, true)
      } else {
        slot = self.slot()
        scope.add(name.text, Scope.Variable(slot: slot, sort: isMany ? .list : .relation))
      }
    } else {
      slot = self.slot()
    }
    if !isBound { clause.match.introduced.append(slot) }
    clause.relationSlots[relation.span] = slot
    let length = relation.length ?? (isMany ? RelationPattern.Length(least: 1, most: 1) : nil)
    clause.match.relations.append(
      BoundMatch.Relation(
        slot: slot, isBound: isBound, from: from, to: to, direction: relation.direction,
        types: try relation.types.map { types throws(QueryFault) in try known(types, ofRelations: true) },
        length: length, element: isMany ? self.slot() : nil, conditions: [], search: search, span: relation.span))
    return slot
  }

  // MARK: - Properties and conditions

  private mutating func bindConditions(_ pattern: PathPattern, in clause: inout MatchBinding) throws(QueryFault) {
    for node in pattern.nodes {
      guard let slot = clause.nodeSlots[node.span] else { continue }
      clause.match.conditions += try conditions(node.properties, of: slot)
      if let condition = node.condition { clause.match.conditions += Self.conjuncts(try withoutAggregation(condition)) }
    }
    for relation in pattern.relations {
      guard let slot = clause.relationSlots[relation.span],
        let place = clause.match.relations.firstIndex(where: { $0.slot == slot })
      else { continue }
      let bound = clause.match.relations[place]
      let subject = bound.element ?? slot
      var conditions = try conditions(relation.properties, of: subject)
      if let condition = relation.condition { conditions += Self.conjuncts(try withoutAggregation(condition)) }
      guard bound.element != nil else {
        clause.match.conditions += conditions
        continue
      }
      clause.match.relations[place] = BoundMatch.Relation(
        slot: slot, isBound: bound.isBound, from: bound.from, to: bound.to, direction: bound.direction,
        types: bound.types, length: bound.length, element: bound.element, conditions: conditions, search: bound.search,
        span: bound.span)
    }
  }

  /// `{name: "x"}` is a condition for each name.
  private mutating func conditions(_ properties: Expression?, of slot: Int) throws(QueryFault) -> [Term] {
    guard let properties, case .map(let entries) = properties.kind else { return [] }
    let outer = aggregates
    aggregates = nil
    defer { aggregates = outer }
    var terms: [Term] = []
    for entry in entries {
      let value = try bind(entry.value).0
      terms.append(.comparison(.property(.slot(slot), entry.key.text, entry.key.span), [(.equal, value)]))
    }
    return terms
  }
}
