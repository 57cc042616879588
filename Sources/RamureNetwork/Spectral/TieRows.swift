/// The ties of a network as a matrix, one row a node, for kernels that multiply by it over and over.
///
/// Parallel edges add up, and each weighs its strength, or 1 where the network has none. A self-loop counts once, also in
/// an undirected network, where it stands twice in its row: a matrix has one place on its diagonal. NetworkX does the
/// same.
///
/// It points into the rows of the network and is valid only inside `Network.withTies`.
struct TieRows {
  let count: Int
  let offsets: UnsafePointer<Int32>
  let neighbours: UnsafePointer<Int32>
  /// The number of the edge behind each entry; read only where edges have strengths.
  let edges: UnsafePointer<Int32>
  /// The strength of each edge; `nil` where each weighs 1.
  let strengths: UnsafePointer<Double>?
  /// Whether some entry is one of the two that an undirected self-loop has.
  let halvesLoops: Bool

  func entries(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  func strength(ofEntry entry: Int, inRow row: Int) -> Double {
    let whole = strengths.map { $0[Int(edges[entry])] } ?? 1
    return halvesLoops && Int(neighbours[entry]) == row ? whole / 2 : whole
  }

  /// The sum of the values of a node's neighbours, each times the strength of the tie.
  @inline(__always) func sum(ofRow row: Int, over values: UnsafePointer<Double>) -> Double {
    let (start, end) = (Int(offsets[row]), Int(offsets[row + 1]))
    guard strengths == nil, !halvesLoops else { return weightedSum(ofRow: row, over: values) }
    // Two sums at a time, since each addition would wait for the one before.
    var (even, odd) = (0.0, 0.0)
    var entry = start
    while entry &+ 1 < end {
      even += values[Int(neighbours[entry])]
      odd += values[Int(neighbours[entry &+ 1])]
      entry &+= 2
    }
    if entry < end { even += values[Int(neighbours[entry])] }
    return even + odd
  }

  /// The strengths of a row together: the sum over values of 1.
  func strength(ofRow row: Int) -> Double {
    guard strengths != nil || halvesLoops else { return Double(entries(of: row).count) }
    return entries(of: row).reduce(0) { $0 + strength(ofEntry: $1, inRow: row) }
  }

  /// The strength of a node's tie with itself.
  func loop(ofRow row: Int) -> Double {
    var sum = 0.0
    for entry in entries(of: row) where Int(neighbours[entry]) == row { sum += strength(ofEntry: entry, inRow: row) }
    return sum
  }

  private func weightedSum(ofRow row: Int, over values: UnsafePointer<Double>) -> Double {
    var sum = 0.0
    for entry in entries(of: row) {
      sum += strength(ofEntry: entry, inRow: row) * values[Int(neighbours[entry])]
    }
    return sum
  }
}

extension Network {
  /// Lends the rows of ties: first whom each node's ties come from, then whom they lead to.
  func withTies<Result>(
    _ body: (_ incoming: TieRows, _ outgoing: TieRows) throws(IterationError) -> Result
  ) throws(IterationError) -> Result {
    let halvesLoops = !isDirected && hasLoops
    return try (strengths ?? []).withUnsafeBufferPointer { (weights) throws(IterationError) in
      let weights = strengths == nil ? nil : weights.baseAddress
      return try incoming.withTies(strengths: weights, halvesLoops: halvesLoops) { (into) throws(IterationError) in
        try outgoing.withTies(strengths: weights, halvesLoops: halvesLoops) { (from) throws(IterationError) in
          try body(into, from)
        }
      }
    }
  }

  private var hasLoops: Bool {
    !isSimple && (0..<nodeCount).contains { node in outgoing[node].contains(Int32(node)) }
  }
}

extension AdjacencyRows {
  fileprivate func withTies<Result>(
    strengths: UnsafePointer<Double>?, halvesLoops: Bool, _ body: (TieRows) throws(IterationError) -> Result
  ) throws(IterationError) -> Result {
    try offsets.withUnsafeBufferPointer { (offsets) throws(IterationError) in
      try neighbours.withUnsafeBufferPointer { (neighbours) throws(IterationError) in
        try edges.withUnsafeBufferPointer { (edges) throws(IterationError) in
          // A row array without entries may have no address; nothing is then read from it.
          let nowhere = UnsafePointer<Int32>(bitPattern: MemoryLayout<Int32>.alignment)
          guard let starts = offsets.baseAddress, let nobody = nowhere else { preconditionFailure("rows have offsets") }
          return try body(
            TieRows(
              count: offsets.count - 1, offsets: starts, neighbours: neighbours.baseAddress ?? nobody,
              edges: edges.baseAddress ?? nobody, strengths: strengths, halvesLoops: halvesLoops))
        }
      }
    }
  }
}
