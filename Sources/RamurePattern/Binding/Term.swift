/// An expression whose names are bound: variables are places in a row, functions are known, aggregates stand apart.
indirect enum Term: Sendable {
  case constant(Value)
  /// A place in the row.
  case slot(Int)
  case list([Term])
  case map([(key: String, value: Term)])
  case mapProjection(Term, [(key: String?, value: Term?)])
  case property(Term, String, Span)
  case hasLabels(Term, LabelExpression, Span)
  case element(Term, Term, Span)
  case slice(Term, from: Term?, to: Term?, Span)
  case not(Term, Span)
  case negative(Term, Span)
  case binary(Expression.Operator, Term, Term, Span)
  case comparison(Term, [(sign: Expression.Comparison, Term)])
  case isNull(Term, isNegated: Bool)
  case call(Function, [Term], Span)
  case caseOf(Term?, [(when: Term, then: Term)], otherwise: Term?)
  case comprehension(slot: Int, in: Term, where: Term?, result: Term?, Span)
  case quantifier(Expression.Quantifier, slot: Int, in: Term, where: Term?, Span)
  case reduce(sum: Int, from: Term, slot: Int, in: Term, step: Term, Span)
  /// Whether the pattern or the query gives a row.
  case exists(BoundQuery)
  case count(BoundQuery)
  /// The value of a term for each row.
  case collect(BoundQuery, Term)
}

/// Something that is computed over all rows of a group.
struct Aggregate: Sendable {
  enum Kind: String, Sendable {
    case count, sum, avg, min, max, collect
    case percentileCont = "percentilecont"
    case percentileDisc = "percentiledisc"
    case stDev = "stdev"
    case stDevP = "stdevp"
  }

  let kind: Kind
  let isDistinct: Bool
  /// `nil` for `count(*)`.
  let argument: Term?
  /// The share of a percentile.
  let share: Term?
  /// Where in the row the result stands.
  let slot: Int
  let span: Span
}

/// A query whose names are bound: what is done, one step after the other.
struct BoundQuery: Sendable {
  let parts: [[Stage]]
  /// Whether the rows of the parts before are kept apart from those of each further part: UNION puts equal ones together.
  let isUnion: Bool
  let keepsAll: Bool
  let columns: [String]
  /// Where in the row the columns stand.
  let columnSlots: [Int]
}

/// One step of a query.
enum Stage: Sendable {
  case match(MatchPlan)
  case unwind(Term, slot: Int)
  case project(BoundProjection)
}

struct BoundProjection: Sendable {
  /// What is computed from each row, and where it goes.
  let items: [(slot: Int, term: Term)]
  /// `nil` where rows are not put together.
  let aggregates: [Aggregate]?
  /// What is computed of a group once its aggregates are there.
  let results: [(slot: Int, term: Term)]
  /// The places that the rows are told apart by.
  let distinct: [Int]?
  let order: [(term: Term, isDescending: Bool)]
  let skip: Term?
  let limit: Term?
  let condition: Term?
  let span: Span
}

/// The patterns of a MATCH, bound to places in the row.
struct BoundMatch: Sendable {
  struct Node: Sendable {
    let slot: Int
    /// Whether the row has it before the clause.
    let isBound: Bool
    var labels: [LabelExpression]
  }

  struct Relation: Sendable {
    let slot: Int
    let isBound: Bool
    let from: Int
    let to: Int
    let direction: RelationPattern.Direction
    let types: LabelExpression?
    let length: RelationPattern.Length?
    /// For a chain of relations: where in the row each stands while it is looked at, and what has to hold of it.
    let element: Int?
    let conditions: [Term]
    /// The path among the patterns: a search for the shortest is made for its only relation.
    let search: PathPattern.Search
    let span: Span
  }

  struct Path: Sendable {
    let slot: Int
    let nodes: [Int]
    let relations: [Int]
  }

  var nodes: [Node]
  var relations: [Relation]
  var paths: [Path]
  /// What has to hold, one condition beside the other.
  var conditions: [Term]
  let isOptional: Bool
  /// All places that the clause fills.
  var introduced: [Int]
}

extension Term {
  /// The places of the row that the term reads, those that it fills itself left out where they are.
  func collectSlots(into slots: inout Set<Int>) {
    switch self {
    case .constant: break
    case .slot(let slot): slots.insert(slot)
    case .list(let terms), .call(_, let terms, _): for term in terms { term.collectSlots(into: &slots) }
    case .map(let entries): for entry in entries { entry.value.collectSlots(into: &slots) }
    case .mapProjection(let of, let selectors):
      of.collectSlots(into: &slots)
      for selector in selectors { selector.value?.collectSlots(into: &slots) }
    case .property(let of, _, _), .hasLabels(let of, _, _), .not(let of, _), .negative(let of, _), .isNull(let of, _):
      of.collectSlots(into: &slots)
    case .element(let of, let at, _):
      of.collectSlots(into: &slots)
      at.collectSlots(into: &slots)
    case .slice(let of, let from, let to, _):
      for term in [of, from, to] { term?.collectSlots(into: &slots) }
    case .binary(_, let left, let right, _):
      left.collectSlots(into: &slots)
      right.collectSlots(into: &slots)
    case .comparison(let first, let others):
      first.collectSlots(into: &slots)
      for other in others { other.1.collectSlots(into: &slots) }
    case .caseOf(let subject, let branches, let otherwise):
      for term in [subject, otherwise] { term?.collectSlots(into: &slots) }
      for branch in branches {
        branch.when.collectSlots(into: &slots)
        branch.then.collectSlots(into: &slots)
      }
    case .comprehension(_, let list, let condition, let result, _):
      for term in [list, condition, result] { term?.collectSlots(into: &slots) }
    case .quantifier(_, _, let list, let condition, _):
      for term in [list, condition] { term?.collectSlots(into: &slots) }
    case .reduce(_, let from, _, let list, let step, _):
      for term in [from, list, step] { term.collectSlots(into: &slots) }
    case .exists(let query), .count(let query): query.collectSlots(into: &slots)
    case .collect(let query, let result):
      query.collectSlots(into: &slots)
      result.collectSlots(into: &slots)
    }
  }
}

extension BoundQuery {
  func collectSlots(into slots: inout Set<Int>) {
    for stage in parts.joined() {
      switch stage {
      case .match(let plan): for step in plan.steps { step.collectSlots(into: &slots) }
      case .unwind(let term, _): term.collectSlots(into: &slots)
      case .project(let projection):
        for item in projection.items + projection.results { item.term.collectSlots(into: &slots) }
        for aggregate in projection.aggregates ?? [] { aggregate.argument?.collectSlots(into: &slots) }
        projection.condition?.collectSlots(into: &slots)
        for order in projection.order { order.term.collectSlots(into: &slots) }
      }
    }
  }
}

extension MatchPlan.Step {
  func collectSlots(into slots: inout Set<Int>) {
    switch self {
    case .scan(let slot, _), .check(let slot, _): slots.insert(slot)
    case .expand(let expand), .known(let expand): slots.formUnion([expand.slot, expand.from, expand.to])
    case .chain(let chain):
      slots.formUnion([chain.expand.slot, chain.expand.from, chain.expand.to])
      for condition in chain.conditions { condition.collectSlots(into: &slots) }
    case .filter(let term): term.collectSlots(into: &slots)
    case .path(let path): slots.formUnion(path.nodes + path.relations)
    }
  }
}
