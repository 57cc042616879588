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

  /// For directed ties: adds the walks of one more step, over and over.
  ///
  /// The next residual is `attenuation · A` of the last change. From 1 on, entries only grow.
  func sweeps() throws(IterationError) -> [Double]? {
    let image = UnsafeMutablePointer<Double>.allocate(capacity: count)
    defer { image.deallocate() }
    var sums = [Double](repeating: 1, count: count)
    return sums.withUnsafeMutableBufferPointer { buffer -> [Double]? in
      guard let start = buffer.baseAddress else { return [] }
      var (solution, next) = (start, image)
      for _ in 0..<AttenuatedWalks.stepLimit {
        let (from, to) = (solution, next)
        let step = pieces.tally { first, end in
          var tally = Tally()
          for node in first..<end {
            to[node] = 1 + attenuation * ties.sum(ofRow: node, over: from)
            tally.greatest = max(tally.greatest, abs(to[node] - from[node]))
            tally.sum += to[node]
          }
          return tally
        }
        guard step.sum.isFinite, step.sum < 1e200 else { return nil }
        // The residual of what the step began with is just how far it went.
        if step.greatest <= AttenuatedWalks.precision {
          return Array(UnsafeBufferPointer(start: solution, count: count))
        }
        (solution, next) = (next, solution)
      }
      return nil
    }
  }
}
