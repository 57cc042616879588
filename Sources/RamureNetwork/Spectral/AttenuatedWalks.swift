/// Walks of any length that end at each node, each step counting `attenuation` times the strength of its tie: their sums
/// x = 1 + attenuation · Aᵀ x.
///
/// Where x is above 0 and misses the equation by less than r < 1 everywhere, two things are proven at once: the
/// attenuation is below its bound, and no entry is wrong by more than r of itself. For 1 − r < x − attenuation · Aᵀ x says
/// that every ratio of Aᵀ x to x is below 1 / attenuation (Collatz); and the inverse of 1 − attenuation · Aᵀ has no
/// entry below 0 and makes the true x of 1.
struct AttenuatedWalks {
  let incoming: TieRows
  let outgoing: TieRows
  let isDirected: Bool
  let threads: Threads

  static let precision = 1e-12
  static let stepLimit = 20_000

  func sums(attenuation given: Double?) throws(IterationError) -> (sums: [Double], attenuation: Double) {
    let order = incoming.all
    return try order.withUnsafeBufferPointer { (order) throws(IterationError) in
      guard let rows = order.baseAddress else { return ([], given ?? Self.usual) }
      let pieces = RowPieces(rows, count: order.count, of: incoming, threads: threads)
      if let attenuation = given ?? (mayBeUsual ? Self.usual : nil),
        let sums = try attempt(attenuation, pieces: pieces, isPatient: false)
      {
        return (scaled(sums), attenuation)
      }
      let bound = 1 / (try largestEigenvalue())
      let attenuation = given ?? (Self.usual < bound ? Self.usual : Self.cautious * bound)
      guard attenuation < bound else { throw .attenuationTooLarge(attenuation, bound: bound) }
      guard let sums = try attempt(attenuation, pieces: pieces, isPatient: true) else {
        throw .notConverged(steps: Self.stepLimit, change: 1)
      }
      return (scaled(sums), attenuation)
    }
  }

  static let usual = 0.1
  static let cautious = 0.85

  /// Whether nothing seen at once speaks against the usual attenuation. The root of the greatest sum of squares in a row
  /// of undirected ties is at most their largest eigenvalue.
  private var mayBeUsual: Bool {
    guard !isDirected else { return true }
    return (0..<incoming.count).allSatisfy { node in
      let squares = incoming.entries(of: node).reduce(0.0) { sum, entry in
        let strength = incoming.strength(ofEntry: entry, inRow: node)
        return sum + strength * strength
      }
      return Self.usual * squares.squareRoot() < 1
    }
  }

  private func attempt(
    _ attenuation: Double, pieces: RowPieces, isPatient: Bool
  ) throws(IterationError) -> [Double]? {
    let solver = AttenuatedSolver(attenuation: attenuation, ties: incoming, pieces: pieces)
    return isDirected ? solver.sweeps(isPatient: isPatient) : try solver.conjugateGradients()
  }

  /// The largest eigenvalue of the ties; 0 where no walk returns.
  private func largestEigenvalue() throws(IterationError) -> Double {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 2 * incoming.count)
    defer { vectors.deallocate() }
    vectors.initialize(repeating: 0, count: 2 * incoming.count)
    if isDirected {
      let islands = StrongIslands(incoming: incoming)
      return try islands.withNodes { (nodes) throws(IterationError) in
        let search = DirectedSearch(ties: incoming, islands: islands, nodes: nodes, threads: threads)
        return try search.dominant(vector: vectors, image: vectors + incoming.count).value
      }
    }
    let islands = TieIslands(ofUndirected: incoming)
    return try DominantIslands(islands: islands, incoming: incoming, threads: threads)
      .search(into: vectors, onlyValue: true).value
  }

  private func scaled(_ sums: [Double]) -> [Double] {
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / length }
  }
}
