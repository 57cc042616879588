/// An expression as it is written, with its place.
struct Expression: Sendable {
  indirect enum Kind: Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case float(Double)
    case string(String)
    case parameter(String)
    case variable(String)
    case list([Expression])
    case map([(key: NameInText, value: Expression)])
    /// `a {.name, .*, more: 1}`.
    case mapProjection(Expression, [Selector])
    case property(Expression, NameInText)
    case hasLabels(Expression, LabelExpression)
    case element(Expression, Expression)
    case slice(Expression, from: Expression?, to: Expression?)
    case not(Expression)
    case negative(Expression)
    case positive(Expression)
    case binary(Operator, Expression, Expression)
    /// `a < b <= c`: each with the next.
    case comparison(Expression, [(sign: Comparison, Expression)])
    case isNull(Expression, isNegated: Bool)
    case call(NameInText, isDistinct: Bool, [Expression])
    /// `count(*)`.
    case countAll
    case caseOf(Expression?, [(when: Expression, then: Expression)], otherwise: Expression?)
    /// `[x IN list WHERE condition | result]`.
    case comprehension(NameInText, in: Expression, where: Expression?, result: Expression?)
    /// `all(x IN list WHERE condition)`.
    case quantifier(Quantifier, NameInText, in: Expression, where: Expression?)
    /// `reduce(sum = 0, x IN list | sum + x)`.
    case reduce(NameInText, from: Expression, NameInText, in: Expression, Expression)
    /// `(a)-->(b)` where a truth value is expected.
    case pattern(PathPattern)
    /// `[(a)-->(b) WHERE condition | result]`.
    case patternComprehension(PathPattern, where: Expression?, result: Expression)
    case exists(Subquery)
    case count(Subquery)
  }

  enum Operator: Sendable {
    case or, xor, and, plus, minus, times, divided, modulo, power, isIn, startsWith, endsWith, contains, matches, joined
  }

  enum Comparison: Sendable { case equal, unequal, less, atMost, greater, atLeast }

  enum Quantifier: String, Sendable { case all, any, none, single }

  enum Selector: Sendable {
    case all
    case property(NameInText)
    case variable(NameInText)
    case value(NameInText, Expression)
  }

  /// `{ (a)-->(b) WHERE … }` or `{ MATCH … RETURN … }`.
  enum Subquery: Sendable {
    case patterns([PathPattern], where: Expression?)
    case query(Query)
  }

  let kind: Kind
  let span: Span

  init(_ kind: Kind, _ span: Span) { (self.kind, self.span) = (kind, span) }
}
