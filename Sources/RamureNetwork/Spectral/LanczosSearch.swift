/// Finds the largest eigenvalue of a component's ties and its eigenvector, which has no entry below 0.
///
/// Lanczos's method is run twice: the first time for the small matrix that says how much of each step the eigenvector
/// holds, the second time to add the steps up. No step is kept, so three vectors are enough. At last each entry is
/// settled relative to itself, however small it is beside the others.
///
/// Source: C. Lanczos (1950), An iteration method for the solution of the eigenvalue problem of linear differential and
/// integral operators, doi:10.6028/jres.045.026.
struct LanczosSearch {
  let product: SymmetricProduct
  /// Three vectors to work with.
  let vectors: UnsafeMutablePointer<Double>
  let length: Int

  static let stepLimit = 10_000
  /// The angle between what is found and the eigenvector.
  private static let angle = 1e-12
  /// What rounding leaves of nothing, beside the eigenvalue.
  private static let rounding = 4e-15
  /// How far from the eigenvector rounding may leave what is found.
  private static let blur = 1e-9
  /// What is missing before rounding can blur anything, beside the eigenvalue.
  private static let clear = 1e-8
  private static let roundLimit = 6
  /// By how much of itself an entry may miss the sum of its neighbours' entries over the eigenvalue.
  private static let settled = 1e-11
  /// By how much an entry may move at last where it does not settle relative to itself.
  private static let still = 1e-11

  private var pieces: RowPieces { product.pieces }

  /// The largest eigenvalue, to about twelve digits. `start` is above 0 on the whole component.
  func largest(from start: UnsafePointer<Double>) throws(IterationError) -> Double {
    // What the value misses is of second order in what the vector does.
    var gap: Double?
    return try look(from: start, clearGap: &gap) { missing, gap, value in missing * missing <= 1e-14 * value * gap }
      .value
  }

  /// Turns a vector above 0 into the eigenvector, about 1 long, and gives the eigenvalue.
  func find(_ eigenvector: UnsafeMutablePointer<Double>) throws(IterationError) -> Double {
    var gap: Double?
    for _ in 0..<Self.roundLimit {
      let found = try look(from: eigenvector, clearGap: &gap) { missing, gap, value in
        // Nothing can be told below what rounding leaves.
        missing <= Self.angle * gap
          || missing <= Self.rounding * value && Self.rounding * value <= Self.blur * gap
      }
      gather(found.shares, of: found.steps, into: eigenvector)
      if found.isSettled { return try settle(eigenvector) }
    }
    throw .notConverged(steps: Self.roundLimit, change: 1)
  }

  /// Makes steps until they hold the eigenvector, or as much of it as rounding lets them.
  private func look(
    from start: UnsafePointer<Double>, clearGap: inout Double?,
    until isEnough: (_ missing: Double, _ gap: Double, _ value: Double) -> Bool
  ) throws(IterationError) -> (value: Double, shares: [Double], steps: Tridiagonal, isSettled: Bool) {
    var matrix = Tridiagonal()
    var recurrence = Recurrence(product: product, vectors: vectors, length: length, start: start)
    var nextLook = 1
    var best: (missing: Double, value: Double, shares: [Double])?
    while matrix.count < Self.stepLimit {
      let step = recurrence.step()
      matrix.append(step.diagonal, leadingOut: step.leadingOut)
      guard matrix.count >= nextLook || step.leadingOut == 0 else { continue }
      nextLook = matrix.count + max(2, matrix.count / 8)
      let top = matrix.top()
      let missing = step.leadingOut * abs(top.vector[top.vector.count - 1])
      // Once the eigenvector is found, rounding brings it in again, and the next value is no longer another's.
      if missing > Self.clear * top.value || clearGap == nil { clearGap = top.next.map { top.value - $0 } }
      // Steps that lead nowhere have seen all there is.
      let isWhole = step.leadingOut <= Self.rounding * top.value
      if isWhole || isEnough(missing, clearGap ?? 0, top.value) { return (top.value, top.vector, matrix, true) }
      if let best, best.missing <= Self.clear * top.value, matrix.count > 2 * best.shares.count + 200 {
        return (best.value, best.shares, matrix, false)
      }
      if missing < best?.missing ?? .infinity { best = (missing, top.value, top.vector) }
    }
    throw .notConverged(steps: Self.stepLimit, change: matrix.beside.last ?? 0)
  }

