extension RandomWalk {
  /// The visits where every tie can be followed both ways.
  ///
  /// With D the strengths of the nodes and A the ties, y = D z where (D − damping · A) z = 1. That matrix is symmetric and
  /// positive definite, so conjugate gradients need about the square root of the steps that following walkers would.
  ///
  /// Source: M. R. Hestenes, E. Stiefel (1952), Methods of conjugate gradients for solving linear systems,
  /// doi:10.6028/jres.049.044.
  func visitsOfUndirected() -> Visits {
    let folding = LeafFolding(of: incoming, damping: damping)
    return folding.kept.withUnsafeBufferPointer { kept in
      guard let rows = kept.baseAddress else { return Visits() }
      let kept = RowPieces(rows, count: kept.count, of: incoming, threads: pieces.threads)
      return visits(folding, kept)
    }
  }

  private func visits(_ folding: LeafFolding, _ kept: RowPieces) -> Visits {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 5 * count)
    defer { vectors.deallocate() }
    vectors.initialize(repeating: 0, count: 5 * count)
    let descent = WalkDescent(vectors, count: count)
    let share = descent.share
    var whole = 0.0
    for node in 0..<count { whole += incoming.strength(ofRow: node) }
    for place in 0..<kept.count {
      let node = Int(kept.rows[place])
      let weight = folding.weight(of: node, incoming)
      share[node] = weight > 0 ? 1 / weight : 0
    }
    // A walk without end visits nodes in proportion to their strengths: a good start, one step before the end of it.
    let average = whole / Double(count)
    var solution = [Double](repeating: 0, count: count)
    for node in 0..<count where share[node] > 0 {
      solution[node] = share[node] + damping / ((1 - damping) * average)
    }
    var steps = 0
    var progress = StepProgress(patience: 3)
    while true {
      solution.withUnsafeMutableBufferPointer { solution in
        guard let solution = solution.baseAddress else { return }
        steps = descend(to: solution, steps: steps, descent, folding, kept)
        for leaf in folding.leaves {
          let (node, neighbour) = (Int(leaf), folding.neighbour(of: leaf, incoming))
          solution[node] = 1 / incoming.strength(ofRow: node) + damping * solution[neighbour]
        }
      }
      // One step of the walk from there, leaves and all: what comes of it is better still, and how far it went bounds the
      // error.
      let change = solution.withUnsafeMutableBufferPointer { solution in
        pieces.tally { first, end in
          var tally = Tally()
          guard let z = solution.baseAddress else { return tally }
          for node in first..<end {
            let new = 1 + damping * incoming.sum(ofRow: node, over: z)
            let strength = incoming.strength(ofRow: node)
            tally.sum += strength > 0 ? abs(new - strength * z[node]) : 0
            tally.otherSum += new
            descent.image[node] = new
          }
          return tally
        }
      }
      let error = error(change: change.sum, total: change.otherSum)
      // Rounding lets no round come closer than some: what was reached is the answer, with how far off it may be.
      if error <= tolerance || steps >= Self.stepLimit || !progress.isGaining(error) {
        return Visits(counts: Array(UnsafeBufferPointer(start: descent.image, count: count)), error: error)
      }
      for node in 0..<count {
        let strength = incoming.strength(ofRow: node)
        solution[node] = strength > 0 ? descent.image[node] / strength : 0
      }
      for leaf in folding.leaves { solution[Int(leaf)] = 0 }
    }
  }

  /// Conjugate gradients from `solution` on, until the residual says the tolerance is met. Gives the steps made so far.
  private func descend(
    to solution: UnsafeMutablePointer<Double>, steps: Int, _ descent: WalkDescent, _ folding: LeafFolding,
    _ kept: RowPieces
  ) -> Int {
    let (residual, direction, scaled) = (descent.residual, descent.direction, descent.scaled)
    let (image, share) = (descent.image, descent.share)
    let start = kept.tally { first, end in
      var tally = Tally()
      for place in first..<end {
        let node = Int(kept.rows[place])
        residual[node] =
          share[node] > 0
          ? folding.start(of: node) - solution[node] / share[node]
            + damping * incoming.sum(ofRow: node, over: solution) : 0
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
      let curvature = kept.tally { first, end in
        var tally = Tally()
        for place in first..<end {
          let node = Int(kept.rows[place])
          image[node] = scaled[node] - damping * incoming.sum(ofRow: node, over: direction)
          tally.sum += direction[node] * image[node]
        }
        return tally
      }
      guard curvature.sum > 0 else { return step }
      let length = square / curvature.sum
      let next = kept.tally { first, end in
        var tally = Tally()
        for place in first..<end {
          let node = Int(kept.rows[place])
          guard share[node] > 0 else { continue }
          solution[node] += length * direction[node]
          residual[node] -= length * image[node]
          tally.sum += residual[node] * residual[node] * share[node]
          tally.otherSum += abs(residual[node])
        }
        return tally
      }
      let turn = next.sum / square
      (square, size) = (next.sum, next.otherSum)
      _ = kept.tally { first, end in
        for place in first..<end {
          let node = Int(kept.rows[place])
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
  /// The direction, each entry times what its node weighs.
  let scaled: UnsafeMutablePointer<Double>
  let image: UnsafeMutablePointer<Double>
  /// 1 over what each node weighs in the equation; 0 for those without ties, and for leaves.
  let share: UnsafeMutablePointer<Double>

  init(_ vectors: UnsafeMutablePointer<Double>, count: Int) {
    (residual, direction, scaled) = (vectors, vectors + count, vectors + 2 * count)
    (image, share) = (vectors + 3 * count, vectors + 4 * count)
  }
}
