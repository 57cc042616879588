extension CommunityGraph {
  /// The graph with every leaf grafted onto the only node it is tied to, and the node that then stands for each; `nil`
  /// where that saves little.
  ///
  /// In the best partition by modularity a leaf is with its neighbour: alone it gains nothing, there it gains its tie less
  /// a penalty that is smaller, as long as the resolution is not above 1. Two nodes tied to nobody else stay two.
  ///
  /// Source: A. Arenas, J. Duch, A. Fernández, S. Gómez (2007), Size reduction of complex networks preserving modularity,
  /// doi:10.1088/1367-2630/9/6/176.
  func withoutLeaves() -> (graph: CommunityGraph, standsIn: [Int32])? {
    func degree(_ node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }
    func isLeaf(_ node: Int) -> Bool {
      let entry = Int(offsets[node])
      guard degree(node) == 1, degree(Int(neighbours[entry])) > 1 else { return false }
      // A self-loop weighs on whoever takes the node in: with one, it may be better alone.
      let mass = masses[node] + (counterMasses.isEmpty ? 0 : counterMasses[node])
      return mass <= (weights.isEmpty ? 1 : weights[entry]) * (1 + 1e-9)
    }
    let leaves = (0..<count).count(where: isLeaf)
    guard leaves * 8 > count else { return nil }
    var standsIn = [Int32](repeating: 0, count: count)
    var next: Int32 = 0
    for node in 0..<count where !isLeaf(node) {
      standsIn[node] = next
      next += 1
    }
    for node in 0..<count where isLeaf(node) { standsIn[node] = standsIn[Int(neighbours[Int(offsets[node])])] }
    return (grafted(standsIn, count: Int(next), isLeaf), standsIn)
  }

  private func grafted(_ standsIn: [Int32], count: Int, _ isLeaf: (Int) -> Bool) -> CommunityGraph {
    var offsets: [Int32] = [0]
    var neighbours: [Int32] = []
    var weights: [Double] = []
    var masses = [Double](repeating: 0, count: count)
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
    return CommunityGraph(
      offsets: offsets, neighbours: neighbours, weights: weights, masses: masses, counterMasses: counterMasses,
      scale: scale)
  }
}
