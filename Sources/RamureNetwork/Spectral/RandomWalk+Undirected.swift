extension RandomWalk {
  /// The visits where every tie can be followed both ways.
  ///
  /// With D the strengths of the nodes and A the ties, y = D z where (D − damping · A) z = 1. That matrix is symmetric and
  /// positive definite, so conjugate gradients need about the square root of the steps that following walkers would.
  ///
  /// Source: M. R. Hestenes, E. Stiefel (1952), Methods of conjugate gradients for solving linear systems,
  /// doi:10.6028/jres.049.044.
  func visitsOfUndirected() throws(IterationError) -> [Double] {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 5 * count)
    defer { vectors.deallocate() }
    let descent = WalkDescent(vectors, count: count)
    // What a node shares out to each tie of strength 1; 0 where it has none. Dividing again and again would take long.
    let share = descent.share
    var whole = 0.0
    for node in 0..<count {
      let strength = incoming.strength(ofRow: node)
      share[node] = strength > 0 ? 1 / strength : 0
      whole += strength
    }
    // A walk without end visits nodes in proportion to their strengths: a good start, one step before the end of it.
    let average = whole / Double(count)
    var solution = [Double](repeating: 0, count: count)
    for node in 0..<count where share[node] > 0 {
      solution[node] = share[node] + damping / ((1 - damping) * average)
    }
    var steps = 0
    while true {
      try solution.withUnsafeMutableBufferPointer { (solution) throws(IterationError) in
        guard let solution = solution.baseAddress else { return }
        steps = try descend(to: solution, steps: steps, descent)
      }
      // One step of the walk from there: what comes of it is better still, and how far it went bounds the error.
      let change = solution.withUnsafeMutableBufferPointer { solution in
        pieces.tally { first, end in
          var tally = Tally()
          guard let z = solution.baseAddress else { return tally }
          for node in first..<end {
            let new = 1 + damping * incoming.sum(ofRow: node, over: z)
            tally.sum += share[node] > 0 ? abs(new - z[node] / share[node]) : 0
            tally.otherSum += new
            descent.image[node] = new
          }
          return tally
        }
      }
      if error(change: change.sum, total: change.otherSum) <= tolerance {
        return Array(UnsafeBufferPointer(start: descent.image, count: count))
      }
      guard steps < Self.stepLimit else {
        throw .notConverged(steps: steps, change: error(change: change.sum, total: change.otherSum))
      }
      for node in 0..<count { solution[node] = descent.image[node] * share[node] }
    }
  }

  /// Conjugate gradients from `solution` on, until the residual says the tolerance is met. Gives the steps made so far.
  private func descend(
    to solution: UnsafeMutablePointer<Double>, steps: Int, _ descent: WalkDescent
  ) throws(IterationError) -> Int {
    let (residual, direction, scaled) = (descent.residual, descent.direction, descent.scaled)
    let (image, share) = (descent.image, descent.share)
    let start = pieces.tally { first, end in
      var tally = Tally()
      for node in first..<end {
        residual[node] =
          share[node] > 0
          ? 1 - solution[node] / share[node] + damping * incoming.sum(ofRow: node, over: solution) : 0
        scaled[node] = residual[node]
        direction[node] = residual[node] * share[node]
        tally.sum += residual[node] * direction[node]
        tally.otherSum += abs(residual[node])
      }
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
          image[node] = scaled[node] - damping * incoming.sum(ofRow: node, over: direction)
          tally.sum += direction[node] * image[node]
        }
        return tally
      }
      guard curvature.sum > 0 else { return step }
      let length = square / curvature.sum
      let next = pieces.tally { first, end in
        var tally = Tally()
        for node in first..<end where share[node] > 0 {
          solution[node] += length * direction[node]
          residual[node] -= length * image[node]
          tally.sum += residual[node] * residual[node] * share[node]
          tally.otherSum += abs(residual[node])
        }
        return tally
      }
      let turn = next.sum / square
      (square, size) = (next.sum, next.otherSum)
      _ = pieces.tally { first, end in
        for node in first..<end {
          scaled[node] = residual[node] + turn * scaled[node]
          direction[node] = scaled[node] * share[node]
        }
        return Tally()
      }
    }
    return Self.stepLimit
  }
}

/// What conjugate gradients work with.
private struct WalkDescent {
  let residual: UnsafeMutablePointer<Double>
  let direction: UnsafeMutablePointer<Double>
  /// The direction, each entry times the strength of its node.
  let scaled: UnsafeMutablePointer<Double>
  let image: UnsafeMutablePointer<Double>
  /// 1 over the strength of each node; 0 for those without ties.
  let share: UnsafeMutablePointer<Double>

  init(_ vectors: UnsafeMutablePointer<Double>, count: Int) {
    (residual, direction, scaled) = (vectors, vectors + count, vectors + 2 * count)
    (image, share) = (vectors + 3 * count, vectors + 4 * count)
  }
}
