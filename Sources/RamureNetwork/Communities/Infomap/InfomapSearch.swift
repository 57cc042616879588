/// One search for the modules that make the way shortest to tell.
struct InfomapSearch {
  /// Where a search begins. Both find what the other misses: large modules grow better from many, some small ones from few.
  enum Start {
    case everybodyAlone
    /// As many groups, drawn at random, as a group has nodes.
    case drawnGroups
  }

  let flow: RandomFlow
  var random: SplitMix64
  /// For each node its place among those of its module, while one is looked at.
  private var places: [Int32]

  init(on flow: RandomFlow, random: SplitMix64) {
    self.flow = flow
    self.random = random
    places = [Int32](repeating: 0, count: flow.nodeCount)
  }

  /// The modules, and the length but for what the visits of single nodes take off.
  mutating func run(from start: Start) -> (moduleOfNode: [Int32], length: Double) {
    var modules = joined(flow, from: groups(start))
    var length = self.length(of: modules)
    for _ in 0..<mostRounds {
      // Nodes move one by one from where they are; then parts of modules do; until neither helps.
      let finer = joined(flow, from: modules)
      let coarser = submodulesMoved(finer)
      let candidates = [finer, coarser].map { ($0, self.length(of: $0)) }
      guard let best = candidates.min(by: { $0.1 < $1.1 }), best.1 < length - FlowMoves.leastGain else { break }
      (modules, length) = best
    }
    return (modules, length)
  }

  /// How often parts of modules move before the answer is good enough: in a network of some 100 000 ties until nothing helps;
  /// in a larger one the first rounds gain nearly all, and each takes seconds.
  private var mostRounds: Int { max(4, 10_000_000 / max(1, flow.nodeCount + flow.outgoing.neighbours.count)) }

  private mutating func groups(_ start: Start) -> [Int32] {
    let side = max(1, Int(Double(flow.nodeCount).squareRoot()))
    switch start {
    case .everybodyAlone: return (0..<Int32(flow.nodeCount)).map(\.self)
    case .drawnGroups: return (0..<flow.nodeCount).map { _ in Int32(random.below(side)) }
    }
  }

  private func length(of modules: [Int32]) -> Double {
    FlowModules(of: flow, moduleOfNode: modules, count: flow.nodeCount).codelength
  }

  /// Moves nodes, then the modules they make, then the modules those make, until nothing moves.
  private mutating func joined(_ flow: RandomFlow, from start: [Int32]) -> [Int32] {
    var moves = FlowMoves(on: flow, from: start)
    moves.settle(&random)
    var (modules, count) = Self.renumbered(moves.state.moduleOfNode)
    while true {
      let whole = flow.joined(by: modules, count: count)
      var moves = FlowMoves(on: whole, from: (0..<Int32(count)).map(\.self))
      moves.settle(&random)
      guard moves.hasMoved else { return modules }
      let (numbers, fewer) = Self.renumbered(moves.state.moduleOfNode)
      modules = modules.map { numbers[Int($0)] }
      count = fewer
    }
  }

  /// Cuts every module into parts as if it were alone, and moves the parts.
  private mutating func submodulesMoved(_ modules: [Int32]) -> [Int32] {
    var parts = [Int32](repeating: 0, count: modules.count)
    var moduleOfPart: [Int32] = []
    let (numbers, moduleCount) = Self.renumbered(modules)
    let members = Rows(of: numbers, count: moduleCount)
    for module in 0..<moduleCount {
      let nodes = members[module]
      let inside = flow.restricted(to: nodes, of: modules, &places)
      let (cut, count) = Self.renumbered(joined(inside, from: (0..<Int32(nodes.count)).map(\.self)))
      for (place, node) in nodes.enumerated() { parts[Int(node)] = Int32(moduleOfPart.count) + cut[place] }
      moduleOfPart += [Int32](repeating: modules[Int(nodes[nodes.startIndex])], count: count)
    }
    let whole = flow.joined(by: parts, count: moduleOfPart.count)
    let moved = joined(whole, from: Self.renumbered(moduleOfPart).modules)
    return parts.map { moved[Int($0)] }
  }

  /// Modules numbered without gaps, in the order of their smallest members.
  private static func renumbered(_ modules: [Int32]) -> (modules: [Int32], count: Int) {
    var numbered = modules
    let count = numbered.numberFromZero(below: Int(modules.max() ?? -1) + 1)
    return (numbered, count)
  }
}

extension RandomFlow {
  /// The flow between groups of nodes, each group a node.
  func joined(by groups: [Int32], count: Int) -> RandomFlow {
    var visits = [Double](repeating: 0, count: count)
    for node in groups.indices { visits[Int(groups[node])] += self.visits[node] }
    let members = Rows(of: groups, count: count)
    var rows = FlowRows()
    var sums = [Double](repeating: 0, count: count)
    var met: [Int32] = []
    for group in 0..<count {
      for node in members[group] {
        for entry in outgoing.range(of: Int(node)) {
          let other = groups[Int(outgoing.neighbours[entry])]
          guard other != group else { continue }
          if sums[Int(other)] == 0 { met.append(other) }
          sums[Int(other)] += outgoing.flows[entry]
        }
      }
      for other in met {
        rows.append(other, sums[Int(other)])
        sums[Int(other)] = 0
      }
      met.removeAll(keepingCapacity: true)
      rows.closeRow()
    }
    return RandomFlow(visits: visits, outgoing: rows, isDirected: incoming != nil)
  }

  /// The flow among all nodes of one module, as if there were no others; they are visited as often as before.
  ///
  /// - Parameter places: for each node room for its place in the module; what it holds does not matter.
  func restricted(to nodes: ArraySlice<Int32>, of modules: [Int32], _ places: inout [Int32]) -> RandomFlow {
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    var rows = FlowRows()
    for node in nodes {
      for entry in outgoing.range(of: Int(node)) {
        let neighbour = outgoing.neighbours[entry]
        guard modules[Int(neighbour)] == modules[Int(node)] else { continue }
        rows.append(places[Int(neighbour)], outgoing.flows[entry])
      }
      rows.closeRow()
    }
    return RandomFlow(visits: nodes.map { visits[Int($0)] }, outgoing: rows, isDirected: incoming != nil)
  }
}
