import RamureWording

/// Walks along chains of relations from a node, none twice in a chain.
struct ChainWalk {
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
    if let most = chain.most, most < chain.least { return true }
    var relations: [Int] = []
    if chain.least == 0, try !arrive(start, target, relations, &row, sink) { return false }
    // The steps that are left to try from each node of the chain: no recursion, since a chain may be as long as the graph.
    var open = [Steps(of: start, expand.direction, graph).makeIterator()]
    if chain.most == 0 { open.removeAll() }
    while !open.isEmpty {
      guard let step = open[open.count - 1].next() else {
        open.removeLast()
        if !relations.isEmpty { relations.removeLast() }
        continue
      }
      guard try isAllowed(step.relation, relations, &row) else { continue }
      relations.append(step.relation)
      if relations.count >= chain.least, try !arrive(step.node, target, relations, &row, sink) { return false }
      if let most = chain.most, relations.count >= most {
        relations.removeLast()
      } else {
        open.append(Steps(of: step.node, expand.direction, graph).makeIterator())
      }
    }
    return true
  }

  private func isAllowed(_ relation: Int, _ chosen: [Int], _ row: inout Row) throws(QueryFault) -> Bool {
    if let types = chain.expand.types, !types[Int(graph.typeOfRelation[relation])] { return false }
    if chosen.contains(relation) || chain.expand.used.contains(where: { row[$0].uses(relation) }) { return false }
    row[chain.element] = .relation(relation)
    for condition in chain.conditions where try evaluator.value(condition, &row).truth != true { return false }
    return true
  }

  private func arrive(
    _ node: Int, _ target: Int?, _ relations: [Int], _ row: inout Row, _ sink: Sink
  ) throws(QueryFault) -> Bool {
    if let target, target != node { return true }
    if target == nil, let labels = chain.expand.labels, !labels.holds(graph.labelNumbers(of: node)) { return true }
    let ordered = chain.isReversed ? relations.reversed() : relations
    row[chain.expand.slot] = .list(ordered.map(Value.relation))
    if target == nil { row[chain.expand.to] = .node(node) }
    return try sink(&row)
  }
}
