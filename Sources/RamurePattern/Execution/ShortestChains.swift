import RamureWording

/// The shortest chains of relations from a node to each other, or to one: breadth first, each node with all the relations by
/// which it is reached first.
struct ShortestChains {
  private let chain: MatchPlan.Chain
  private let evaluator: Evaluator
  private var graph: PropertyGraph { evaluator.graph }

  init(_ chain: MatchPlan.Chain, _ evaluator: Evaluator) { (self.chain, self.evaluator) = (chain, evaluator) }

  func run(_ row: inout Row, _ sink: Sink) throws(QueryFault) -> Bool {
    let expand = chain.expand
    guard case .node(let start) = row[expand.from] else { return true }
    var target: Int?
    if expand.isToPlaced {
      guard case .node(let node) = row[expand.to] else { return true }
      target = node
    }
    let (order, entries) = try search(from: start, to: target, &row)
    for node in order {
      if let target, node != target { continue }
      if node == start, chain.least > 0 { continue }
      if target == nil, let labels = expand.labels, !labels.holds(graph.labelNumbers(of: node)) { continue }
      if try !hand(over: node, entries, start, &row, sink) { return false }
    }
    return true
  }

  /// Nodes in the order in which they are reached, and by which relations from which nodes.
  private func search(
    from start: Int, to target: Int?, _ row: inout Row
  ) throws(QueryFault) -> (order: [Int], entries: [Int: (distance: Int, by: [(relation: Int, from: Int)])]) {
    var entries: [Int: (distance: Int, by: [(relation: Int, from: Int)])] = [start: (0, [])]
    var order = [start]
    var place = 0
    while place < order.count {
      let node = order[place]
      place += 1
      let distance = entries[node]?.distance ?? 0
      if let most = chain.most, distance >= most { break }
      if let target, let found = entries[target], found.distance <= distance { break }
      for step in Steps(of: node, chain.expand.direction, graph) {
        guard try isAllowed(step.relation, &row) else { continue }
        if let known = entries[step.node] {
          if known.distance == distance + 1 { entries[step.node]?.by.append((step.relation, node)) }
        } else {
          entries[step.node] = (distance + 1, [(step.relation, node)])
          order.append(step.node)
        }
      }
    }
    return (order, entries)
  }

  private func isAllowed(_ relation: Int, _ row: inout Row) throws(QueryFault) -> Bool {
    if let types = chain.expand.types, !types[Int(graph.typeOfRelation[relation])] { return false }
    if chain.expand.used.contains(where: { row[$0].uses(relation) }) { return false }
    row[chain.element] = .relation(relation)
    for condition in chain.conditions where try evaluator.value(condition, &row).truth != true { return false }
    return true
  }

  /// The chains to a node, as many as are asked for.
  private func hand(
    over node: Int, _ entries: [Int: (distance: Int, by: [(relation: Int, from: Int)])], _ start: Int, _ row: inout Row,
    _ sink: Sink
  ) throws(QueryFault) -> Bool {
    var left = if case .shortest(let count) = chain.search { count } else { Int.max }
    // Back from the end, one way after the other.
    var open: [(node: Int, next: Int)] = [(node, 0)]
    var relations: [Int] = []
    while let last = open.last, left > 0 {
      if last.node == start {
        left -= 1
        let ordered = chain.isReversed ? relations : relations.reversed()
        row[chain.expand.slot] = .list(ordered.map(Value.relation))
        if !chain.expand.isToPlaced { row[chain.expand.to] = .node(node) }
        if try !sink(&row) { return false }
      }
      let ways = last.node == start ? [] : entries[last.node]?.by ?? []
      guard last.next < ways.count else {
        open.removeLast()
        if !relations.isEmpty { relations.removeLast() }
        continue
      }
      open[open.count - 1].next += 1
      relations.append(ways[last.next].relation)
      open.append((ways[last.next].from, 0))
    }
    return true
  }
}