  /// Goes through the steps from `vector` again, and puts there what its shares of them add up to.
  private func gather(_ shares: [Double], of steps: Tridiagonal, into vector: UnsafeMutablePointer<Double>) {
    var recurrence = Recurrence(product: product, vectors: vectors, length: length, start: vector)
    _ = pieces.tally { first, end in
      for place in first..<end { vector[Int(pieces.rows[place])] = 0 }
      return Tally()
    }
    for (number, share) in shares.enumerated() {
      _ = recurrence.step(again: (steps.diagonal[number], steps.beside[number]), share: share, into: vector)
    }
    _ = pieces.tally { first, end in
      for place in first..<end {
        let node = Int(pieces.rows[place])
        vector[node] = max(abs(vector[node]), .leastNormalMagnitude)
      }
      return Tally()
    }
  }

  /// Brings each entry to the sum of its neighbours' entries over the eigenvalue, in place, until none moves any more.
  /// Gives the eigenvalue.
  ///
  /// Where another part of the component has almost the same eigenvalue, small entries there would take as many steps as
  /// the two are close: they keep what Lanczos's steps gave them, which is right beside the large ones.
  private func settle(_ eigenvector: UnsafeMutablePointer<Double>) throws(IterationError) -> Double {
    var (change, move, last) = (Double.infinity, 0.0, 0.0)
    for step in 0..<Self.stepLimit {
      let ratios = product.apply(eigenvector, scale: 1, into: vectors, ratios: true)
      let value = ratios.sum / ratios.otherSum
      change = max(1 - ratios.least / value, ratios.greatest / value - 1)
      if change <= Self.settled { return value }
      last = value
      // Every other step goes half the way: whole steps alone would have two sides of a network swap for ever.
      let (kept, taken) = step % 2 == 0 ? (0, 1 / value) : (0.5, 0.5 / value)
      move =
        pieces.tally { first, end in
          var tally = Tally()
          for place in first..<end {
            let node = Int(pieces.rows[place])
            tally.greatest = max(tally.greatest, abs(vectors[node] / value - eigenvector[node]))
            eigenvector[node] = kept * eigenvector[node] + taken * vectors[node]
          }
          return tally
        }.greatest
    }
    guard move <= Self.still else { throw .notConverged(steps: Self.stepLimit, change: change) }
    return last
  }
}

/// One step of Lanczos's method after the other.
private struct Recurrence {
  private let product: SymmetricProduct
  private var (last, current, next): Vectors
  /// What makes `current` a vector of length 1, and the number that led to it.
  private var (scale, leadingIn): (Double, Double)

  typealias Vectors = (UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>)

  init(
    product: SymmetricProduct, vectors: UnsafeMutablePointer<Double>, length: Int, start: UnsafePointer<Double>
  ) {
    self.product = product
    let (last, current) = (vectors, vectors + length)
    (self.last, self.current, next) = (last, current, vectors + 2 * length)
    let pieces = product.pieces
    let square = pieces.tally { first, end in
      var tally = Tally()
      for place in first..<end {
        let node = Int(pieces.rows[place])
        current[node] = start[node]
        last[node] = 0
        tally.sum += start[node] * start[node]
      }
      return tally
    }
    (scale, leadingIn) = (1 / square.sum.squareRoot(), 0)
  }

  /// - Parameters:
  ///   - known: the numbers of the step where it was made before.
  ///   - share: how much of the step's vector is added to `target`.
  mutating func step(
    again known: (diagonal: Double, leadingOut: Double)? = nil, share: Double = 0,
    into target: UnsafeMutablePointer<Double>? = nil
  ) -> (diagonal: Double, leadingOut: Double) {
    let (last, current, next, scale, leadingIn) = (last, current, next, scale, leadingIn)
    let pieces = product.pieces
    let tally = product.apply(current, scale: scale, into: next)
    let diagonal = known?.diagonal ?? tally.sum
    let square = pieces.tally { first, end in
      var tally = Tally()
      for place in first..<end {
        let node = Int(pieces.rows[place])
        let value = scale * current[node]
        let rest = next[node] - diagonal * value - leadingIn * last[node]
        current[node] = value
        next[node] = rest
        tally.sum += rest * rest
        if let target { target[node] += share * value }
      }
      return tally
    }
    let leadingOut = known?.leadingOut ?? square.sum.squareRoot()
    (self.last, self.current, self.next) = (current, next, last)
    (self.leadingIn, self.scale) = (leadingOut, leadingOut > 0 ? 1 / leadingOut : 0)
    return (diagonal, leadingOut)
  }
}
