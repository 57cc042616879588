import RamureWording

/// Finds what the patterns of a MATCH stand for, for one row.
struct Matcher {
  private let plan: MatchPlan
  private let evaluator: Evaluator
  private var graph: PropertyGraph { evaluator.graph }

  init(_ plan: MatchPlan, _ evaluator: Evaluator) { (self.plan, self.evaluator) = (plan, evaluator) }

  func run(_ row: inout Row, _ sink: Sink) throws(QueryFault) -> Bool {
    guard plan.isOptional else { return try step(0, &row, sink) }
    var isFound = false
    let goesOn = try step(0, &row) { row throws(QueryFault) in
      isFound = true
      return try sink(&row)
    }
    guard goesOn, !isFound else { return goesOn }
    for slot in plan.introduced { row[slot] = .null }
    return try sink(&row)
  }

  private func step(_ place: Int, _ row: inout Row, _ sink: Sink) throws(QueryFault) -> Bool {
    guard place < plan.steps.count else { return try sink(&row) }
    switch plan.steps[place] {
    case .scan(let slot, let labels): return try scan(slot, labels, place, &row, sink)
    case .check(let slot, let labels):
      guard case .node(let node) = row[slot] else {
        guard row[slot].isNull else { throw QueryFault(.queryNoNode, at: nil, .running) }
        return true
      }
      guard fits(node, labels) else { return true }
      return try step(place + 1, &row, sink)
    case .expand(let expand): return try self.expand(expand, place, &row, sink)
    case .chain(let chain):
      switch chain.search {
      case .all:
        return try ChainWalk(chain, evaluator).run(&row) { row throws(QueryFault) in
          try self.step(place + 1, &row, sink)
        }
      case .shortest, .allShortest:
        return try ShortestChains(chain, evaluator).run(&row) { row throws(QueryFault) in
          try self.step(place + 1, &row, sink)
        }
      }
    case .known(let expand): return try known(expand, place, &row, sink)
    case .filter(let term):
      guard try evaluator.value(term, &row).truth == true else { return true }
      return try step(place + 1, &row, sink)
    case .path(let path):
      guard let value = PathBuilder(graph).path(path, row) else { return true }
      row[path.slot] = value
      return try step(place + 1, &row, sink)
    }
  }

  private func fits(_ node: Int, _ labels: LabelTest?) -> Bool {
    labels?.holds(graph.labelNumbers(of: node)) ?? true
  }

  private func scan(
    _ slot: Int, _ labels: LabelTest?, _ place: Int, _ row: inout Row, _ sink: Sink
  ) throws(QueryFault) -> Bool {
    if case .has(nil)? = labels { return true }
    if let label = labels?.certain {
      for node in graph.nodesByLabel[Int(label)] where fits(Int(node), labels) {
        row[slot] = .node(Int(node))
        if try !step(place + 1, &row, sink) { return false }
      }
      return true
    }
    for node in 0..<graph.nodeCount where fits(node, labels) {
      row[slot] = .node(node)
      if try !step(place + 1, &row, sink) { return false }
    }
    return true
  }

  private func expand(
    _ expand: MatchPlan.Expand, _ place: Int, _ row: inout Row, _ sink: Sink
  ) throws(QueryFault) -> Bool {
    guard case .node(let from) = row[expand.from] else { return true }
    let target: Int? = if expand.isToPlaced, case .node(let node) = row[expand.to] { node } else { nil }
    if expand.isToPlaced, target == nil { return true }
    for step in Steps(of: from, expand.direction, graph) {
      if let types = expand.types, !types[Int(graph.typeOfRelation[step.relation])] { continue }
      if let target {
        if step.node != target { continue }
      } else if !fits(step.node, expand.labels) {
        continue
      }
      if expand.used.contains(where: { row[$0].uses(step.relation) }) { continue }
      row[expand.slot] = .relation(step.relation)
      if target == nil { row[expand.to] = .node(step.node) }
      if try !self.step(place + 1, &row, sink) { return false }
    }
    return true
  }

