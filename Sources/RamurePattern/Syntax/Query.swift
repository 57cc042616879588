/// A query as it is written: one or more parts whose rows are put together.
struct Query: Sendable {
  /// Clauses that follow on each other, from the first MATCH to the RETURN.
  struct Part: Sendable {
    let clauses: [Clause]
    let span: Span
  }

  let parts: [Part]
  /// Whether `UNION ALL` stands before each part but the first.
  let keepsAll: [(keeps: Bool, span: Span)]
}

enum Clause: Sendable {
  case match(Match)
  case unwind(Expression, as: NameInText)
  case with(Projection, where: Expression?)
  case `return`(Projection)
  case call(Call)

  struct Match: Sendable {
    let isOptional: Bool
    let patterns: [PathPattern]
    let condition: Expression?
    let span: Span
  }

  struct Call: Sendable {
    let procedure: NameInText
    let arguments: [Expression]
    let yields: [(column: NameInText, name: NameInText)]
    let condition: Expression?
  }
}

struct Projection: Sendable {
  struct Item: Sendable {
    let expression: Expression
    /// The name behind AS.
    let alias: NameInText?
    /// What a column is called that has no alias: the expression as it was written.
    let text: String
  }

  struct Order: Sendable {
    let expression: Expression
    let isDescending: Bool
  }

  let isDistinct: Bool
  /// Whether `*` stands first: all names in sight.
  let takesAll: Bool
  let items: [Item]
  let order: [Order]
  let skip: Expression?
  let limit: Expression?
  let span: Span
}

/// A name, and where it stands.
struct NameInText: Hashable, Sendable {
  let text: String
  let span: Span
}

/// A path through the graph: nodes with relations between them.
struct PathPattern: Sendable {
  enum Search: Sendable {
    /// Every path.
    case all
    /// `shortestPath(…)`, `ANY SHORTEST`, `SHORTEST k`: so many of the shortest between each two ends.
    case shortest(Int)
    /// `allShortestPaths(…)`, `ALL SHORTEST`.
    case allShortest
  }

  let name: NameInText?
  let search: Search
  let nodes: [NodePattern]
  /// One fewer than nodes.
  let relations: [RelationPattern]
  let span: Span
}

struct NodePattern: Sendable {
  let name: NameInText?
  let labels: LabelExpression?
  let properties: Expression?
  let condition: Expression?
  let span: Span
}

struct RelationPattern: Sendable {
  enum Direction: Sendable { case right, left, both }

  /// From how many to how many relations one after the other; no upper bound where it is `nil`.
  struct Length: Sendable {
    let least: Int
    let most: Int?
  }

  let name: NameInText?
  let types: LabelExpression?
  let properties: Expression?
  let condition: Expression?
  let direction: Direction
  let length: Length?
  let span: Span
}

/// `a|b`, `!a`, `a&b`, `%`: what labels or kinds are asked for.
indirect enum LabelExpression: Sendable {
  case label(NameInText)
  case any
  case not(LabelExpression)
  case both(LabelExpression, LabelExpression)
  case either(LabelExpression, LabelExpression)
}
