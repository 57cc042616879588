/// Finds the islands of a network whose ties have the largest eigenvalue, and the eigenvector of each.
///
/// Bounds that one look at each island gives leave few to search. Islands are searched one by one, so that one of nearly
/// the same eigenvalue does not get in the way.
struct DominantIslands {
  let islands: TieIslands
  let incoming: TieRows
  /// Given where ties are followed back and there again: what the nodes in the middle get is left in `middle`.
  var back: (ties: TieRows, middle: UnsafeMutablePointer<Double>)?
  let threads: Threads

  /// Eigenvalues that differ by less of themselves are taken for the same.
  static let tie = 1e-12

  struct Finding {
    var value = 0.0
    /// The islands of this eigenvalue, ascending; none where there are no ties.
    var islands: [Int] = []
  }

  /// - Parameter eigenvector: where the eigenvectors of the islands found are put, each of length 1; 0 elsewhere.
  func search(
    into eigenvector: UnsafeMutablePointer<Double>, onlyValue: Bool = false
  ) throws(IterationError) -> Finding {
    let length = incoming.count
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 3 * length)
    defer { vectors.deallocate() }
    for node in 0..<length { eigenvector[node] = incoming.strength(ofRow: node).squareRoot() }
    let candidates = candidates(start: eigenvector, image: vectors)
    var found: [(island: Int, value: Double)] = []
    var best = 0.0
    for candidate in candidates where candidate.bound >= best * (1 - Self.tie) {
      let value = try with(candidate.island) { (product) throws(IterationError) -> Double in
        let search = LanczosSearch(product: product, vectors: vectors, length: length)
        return onlyValue ? try search.largest(from: eigenvector) : try search.find(eigenvector)
      }
      found.append((candidate.island, value))
      best = max(best, value)
    }
    let winners = found.filter { $0.value >= best * (1 - Self.tie) }.map(\.island).sorted()
    if !onlyValue { keepOnly(winners, of: eigenvector) }
    return Finding(value: best, islands: winners)
  }

  /// The islands that may have the largest eigenvalue, the likeliest first.
  ///
  /// For a vector x above 0, the eigenvalue is at most the greatest ratio of an entry of A x to that of x (Collatz 1942)
  /// and at least the mean of the ratios, weighted by the squares of x (Rayleigh). With the roots of the strengths for x
  /// both are exact on stars and on regular networks.
  private func candidates(
    start: UnsafePointer<Double>, image: UnsafeMutablePointer<Double>
  ) -> [(island: Int, bound: Double)] {
    var bounds: [(island: Int, bound: Double)] = []
    var most = 0.0
    for island in 0..<islands.count {
      let targets = islands.targets(of: island)
      guard let first = targets.first, start[Int(islands.targets[first])] > 0 else { continue }
      let ratios = with(island) { product in product.apply(start, scale: 1, into: image, ratios: true) }
      most = max(most, ratios.least, ratios.sum / ratios.otherSum)
      bounds.append((island, ratios.greatest * (1 + 1e-10)))
    }
    return bounds.filter { $0.bound >= most }.highestFirst(\.bound)
  }

  /// The matrix of one island.
  func with<Result, Failure: Error>(
    _ island: Int, _ body: (SymmetricProduct) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try islands.targets.withUnsafeBufferPointer { (targets) throws(Failure) in
      try islands.sources.withUnsafeBufferPointer { (sources) throws(Failure) in
        let (mine, theirs) = (islands.targets(of: island), islands.sources(of: island))
        guard let targets = targets.baseAddress, let sources = sources.baseAddress else {
          preconditionFailure("an island has nodes")
        }
        let pieces = RowPieces(targets + mine.lowerBound, count: mine.count, of: incoming, threads: threads)
        var product = SymmetricProduct(ties: incoming, pieces: pieces)
        if let back {
          let middle = RowPieces(sources + theirs.lowerBound, count: theirs.count, of: back.ties, threads: threads)
          product.there = (back.ties, middle, back.middle)
        }
        return try body(product)
      }
    }
  }

  /// Makes the vector of each winner 1 long, and all else 0.
  private func keepOnly(_ winners: [Int], of eigenvector: UnsafeMutablePointer<Double>) {
    var next = 0
    for island in 0..<islands.count {
      let nodes = islands.targets[islands.targets(of: island)]
      guard next < winners.count, winners[next] == island else {
        for node in nodes { eigenvector[Int(node)] = 0 }
        continue
      }
      next += 1
      let square = nodes.reduce(0.0) { $0 + eigenvector[Int($1)] * eigenvector[Int($1)] }
      for node in nodes { eigenvector[Int(node)] /= square.squareRoot() }
    }
  }
}
