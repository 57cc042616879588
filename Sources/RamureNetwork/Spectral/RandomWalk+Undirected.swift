extension RandomWalk {
  /// The visits where every tie can be followed both ways.
  ///
  /// With D the strengths of the nodes and A the ties, y = D z where (D − damping · A) z = 1. That matrix is symmetric and
  /// positive definite, so conjugate gradients need about the square root of the steps that following walkers would.
  ///
  /// Source: M. R. Hestenes, E. Stiefel (1952), Methods of conjugate gradients for solving linear systems,
  /// doi:10.6028/jres.049.044.
  func visitsOfUndirected() throws(IterationError) -> [Double] {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 4 * count)
    defer { vectors.deallocate() }
    let (residual, direction, image) = (vectors, vectors + count, vectors + 2 * count)
    let strength = vectors + 3 * count
    for node in 0..<count { strength[node] = incoming.strength(ofRow: node) }
    var whole = 0.0
    for node in 0..<count { whole += strength[node] }
    // A walk without end visits nodes in proportion to their strengths: a good start, one step before the end of it.
    let average = whole / Double(count)
    var solution = [Double](repeating: 0, count: count)
    for node in 0..<count where strength[node] > 0 {
      solution[node] = 1 / strength[node] + damping / ((1 - damping) * average)
    }
    var steps = 0
    while true {
      try solution.withUnsafeMutableBufferPointer { (solution) throws(IterationError) in
        guard let solution = solution.baseAddress else { return }
        steps = try descend(
          to: solution, steps: steps, residual: residual, direction: direction, image: image, strength: strength)
      }
      // One step of the walk from there: what comes of it is better still, and how far it went bounds the error.
      let change = solution.withUnsafeMutableBufferPointer { solution in
        pieces.tally { first, end in
          var tally = Tally()
          guard let z = solution.baseAddress else { return tally }
          for node in first..<end {
            let new = 1 + damping * incoming.sum(ofRow: node, over: z)
            tally.sum += strength[node] > 0 ? abs(new - strength[node] * z[node]) : 0
            tally.otherSum += new
            image[node] = new
          }
          return tally
        }
      }
      if error(change: change.sum, total: change.otherSum) <= tolerance {
        return Array(UnsafeBufferPointer(start: image, count: count))
      }
      guard steps < Self.stepLimit else {
        throw .notConverged(steps: steps, change: error(change: change.sum, total: change.otherSum))
      }
      for node in 0..<count where strength[node] > 0 { solution[node] = image[node] / strength[node] }
    }
  }

  /// Conjugate gradients from `solution` on, until the residual says the tolerance is met. Gives the steps made so far.
  private func descend(
    to solution: UnsafeMutablePointer<Double>, steps: Int, residual: UnsafeMutablePointer<Double>,
    direction: UnsafeMutablePointer<Double>, image: UnsafeMutablePointer<Double>,
    strength: UnsafeMutablePointer<Double>
  ) throws(IterationError) -> Int {
    let start = pieces.tally { first, end in
      var tally = Tally()
      for node in first..<end where strength[node] > 0 {
        residual[node] = 1 - strength[node] * solution[node] + damping * incoming.sum(ofRow: node, over: solution)
        direction[node] = residual[node] / strength[node]
        tally.sum += residual[node] * direction[node]
        tally.otherSum += abs(residual[node])
      }
      for node in first..<end where !(strength[node] > 0) { (residual[node], direction[node]) = (0, 0) }
      return tally
    }
    var (square, size) = (start.sum, start.otherSum)
    let total = Double(count)
    for step in steps..<Self.stepLimit {
      // Half, so that rounding does not undo it. The total is at least the number of nodes.
      if error(change: size, total: total) <= tolerance / 2 { return step }
      let curvature = pieces.tally { first, end in
        var tally = Tally()
        for node in first..<end {
          image[node] = strength[node] * direction[node] - damping * incoming.sum(ofRow: node, over: direction)
          tally.sum += direction[node] * image[node]
        }
        return tally
      }
      guard curvature.sum > 0 else { return step }
      let length = square / curvature.sum
      let next = pieces.tally { first, end in
        var tally = Tally()
        for node in first..<end where strength[node] > 0 {
          solution[node] += length * direction[node]
          residual[node] -= length * image[node]
          tally.sum += residual[node] * residual[node] / strength[node]
          tally.otherSum += abs(residual[node])
        }
        return tally
      }
      let turn = next.sum / square
      (square, size) = (next.sum, next.otherSum)
      _ = pieces.tally { first, end in
        for node in first..<end where strength[node] > 0 {
          direction[node] = residual[node] / strength[node] + turn * direction[node]
        }
        return Tally()
      }
    }
    return Self.stepLimit
  }
}
