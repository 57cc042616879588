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
    guard end &- start <= LongSum.block else { return longSum(ofRow: row, over: values) }
    guard strengths == nil, !halvesLoops else { return weightedSum(start..<end, ofRow: row, over: values) }
    return plainSum(start..<end, over: values)
  }

  /// The strengths of a row together: the sum over values of 1.
  func strength(ofRow row: Int) -> Double {
    guard strengths != nil || halvesLoops else { return Double(entries(of: row).count) }
    return LongSum.of(entries(of: row).lazy.map { strength(ofEntry: $0, inRow: row) })
  }

  /// The strength of a node's tie with itself.
  func loop(ofRow row: Int) -> Double {
    var sum = 0.0
    for entry in entries(of: row) where Int(neighbours[entry]) == row { sum += strength(ofEntry: entry, inRow: row) }
    return sum
  }

  @inline(__always) private func plainSum(_ entries: Range<Int>, over values: UnsafePointer<Double>) -> Double {
    // Two sums at a time, since each addition would wait for the one before.
    var (even, odd) = (0.0, 0.0)
    var entry = entries.lowerBound
    while entry &+ 1 < entries.upperBound {
      even += values[Int(neighbours[entry])]
      odd += values[Int(neighbours[entry &+ 1])]
      entry &+= 2
    }
    if entry < entries.upperBound { even += values[Int(neighbours[entry])] }
    return even + odd
  }

  private func weightedSum(_ entries: Range<Int>, ofRow row: Int, over values: UnsafePointer<Double>) -> Double {
    var sum = 0.0
    for entry in entries {
      sum += strength(ofEntry: entry, inRow: row) * values[Int(neighbours[entry])]
    }
    return sum
  }

  /// Of a hub: block by block, so that rounding does not grow with its ties.
  @inline(never) private func longSum(ofRow row: Int, over values: UnsafePointer<Double>) -> Double {
    let isPlain = strengths == nil && !halvesLoops
    let entries = entries(of: row)
    return LongSum.of(
      stride(from: entries.lowerBound, to: entries.upperBound, by: LongSum.block).lazy.map { start in
        let block = start..<min(start + LongSum.block, entries.upperBound)
        return isPlain ? plainSum(block, over: values) : weightedSum(block, ofRow: row, over: values)
      })
  }
}

extension Network {
  /// Lends the rows of ties: first whom each node's ties come from, then whom they lead to.
  ///
  /// - Parameter scale: what strengths are multiplied by.
  func withTies<Result, Failure: Error>(
    scaledBy scale: Double = 1, _ body: (_ incoming: TieRows, _ outgoing: TieRows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let halvesLoops = !isDirected && hasLoops
    let strengths = scale == 1 ? strengths : strengths.map { $0.map { $0 * scale } }
    return try (strengths ?? []).withUnsafeBufferPointer { (weights) throws(Failure) in
      let weights = strengths == nil ? nil : weights.baseAddress
      return try incoming.withTies(strengths: weights, halvesLoops: halvesLoops) { (into) throws(Failure) in
        try outgoing.withTies(strengths: weights, halvesLoops: halvesLoops) { (from) throws(Failure) in
          try body(into, from)
        }
      }
    }
  }

  /// A power of two that brings the strongest tie near 1: what is in proportion to strengths comes out the same to the last
  /// bit, and their squares are still numbers.
  var levellingScale: Double {
    guard let strongest = strengths?.max(), strongest > 0 else { return 1 }
    return Double(sign: .plus, exponent: -strongest.exponent, significand: 1)
  }

  private var hasLoops: Bool {
    !isSimple && (0..<nodeCount).contains { node in outgoing[node].contains(Int32(node)) }
  }
}

extension AdjacencyRows {
  fileprivate func withTies<Result, Failure: Error>(
    strengths: UnsafePointer<Double>?, halvesLoops: Bool, _ body: (TieRows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try offsets.withUnsafeBufferPointer { (offsets) throws(Failure) in
      try neighbours.withUnsafeBufferPointer { (neighbours) throws(Failure) in
        try edges.withUnsafeBufferPointer { (edges) throws(Failure) in
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
