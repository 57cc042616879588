/// How the patterns of a MATCH are looked for: step by step, each for what the steps before it found.
struct MatchPlan: Sendable {
  indirect enum Step: Sendable {
    /// All nodes that may stand at a place.
    case scan(slot: Int, LabelTest?)
    /// A node that the row has: whether it is one that may stand there.
    case check(slot: Int, LabelTest?)
    case expand(Expand)
    case chain(Chain)
    /// A relation, or a list of them, that the row has: whether it joins the two nodes.
    case known(Expand)
    case filter(Term)
    case path(BoundMatch.Path)
  }

  /// From a node along its relations.
  struct Expand: Sendable {
    enum Direction: Sendable { case leaving, reaching, both }

    let slot: Int
    let from: Int
    let to: Int
    let isToPlaced: Bool
    let isFromPlaced: Bool
    let direction: Direction
    /// Whether each type will do; `nil` for all.
    let types: [Bool]?
    let labels: LabelTest?
    /// Relations of the clause that have been chosen: none is used twice.
    let used: [Int]
  }

  /// Along chains of relations.
  struct Chain: Sendable {
    let expand: Expand
    let least: Int
    let most: Int?
    let element: Int
    let conditions: [Term]
    let search: PathPattern.Search
    /// Whether the pattern runs the other way: the list of relations goes from its right end.
    let isReversed: Bool
  }

  let steps: [Step]
  let introduced: [Int]
  let isOptional: Bool
}