  /// A relation that the row has: in whichever directions the pattern allows, its ends are those of the pattern.
  private func known(
    _ expand: MatchPlan.Expand, _ place: Int, _ row: inout Row, _ sink: Sink
  ) throws(QueryFault) -> Bool {
    let relations: [Int]
    switch row[expand.slot] {
    case .relation(let relation): relations = [relation]
    case .list(let list):
      var numbers: [Int] = []
      for value in list {
        guard case .relation(let relation) = value else { return true }
        numbers.append(relation)
      }
      relations = numbers
    case .null: return true
    default: throw QueryFault(.queryNoRelation, at: nil, .running)
    }
    if let types = expand.types, relations.contains(where: { !types[Int(graph.typeOfRelation[$0])] }) { return true }
    for relation in relations where expand.used.contains(where: { row[$0].uses(relation) }) { return true }
    for (from, to) in ends(of: relations, expand.direction) {
      if expand.isFromPlaced, case .node(let node) = row[expand.from], node != from { continue }
      if expand.isToPlaced, case .node(let node) = row[expand.to], node != to { continue }
      if expand.isFromPlaced, row[expand.from].isNull || expand.isToPlaced && row[expand.to].isNull { continue }
      if expand.from == expand.to, from != to { continue }
      if !expand.isToPlaced, !fits(to, expand.labels) { continue }
      if !expand.isFromPlaced { row[expand.from] = .node(from) }
      if !expand.isToPlaced { row[expand.to] = .node(to) }
      if try !step(place + 1, &row, sink) { return false }
    }
    return true
  }

  /// From where to where a chain of relations leads, read in each way that is allowed.
  private func ends(of relations: [Int], _ direction: MatchPlan.Expand.Direction) -> [(Int, Int)] {
    guard let first = relations.first else { return [] }
    var found: [(Int, Int)] = []
    let (start, end) = graph.ends(of: first)
    let begins =
      direction == .leaving ? [start] : direction == .reaching ? [end] : start == end ? [start] : [start, end]
    for begin in begins {
      var node: Int? = begin
      for relation in relations {
        guard let current = node else { break }
        let (from, to) = graph.ends(of: relation)
        node =
          switch direction {
          case .leaving: from == current ? to : nil
          case .reaching: to == current ? from : nil
          case .both: from == current ? to : to == current ? from : nil
          }
      }
      if let node { found.append((begin, node)) }
    }
    return found
  }
}

extension Value {
  /// Whether it is a relation, or a chain that has it.
  func uses(_ relation: Int) -> Bool {
    switch self {
    case .relation(let own): own == relation
    case .list(let values): values.contains { $0.uses(relation) }
    default: false
    }
  }
}

/// The relations of a node on the sides that are asked for, and the nodes they lead to. One that leads back to the node itself
/// is met once.
struct Steps: Sequence {
  private let graph: PropertyGraph
  private let node: Int
  private let direction: MatchPlan.Expand.Direction

  init(of node: Int, _ direction: MatchPlan.Expand.Direction, _ graph: PropertyGraph) {
    (self.node, self.direction, self.graph) = (node, direction, graph)
  }

  struct Iterator: IteratorProtocol {
    let graph: PropertyGraph
    var leaving: Range<Int>
    var reaching: Range<Int>
    let leavesOutLoops: Bool
    let node: Int

    mutating func next() -> (relation: Int, node: Int)? {
      if let place = leaving.popFirst() {
        let relation = Int(graph.leaving.relations[place])
        return (relation, Int(graph.ends[relation]))
      }
      while let place = reaching.popFirst() {
        let relation = Int(graph.reaching.relations[place])
        let start = Int(graph.starts[relation])
        if !leavesOutLoops || start != node { return (relation, start) }
      }
      return nil
    }
  }

  func makeIterator() -> Iterator {
    Iterator(
      graph: graph, leaving: direction == .reaching ? 0..<0 : graph.leaving.range(node),
      reaching: direction == .leaving ? 0..<0 : graph.reaching.range(node), leavesOutLoops: direction == .both,
      node: node)
  }
}
