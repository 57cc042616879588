/// A symmetric matrix with a diagonal and one line of positive numbers beside it, as Lanczos's method makes them.
struct Tridiagonal {
  private(set) var diagonal: [Double] = []
  /// `beside[i]` stands between `diagonal[i]` and `diagonal[i + 1]`; the last one leads out of the matrix.
  private(set) var beside: [Double] = []

  var count: Int { diagonal.count }

  mutating func append(_ diagonal: Double, leadingOut: Double) {
    self.diagonal.append(diagonal)
    beside.append(leadingOut)
  }

  /// How many eigenvalues are above a number: as many as pivots are positive (Sylvester's law of inertia).
  private func eigenvalues(above shift: Double) -> Int {
    var (found, pivot) = (0, 1.0)
    for row in 0..<count {
      let coupling = row > 0 ? beside[row - 1] : 0
      pivot = diagonal[row] - shift - coupling * coupling / pivot
      if pivot == 0 { pivot = -Double.leastNormalMagnitude }
      if pivot > 0 { found += 1 }
    }
    return found
  }

  /// The eigenvalue that so many others are above, halved down to `precision` of the largest number there is.
  private func eigenvalue(below others: Int, from low: Double, to high: Double, precision: Double) -> Double {
    var (low, high) = (low, high)
    while high - low > precision * max(abs(low), abs(high)) {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if eigenvalues(above: middle) > others { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }

  /// The largest eigenvalue, the one after it (`nil` where there is only one), and the eigenvector of the largest.
  func top() -> (value: Double, next: Double?, vector: [Double]) {
    guard count > 1 else { return (diagonal.first ?? 0, nil, [Double](repeating: 1, count: count)) }
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in 0..<count {
      let reach = (row > 0 ? beside[row - 1] : 0) + (row + 1 < count ? beside[row] : 0)
      (low, high) = (min(low, diagonal[row] - reach), max(high, diagonal[row] + reach))
    }
    let value = eigenvalue(below: 0, from: low, to: high, precision: Double.ulpOfOne)
    // Rounding makes copies of an eigenvalue that is found already.
    let below = value - 1e-12 * abs(value)
    let copies = eigenvalues(above: below)
    let next = copies < count ? eigenvalue(below: copies, from: low, to: below, precision: 0x1p-20) : nil
    return (value, next, vector(of: value))
  }

  /// The eigenvector, joined in the middle from two recurrences, each run the way in which it is stable.
  ///
  /// Source: I. S. Dhillon, B. N. Parlett (2004), Orthogonal eigenvectors and relative gaps,
  /// doi:10.1137/S0895479800370111.
  private func vector(of value: Double) -> [Double] {
    let tiny = Double.leastNormalMagnitude
    var (down, up) = (diagonal.map { $0 - value }, diagonal.map { $0 - value })
    for row in 1..<max(1, count) { down[row] -= beside[row - 1] * beside[row - 1] / apart(down[row - 1], tiny) }
    for row in (0..<max(0, count - 1)).reversed() { up[row] -= beside[row] * beside[row] / apart(up[row + 1], tiny) }
    let joints = (0..<count).map { abs(down[$0] + up[$0] - (diagonal[$0] - value)) }
    let joint = joints.indices.min { (joints[$0], $0) < (joints[$1], $1) } ?? 0
    var vector = [Double](repeating: 0, count: count)
    vector[joint] = 1
    for row in (0..<joint).reversed() { vector[row] = -beside[row] * vector[row + 1] / apart(down[row], tiny) }
    for row in (joint + 1)..<max(joint + 1, count) {
      vector[row] = -beside[row - 1] * vector[row - 1] / apart(up[row], tiny)
    }
    var square = 0.0
    for part in vector { square += part * part }
    return vector.map { $0 / square.squareRoot() }
  }

  private func apart(_ pivot: Double, _ tiny: Double) -> Double { abs(pivot) < tiny ? -tiny : pivot }
}
