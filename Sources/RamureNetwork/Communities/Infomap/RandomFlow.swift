/// How somebody moves over a network who follows ties at random: how often each node is visited, and how much goes over
/// each tie. Each of the two adds up to 1, unless no tie weighs anything.
///
/// Without direction, visits are in proportion to strengths. With direction, a walker would be caught where no tie leads
/// on; so there, and elsewhere with probability `teleportation`, it jumps to a node drawn in proportion to what leads out
/// of it. Jumps move the walker, but are not recorded: visits are arrivals over ties.
///
/// Parallel edges add up. A self-loop counts once, also in an undirected network.
///
/// Source: R. Lambiotte, M. Rosvall (2012), Ranking and clustering of nodes in networks with smart teleportation,
/// doi:10.1103/PhysRevE.85.056107.
struct RandomFlow {
  var visits: [Double]
  /// What leaves each node for others, and what arrives from others.
  var leaving: [Double]
  var arriving: [Double]
  /// The flow over each tie, ties of a node to itself left out.
  var outgoing: FlowRows
  /// `nil` where ties have no direction, and both are the same.
  var incoming: FlowRows?

  var nodeCount: Int { visits.count }

  /// - Parameter visits: how often each node is visited; `nil` where all arrive over the ties given.
  init(visits: [Double]? = nil, outgoing: FlowRows, isDirected: Bool) {
    leaving = outgoing.sums
    incoming = isDirected ? outgoing.reversed() : nil
    arriving = incoming?.sums ?? leaving
    self.visits = visits ?? arriving
    self.outgoing = outgoing
  }

  init(on network: Network, teleportation: Double) {
    var ties = FlowRows()
    var loops = [Double](repeating: 0, count: network.nodeCount)
    let rows = network.outgoing
    for node in 0..<network.nodeCount {
      for entry in rows.range(of: node) {
        let strength = network.strengths?[Int(rows.edges[entry])] ?? 1
        if Int(rows.neighbours[entry]) == node {
          // An undirected loop stands twice in its row.
          loops[node] += network.isDirected ? strength : strength / 2
        } else if strength > 0 {
          ties.append(rows.neighbours[entry], strength)
        }
      }
      ties.closeRow()
    }
    let strengths = zip(ties.sums, loops).map(+)
    let total = strengths.reduce(0, +)
    guard total > 0 else {
      self.init(visits: loops, outgoing: ties, isDirected: network.isDirected)
      return
    }
    var scales = [Double](repeating: 1 / total, count: network.nodeCount)
    if network.isDirected {
      scales = Walkers(ties, loops, strengths, total: total, teleportation: teleportation).flowPerStrength()
    }
    ties.scale { scales[$0] }
    let ofLoops = zip(loops, scales).map(*)
    self.init(outgoing: ties, isDirected: network.isDirected)
    for node in visits.indices { visits[node] += ofLoops[node] }
  }
}

/// Walkers on a directed network, in the long run.
private struct Walkers {
  let incoming: FlowRows
  let loops: [Double]
  let strengths: [Double]
  /// Where a jump leads: in proportion to what leads out.
  let jumps: [Double]
  let damping: Double

  init(_ ties: FlowRows, _ loops: [Double], _ strengths: [Double], total: Double, teleportation: Double) {
    var chances = ties
    chances.scale { strengths[$0] > 0 ? 1 / strengths[$0] : 0 }
    incoming = chances.reversed()
    self.loops = zip(loops, strengths).map { $1 > 0 ? $0 / $1 : 0 }
    self.strengths = strengths
    jumps = strengths.map { $0 / total }
    damping = 1 - teleportation
  }

  /// For each node, what goes over a tie of strength 1 that leaves it.
  func flowPerStrength() -> [Double] {
    // Whom no tie leads on from jumps as everybody does, so that it only changes the scale of what this solves:
    // presence = jumps + damping · (what arrives).
    var presence = jumps
    // With each step the error falls to the damping's share of it; 0.85 takes some 220.
    for _ in 0..<10_000 {
      var (change, sum) = (0.0, 0.0)
      let before = presence
      for node in presence.indices {
        var arriving = loops[node] * before[node]
        for entry in incoming.range(of: node) {
          arriving += incoming.flows[entry] * before[Int(incoming.neighbours[entry])]
        }
        presence[node] = jumps[node] + damping * arriving
        change += abs(presence[node] - before[node])
        sum += presence[node]
      }
      if change <= 1e-15 * sum { break }
    }
    var moving = 0.0
    for node in presence.indices where strengths[node] > 0 { moving += presence[node] }
    return zip(presence, strengths).map { $1 > 0 ? $0 / $1 / moving : 0 }
  }
}
