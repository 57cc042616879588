/// Orders what a MATCH looks for: conditions as soon as their names are there, relations between nodes at hand first, then
/// those that lead to the fewest nodes; a scan only where nothing is at hand.
struct MatchPlanner {
  private let graph: PropertyGraph
  private let match: BoundMatch
  private var steps: [MatchPlan.Step] = []
  private var placed: Set<Int> = []
  private var open: [BoundMatch.Relation]
  private var conditions: [(term: Term, slots: Set<Int>)] = []
  private var paths: [BoundMatch.Path]
  private var used: [Int] = []
  private let types: [[Bool]?]

  static func plan(_ match: BoundMatch, _ graph: PropertyGraph) -> MatchPlan {
    var planner = MatchPlanner(match, graph)
    return planner.plan()
  }

  private init(_ match: BoundMatch, _ graph: PropertyGraph) {
    (self.graph, self.match, open, paths) = (graph, match, match.relations, match.paths)
    let introduced = Set(match.introduced)
    conditions = match.conditions.map { term in
      var slots: Set<Int> = []
      term.collectSlots(into: &slots)
      return (term, slots.intersection(introduced))
    }
    types = match.relations.map { Self.types($0.types, graph) }
  }

  private static func types(_ expression: LabelExpression?, _ graph: PropertyGraph) -> [Bool]? {
    guard let expression else { return nil }
    let test = LabelTest(expression, graph.types)
    return graph.types.indices.map { test.holds([Int32($0)]) }
  }

  private mutating func plan() -> MatchPlan {
    for node in match.nodes where node.isBound {
      steps.append(.check(slot: node.slot, LabelTest(node.labels, graph.labels)))
      placed.insert(node.slot)
    }
    for relation in match.relations where relation.isBound { placed.insert(relation.slot) }
    settle()
    while true {
      if let place = open.firstIndex(where: { $0.isBound }) ?? nextRelation() {
        add(open.remove(at: place))
      } else if let node = nextNode() {
        steps.append(.scan(slot: node.slot, LabelTest(node.labels, graph.labels)))
        placed.insert(node.slot)
      } else {
        break
      }
      settle()
    }
    return MatchPlan(steps: steps, introduced: match.introduced, isOptional: match.isOptional)
  }

  /// Paths whose parts are all there, and conditions whose names are.
  private mutating func settle() {
    for path in paths where placed.isSuperset(of: path.nodes + path.relations) {
      steps.append(.path(path))
      placed.insert(path.slot)
    }
    paths.removeAll { placed.contains($0.slot) }
    for condition in conditions where condition.slots.isSubset(of: placed) { steps.append(.filter(condition.term)) }
    conditions.removeAll { $0.slots.isSubset(of: placed) }
  }

  // MARK: - Choices

  private func node(_ slot: Int) -> BoundMatch.Node? { match.nodes.first { $0.slot == slot } }

  /// The relation to go along next: one between two nodes at hand, else the one that leads to the fewest.
  private func nextRelation() -> Int? {
    var best: (place: Int, cost: Double)?
    for (place, relation) in open.enumerated() {
      let ends = (placed.contains(relation.from), placed.contains(relation.to))
      guard ends.0 || ends.1, fits(relation) else { continue }
      let cost = ends.0 && ends.1 ? 0 : fanOut(relation, to: ends.0 ? relation.to : relation.from)
      if best.map({ cost < $0.cost }) ?? true { best = (place, cost) }
    }
    return best?.place
  }

  /// Whether the condition on a chain’s relations knows all its names.
  private func fits(_ relation: BoundMatch.Relation) -> Bool {
    var slots: Set<Int> = []
    for condition in relation.conditions { condition.collectSlots(into: &slots) }
    return slots.intersection(match.introduced).isSubset(of: placed)
  }

  /// How many nodes a relation leads to from one, at a guess.
  private func fanOut(_ relation: BoundMatch.Relation, to slot: Int) -> Double {
    let all = Double(max(1, graph.nodeCount))
    let degree = Double(graph.relationCount) / all
    let share = node(slot).flatMap { LabelTest($0.labels, graph.labels) }.map { Double($0.atMost(graph)) / all } ?? 1
    let length = relation.length == nil ? 1.0 : 100
    return degree * share * length * (relation.types == nil ? 1 : 0.5)
  }

  /// The node to begin with: the one that fewest can stand for.
  private func nextNode() -> BoundMatch.Node? {
    var best: (node: BoundMatch.Node, cost: Double)?
    for node in match.nodes where !placed.contains(node.slot) {
      var cost = Double(LabelTest(node.labels, graph.labels)?.atMost(graph) ?? graph.nodeCount)
      if conditions.contains(where: { $0.slots == [node.slot] }) { cost /= 10 }
      if best.map({ cost < $0.cost }) ?? true { best = (node, cost) }
    }
    return best?.node
  }

  private mutating func add(_ relation: BoundMatch.Relation) {
    let isReversed = !relation.isBound && !placed.contains(relation.from)
    let (from, to) = isReversed ? (relation.to, relation.from) : (relation.from, relation.to)
    let direction: MatchPlan.Expand.Direction =
      switch relation.direction {
      case .both: .both
      case .right: isReversed ? .reaching : .leaving
      case .left: isReversed ? .leaving : .reaching
      }
    let place = match.relations.firstIndex { $0.slot == relation.slot && $0.span == relation.span } ?? 0
    let expand = MatchPlan.Expand(
      slot: relation.slot, from: from, to: to, isToPlaced: placed.contains(to), isFromPlaced: placed.contains(from),
      direction: direction, types: types[place],
      labels: placed.contains(to) ? nil : node(to).flatMap { LabelTest($0.labels, graph.labels) }, used: used)
    if relation.isBound {
      steps.append(.known(expand))
      if !placed.contains(from), let labels = node(from).flatMap({ LabelTest($0.labels, graph.labels) }) {
        steps.append(.check(slot: from, labels))
      }
    } else if let length = relation.length, let element = relation.element {
      steps.append(
        .chain(
          MatchPlan.Chain(
            expand: expand, least: length.least, most: length.most, element: element, conditions: relation.conditions,
            search: relation.search, isReversed: isReversed)))
    } else {
      steps.append(.expand(expand))
    }
    placed.formUnion([from, to, relation.slot])
    used.append(relation.slot)
  }
}
