extension WeightedGraph {
  /// Nodes tied to one other only, which may be grafted onto it.
  struct Leaves {
    /// The nodes that are none, in order: those of the graph without leaves.
    let others: [Int32]
    /// Which node of the graph without leaves stands for each node.
    let standsIn: [Int32]
  }

  /// The leaves that can be grafted onto the only node each is tied to; `nil` where that saves little.
  ///
  /// In the best partition by modularity a leaf is with its neighbour: alone it gains nothing, there it gains its tie less
  /// a penalty that is smaller, as long as the resolution is not above 1. Two nodes tied to nobody else stay two.
  ///
  /// Source: A. Arenas, J. Duch, A. Fernández, S. Gómez (2007), Size reduction of complex networks preserving modularity,
  /// doi:10.1088/1367-2630/9/6/176.
  func leaves() -> Leaves? {
    func degree(_ node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }
    func isLeaf(_ node: Int) -> Bool {
      let entry = Int(offsets[node])
      guard degree(node) == 1, degree(Int(neighbours[entry])) > 1 else { return false }
      // A self-loop weighs on whoever takes the node in: with one, it may be better alone.
      let mass = masses[node] + (counterMasses.isEmpty ? 0 : counterMasses[node])
      return mass <= (weights.isEmpty ? 1 : weights[entry]) * (1 + 1e-9)
    }
    let others = (0..<Int32(count)).filter { !isLeaf(Int($0)) }
    guard (count - others.count) * 8 > count else { return nil }
    var standsIn = [Int32](repeating: -1, count: count)
    for (place, node) in others.enumerated() { standsIn[Int(node)] = Int32(place) }
    for node in 0..<count where standsIn[node] < 0 { standsIn[node] = standsIn[Int(neighbours[Int(offsets[node])])] }
    return Leaves(others: others, standsIn: standsIn)
  }

  /// The graph with every leaf grafted onto its neighbour.
  func without(_ leaves: Leaves) -> WeightedGraph {
    let standsIn = leaves.standsIn
    func isLeaf(_ node: Int) -> Bool { leaves.others[Int(standsIn[node])] != node }
    var offsets: [Int32] = [0]
    var neighbours: [Int32] = []
    var weights: [Double] = []
    var masses = [Double](repeating: 0, count: leaves.others.count)
    var counterMasses = self.counterMasses.isEmpty ? [] : masses
    for node in 0..<self.count {
      masses[Int(standsIn[node])] += self.masses[node]
      if !counterMasses.isEmpty { counterMasses[Int(standsIn[node])] += self.counterMasses[node] }
      guard !isLeaf(node) else { continue }
      for entry in Int(self.offsets[node])..<Int(self.offsets[node + 1]) where !isLeaf(Int(self.neighbours[entry])) {
        neighbours.append(standsIn[Int(self.neighbours[entry])])
        if !self.weights.isEmpty { weights.append(self.weights[entry]) }
      }
      offsets.append(Int32(neighbours.count))
    }
    return WeightedGraph(
      offsets: offsets, neighbours: neighbours, weights: weights, masses: masses, counterMasses: counterMasses,
      scale: scale)
  }
}
