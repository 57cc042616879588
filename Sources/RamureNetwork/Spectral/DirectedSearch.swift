/// Finds the largest eigenvalue of directed ties, and what flows from the strongly connected part that has it.
///
/// `ties` says what each node takes up. Given by the nodes they lead to, the flow goes along the ties; given by the nodes
/// they come from, against them.
struct DirectedSearch {
  let ties: TieRows
  let islands: StrongIslands
  /// The nodes of the islands, lent.
  let nodes: UnsafePointer<Int32>
  let threads: Threads

  static let stepLimit = 100_000
  /// By how much of itself an entry may be wrong.
  private static let precision = 1e-11
  /// What rounding leaves in the ratios of entries before and after a step.
  private static let rounding = 2e-14

  /// The largest eigenvalue, and the islands that have it, ascending; none where no walk ever returns.
  ///
  /// - Parameter vector: 0 everywhere, before and after.
  func dominant(
    vector: UnsafeMutablePointer<Double>, image: UnsafeMutablePointer<Double>
  ) throws(IterationError) -> (value: Double, islands: [Int]) {
    var candidates: [(island: Int, bound: Double)] = []
    var best = 0.0
    for island in 0..<islands.count {
      let nodes = islands.nodes[islands.nodes(of: island)]
      for node in nodes { vector[Int(node)] = 1 }
      let ratios = step(island, from: vector, into: image)
      for node in nodes { vector[Int(node)] = 0 }
      best = max(best, ratios.least)
      if ratios.greatest > 0 { candidates.append((island, ratios.greatest)) }
    }
    var found: [(island: Int, value: Double)] = []
    for candidate in candidates.highestFirst(\.bound) where candidate.bound >= best * (1 - DominantIslands.tie) {
      let value = try circulate(in: candidate.island, vector: vector, image: image)
      for node in islands.nodes[islands.nodes(of: candidate.island)] { vector[Int(node)] = 0 }
      found.append((candidate.island, value))
      best = max(best, value)
    }
    return (best, found.filter { $0.value >= best * (1 - DominantIslands.tie) }.map(\.island).sorted())
  }

  /// Lets what an island holds go round in it until all entries grow alike. Gives by how much they do: the eigenvalue.
  ///
  /// Each step keeps half of what was there, since on cycles alone things would go round for ever. The eigenvalue is
  /// between the least and the greatest ratio (L. Collatz 1942).
  func circulate(
    in island: Int, vector: UnsafeMutablePointer<Double>, image: UnsafeMutablePointer<Double>
  ) throws(IterationError) -> Double {
    let pieces = self.pieces(of: island)
    for place in 0..<pieces.count { vector[Int(pieces.rows[place])] = 1 }
    var spreads = [Double](repeating: .infinity, count: 8)
    var spread = Double.infinity
    for step in 0..<Self.stepLimit {
      let ratios = self.step(pieces, from: vector, into: image)
      let value = ratios.least + (ratios.greatest - ratios.least) / 2
      spread = (ratios.greatest - ratios.least) / value
      let before = spreads[step % 8]
      spreads[step % 8] = spread
      // The eighth root of what eight steps have left of the spread.
      let rate = before.isFinite ? (spread / before).squareRoot().squareRoot().squareRoot() : 1
      if spread <= Self.rounding || spread <= Self.precision * (1 - rate) { return value }
      _ = pieces.tally { first, end in
        for place in first..<end {
          let node = Int(pieces.rows[place])
          vector[node] = vector[node] / 2 + image[node] / (2 * value)
        }
        return Tally()
      }
    }
    throw .notConverged(steps: Self.stepLimit, change: spread)
  }

  /// Lets what an island holds flow on to all that can be reached from it, where it is 0 so far.
  ///
  /// - Parameters:
  ///   - order: the islands after it, so that each comes after those that flow into it.
  ///   - peers: the islands of the same eigenvalue. What flows into one of them grows without end: it stays 0 there.
  /// - Returns: what flows into peers, by their nodes.
  func spread(
    value: Double, through order: some Sequence<Int>, peers: [Int], vector: UnsafeMutablePointer<Double>
  ) throws(IterationError) -> [(island: Int, inflow: [Double])] {
    var flows: [(island: Int, inflow: [Double])] = []
    for island in order {
      let nodes = islands.nodes[islands.nodes(of: island)]
      guard nodes.contains(where: { ties.sum(ofRow: Int($0), over: vector) > 0 }) else { continue }
      guard !peers.contains(island) else {
        flows.append((island, nodes.map { ties.sum(ofRow: Int($0), over: vector) }))
        continue
      }
      if nodes.count == 1, let node = nodes.first.map({ Int($0) }) {
        vector[node] = ties.sum(ofRow: node, over: vector) / (value - ties.loop(ofRow: node))
      } else {
        try fill(nodes, value: value, vector: vector)
      }
    }
    return flows
  }

  /// Entries that are each the sum of what flows in over the eigenvalue, where some of it comes from one another.
  private func fill(
    _ nodes: ArraySlice<Int32>, value: Double, vector: UnsafeMutablePointer<Double>
  ) throws(IterationError) {
    var changes = [Double](repeating: .infinity, count: 8)
    var change = Double.infinity
    for step in 0..<Self.stepLimit {
      change = 0
      for node in nodes {
        let new = ties.sum(ofRow: Int(node), over: vector) / value
        if new > 0 { change = max(change, (new - vector[Int(node)]) / new) }
        vector[Int(node)] = new
      }
      let before = changes[step % 8]
      changes[step % 8] = change
      let rate = before.isFinite ? (change / before).squareRoot().squareRoot().squareRoot() : 1
      if change <= Double.ulpOfOne || change <= Self.precision * (1 - rate) { return }
    }
    throw .notConverged(steps: Self.stepLimit, change: change)
  }

  private func step(
    _ island: Int, from vector: UnsafePointer<Double>, into image: UnsafeMutablePointer<Double>
  ) -> Tally {
    step(pieces(of: island), from: vector, into: image)
  }

  private func step(
    _ pieces: RowPieces, from vector: UnsafePointer<Double>, into image: UnsafeMutablePointer<Double>
  ) -> Tally {
    SymmetricProduct(ties: ties, pieces: pieces).apply(vector, scale: 1, into: image, ratios: true)
  }

  private func pieces(of island: Int) -> RowPieces {
    let places = islands.nodes(of: island)
    return RowPieces(nodes + places.lowerBound, count: places.count, of: ties, threads: threads)
  }
}

extension StrongIslands {
  /// Lends the nodes, island after island.
  func withNodes<Result>(
    _ body: (UnsafePointer<Int32>) throws(IterationError) -> Result
  ) throws(IterationError) -> Result {
    try nodes.withUnsafeBufferPointer { (nodes) throws(IterationError) in
      guard let nodes = nodes.baseAddress else { preconditionFailure("a network with nodes has islands") }
      return try body(nodes)
    }
  }
}
