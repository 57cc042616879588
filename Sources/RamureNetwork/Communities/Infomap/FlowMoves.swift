/// Moves single nodes between modules for as long as that makes the way shorter to tell.
///
/// 40 bytes a node beside the modules.
struct FlowMoves {
  /// What a move has to gain, in bits: rounding gains less.
  static let leastGain = 1e-10

  private(set) var state: FlowModules
  private(set) var hasMoved = false
  private let flow: RandomFlow
  private var sizes: [Int32]
  private var emptyModules: [Int32]
  /// What flows from the node looked at to each module, and from each module to it; 0 between looks.
  private var outward: [Double]
  private var inward: [Double]
  private var met: [Int32] = []

  /// - Parameter start: the module of each node; numbers below that of nodes.
  init(on flow: RandomFlow, from start: [Int32]) {
    self.flow = flow
    state = FlowModules(of: flow, moduleOfNode: start, count: flow.nodeCount)
    sizes = [Int32](repeating: 0, count: flow.nodeCount)
    for module in start { sizes[Int(module)] += 1 }
    emptyModules = []
    outward = [Double](repeating: 0, count: flow.nodeCount)
    inward = outward
    for module in sizes.indices.reversed() where sizes[module] == 0 { emptyModules.append(Int32(module)) }
  }

  mutating func settle(_ random: inout SplitMix64) {
    let everybody = (0..<Int32(flow.nodeCount)).map(\.self)
    var order = everybody
    var isWaiting = [Bool](repeating: true, count: order.count)
    var moved = 0
    while !order.isEmpty {
      random.shuffle(&order)
      if order.count == everybody.count { moved = 0 }
      for node in order.lazy.map(Int.init) {
        isWaiting[node] = false
        guard move(node) else { continue }
        moved += 1
        wake(flow.outgoing, node, &isWaiting)
        if let incoming = flow.incoming { wake(incoming, node, &isWaiting) }
      }
      hasMoved = hasMoved || moved > 0
      order = everybody.filter { isWaiting[Int($0)] }
      // Each move changes a little for all: in the end, all are asked once more.
      if order.isEmpty, moved > fewMoves { order = everybody }
    }
  }

  /// So few moves since all were asked are not worth asking all again: in a large network that would take most of the time.
  private var fewMoves: Int { flow.nodeCount < 10_000 ? 0 : flow.nodeCount / 100 }

  private func wake(_ rows: FlowRows, _ node: Int, _ isWaiting: inout [Bool]) {
    for entry in rows.range(of: node) {
      let neighbour = Int(rows.neighbours[entry])
      if state.moduleOfNode[neighbour] != state.moduleOfNode[node] { isWaiting[neighbour] = true }
    }
  }

  /// Moves a node to where it makes the length shortest; false where it is there already.
  private mutating func move(_ node: Int) -> Bool {
    let own = Int(state.moduleOfNode[node])
    let isAlone = sizes[own] == 1
    tally(node)
    if !isAlone, let empty = emptyModules.last { met.append(empty) }
    let single = FlowModules.Module(
      visits: flow.visits[node], leaving: flow.leaving[node], arriving: flow.arriving[node])
    let whole = state.modules[own]
    let rest = isAlone ? .empty : whole.without(single, exchanging: outward[own] + inward[own])
    let between = state.between - whole.arriving + rest.arriving
    var best = own
    var joined = whole
    var shortest = Self.length(between, rest, whole) - Self.leastGain
    for place in met.indices {
      let module = Int(met[place])
      let before = state.modules[module]
      if module == own { continue }
      let after = before.with(single, exchanging: outward[module] + inward[module])
      let length = Self.length(between, before, after)
      if length < shortest { (best, joined, shortest) = (module, after, length) }
    }
    for module in met { (outward[Int(module)], inward[Int(module)]) = (0, 0) }
    met.removeAll(keepingCapacity: true)
    guard best != own else { return false }
    state.between = between - state.modules[best].arriving + joined.arriving
    if sizes[best] == 0 { emptyModules.removeLast() }
    if isAlone { emptyModules.append(Int32(own)) }
    state.modules[own] = rest
    state.modules[best] = joined
    sizes[own] -= 1
    sizes[best] += 1
    state.moduleOfNode[node] = Int32(best)
    return true
  }

  /// What it adds to the length that a module takes in a node that is in none.
  private static func length(_ between: Double, _ before: FlowModules.Module, _ after: FlowModules.Module) -> Double {
    MapEquation.term(between - before.arriving + after.arriving) + after.length - before.length
  }

  private mutating func tally(_ node: Int) {
    for entry in flow.outgoing.range(of: node) {
      let module = state.moduleOfNode[Int(flow.outgoing.neighbours[entry])]
      if outward[Int(module)] == 0 { met.append(module) }
      outward[Int(module)] += flow.outgoing.flows[entry]
      if flow.incoming == nil { inward[Int(module)] += flow.outgoing.flows[entry] }
    }
    guard let incoming = flow.incoming else { return }
    for entry in incoming.range(of: node) {
      let module = state.moduleOfNode[Int(incoming.neighbours[entry])]
      if outward[Int(module)] == 0 && inward[Int(module)] == 0 { met.append(module) }
      inward[Int(module)] += incoming.flows[entry]
    }
  }
}
