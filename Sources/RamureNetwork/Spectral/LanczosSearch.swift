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
  /// By how much of itself an entry may miss the sum of its neighbours' entries over the eigenvalue.
  private static let settled = 1e-11

  private var pieces: RowPieces { product.pieces }

  /// The largest eigenvalue, and how much of each step its eigenvector holds.
  ///
  /// - Parameter start: a vector above 0 on the whole component.
  func largest(
    from start: UnsafePointer<Double>, onlyValue: Bool = false
  ) throws(IterationError) -> (value: Double, shares: [Double], steps: Tridiagonal) {
    var matrix = Tridiagonal()
    var recurrence = Recurrence(product: product, vectors: vectors, length: length, start: start)
    var nextLook = 1
    while matrix.count < Self.stepLimit {
      let step = recurrence.step()
      matrix.append(step.diagonal, leadingOut: step.leadingOut)
      guard matrix.count >= nextLook || step.leadingOut == 0 else { continue }
      nextLook = matrix.count + max(2, matrix.count / 8)
      let top = matrix.top()
      let missing = step.leadingOut * abs(top.vector[top.vector.count - 1])
      let gap = top.next.map { top.value - $0 } ?? 0
      // What the value misses is of second order.
      let settled = onlyValue ? missing * missing <= 1e-14 * top.value * gap : missing <= Self.angle * gap
      if settled || step.leadingOut <= 1e-15 * top.value { return (top.value, top.vector, matrix) }
    }
    throw .notConverged(steps: Self.stepLimit, change: matrix.beside.last ?? 0)
  }

  /// Goes through the steps again and adds up what the eigenvector holds of each. Its length comes out as about 1.
  func gather(
    from start: UnsafePointer<Double>, shares: [Double], steps: Tridiagonal,
    into eigenvector: UnsafeMutablePointer<Double>
  ) {
    // The start may stand where the eigenvector is to be.
    var recurrence = Recurrence(product: product, vectors: vectors, length: length, start: start)
    _ = pieces.tally { first, end in
      for place in first..<end { eigenvector[Int(pieces.rows[place])] = 0 }
      return Tally()
    }
    for step in 0..<steps.count {
      _ = recurrence.step(again: (steps.diagonal[step], steps.beside[step]), share: shares[step], into: eigenvector)
    }
  }

  /// Brings each entry to the sum of its neighbours' entries over the eigenvalue, in place, until none moves any more.
  func settle(_ eigenvector: UnsafeMutablePointer<Double>, value: Double) throws(IterationError) {
    _ = pieces.tally { first, end in
      for place in first..<end {
        let node = Int(pieces.rows[place])
        eigenvector[node] = max(abs(eigenvector[node]), .leastNormalMagnitude)
      }
      return Tally()
    }
    var change = Double.infinity
    for step in 0..<Self.stepLimit {
      let ratios = product.apply(eigenvector, scale: 1, into: vectors, ratios: true)
      change = max(1 - ratios.least / value, ratios.greatest / value - 1)
      if change <= Self.settled { return }
      // Every other step goes half the way: whole steps alone would have two sides of a network swap for ever.
      let (kept, taken) = step % 2 == 0 ? (0, 1 / value) : (0.5, 0.5 / value)
      _ = pieces.tally { first, end in
        for place in first..<end {
          let node = Int(pieces.rows[place])
          eigenvector[node] = kept * eigenvector[node] + taken * vectors[node]
        }
        return Tally()
      }
    }
    throw .notConverged(steps: Self.stepLimit, change: change)
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
