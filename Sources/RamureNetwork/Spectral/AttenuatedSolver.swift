/// Solves x = 1 + attenuation · A x. Gives `nil` where that has no solution above 0, as far as it can tell.
struct AttenuatedSolver {
  let attenuation: Double
  let ties: TieRows
  let pieces: RowPieces

  private var count: Int { ties.count }

  /// For undirected ties, where 1 − attenuation · A is positive definite below the bound.
  func conjugateGradients() throws(IterationError) -> [Double]? {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 3 * count)
    defer { vectors.deallocate() }
    let (residual, direction, image) = (vectors, vectors + count, vectors + 2 * count)
    var sums = [Double](repeating: 1, count: count)
    return try sums.withUnsafeMutableBufferPointer { (buffer) throws(IterationError) -> [Double]? in
      guard let solution = buffer.baseAddress else { return [] }
      var steps = 0
      // A second round starts from the residual itself, not from what rounding has made of it.
      for _ in 0..<3 {
        let start = remainder(of: solution, into: residual, and: direction)
        if start.greatest <= AttenuatedWalks.precision {
          return start.least > 0 ? Array(UnsafeBufferPointer(start: solution, count: count)) : nil
        }
        var square = start.sum
        while true {
          let curvature = pieces.tally { first, end in
            var tally = Tally()
            for node in first..<end {
              image[node] = direction[node] - attenuation * ties.sum(ofRow: node, over: direction)
              tally.sum += direction[node] * image[node]
            }
            return tally
          }
          guard curvature.sum > 0, steps < AttenuatedWalks.stepLimit else { return nil }
          steps += 1
          let length = square / curvature.sum
          let next = pieces.tally { first, end in
            var tally = Tally()
            for node in first..<end {
              solution[node] += length * direction[node]
              residual[node] -= length * image[node]
              tally.sum += residual[node] * residual[node]
              tally.greatest = max(tally.greatest, abs(residual[node]))
            }
            return tally
          }
          if next.greatest <= AttenuatedWalks.precision / 4 { break }
          let turn = next.sum / square
          square = next.sum
          _ = pieces.tally { first, end in
            for node in first..<end { direction[node] = residual[node] + turn * direction[node] }
            return Tally()
          }
        }
      }
      // What rounding allows no better than: still proven, if not as well.
      let last = remainder(of: solution, into: residual, and: direction)
      guard last.least > 0 else { return nil }
      guard last.greatest <= 1e-10 else { throw .notConverged(steps: steps, change: last.greatest) }
      return Array(UnsafeBufferPointer(start: solution, count: count))
    }
  }

  /// What is missing in the equation, with its greatest entry and the least of the solution.
  private func remainder(
    of solution: UnsafePointer<Double>, into residual: UnsafeMutablePointer<Double>,
    and direction: UnsafeMutablePointer<Double>
  ) -> Tally {
    pieces.tally { first, end in
      var tally = Tally()
      for node in first..<end {
        residual[node] = 1 - solution[node] + attenuation * ties.sum(ofRow: node, over: solution)
        direction[node] = residual[node]
        tally.sum += residual[node] * residual[node]
        tally.greatest = max(tally.greatest, abs(residual[node]))
        tally.least = min(tally.least, solution[node])
      }
      return tally
    }
  }

  /// For directed ties: adds the walks of one more step, over and over, with a leap between.
  ///
  /// - Parameter isPatient: whether to go on where longer walks count more and more.
  func sweeps(isPatient: Bool) -> [Double]? {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 4 * count)
    defer { vectors.deallocate() }
    var sums = [Double](repeating: 1, count: count)
    return sums.withUnsafeMutableBufferPointer { buffer -> [Double]? in
      guard let solution = buffer.baseAddress else { return [] }
      if let known = sweep(solution, spare: vectors, times: Self.trial) { return known.isProven ? known.sums : nil }
      let (early, late) = (
        sweepOnce(solution, into: vectors).otherSum, sweepOnce(vectors, into: solution).otherSum
      )
      guard isPatient || late < early else { return nil }
      for node in 0..<count { solution[node] *= attenuation }
      let flow = DirectedFlow(
        incoming: ties, pieces: pieces, scales: nil, scale: attenuation, sum: .infinity,
        greatest: AttenuatedWalks.precision / 4)
      let isCloser = flow.improve(solution, vectors: vectors)
      for node in 0..<count { solution[node] = isCloser ? solution[node] / attenuation : 1 }
      let found = sweep(solution, spare: vectors, times: AttenuatedWalks.stepLimit)
      return found?.isProven == true ? found?.sums : nil
    }
  }

  private static let trial = 8

  /// Sweeps until an even number of times is over, or nothing moves any more.
  private func sweep(
    _ solution: UnsafeMutablePointer<Double>, spare: UnsafeMutablePointer<Double>, times: Int
  ) -> (sums: [Double], isProven: Bool)? {
    var (from, to) = (solution, spare)
    for _ in 0..<times {
      let step = sweepOnce(from, into: to)
      guard step.sum.isFinite, step.sum < 1e200 else { return ([], false) }
      // The residual of what the step began with is just how far it went. Large sums cannot be told more exactly.
      let rounding = min(16 * Double.ulpOfOne * step.sum, 1e-10)
      if step.greatest <= max(AttenuatedWalks.precision, rounding) {
        return (Array(UnsafeBufferPointer(start: from, count: count)), step.least > 0)
      }
      (from, to) = (to, from)
    }
    return nil
  }

  /// One more step of all walks: how far it goes at most and altogether, the least entry before, and the sum after.
  private func sweepOnce(_ from: UnsafePointer<Double>, into to: UnsafeMutablePointer<Double>) -> Tally {
    pieces.tally { first, end in
      var tally = Tally()
      for node in first..<end {
        to[node] = 1 + attenuation * ties.sum(ofRow: node, over: from)
        let change = abs(to[node] - from[node])
        tally.greatest = max(tally.greatest, change)
        tally.otherSum += change
        tally.sum += abs(to[node])
        tally.least = min(tally.least, from[node])
      }
      return tally
    }
  }
}
