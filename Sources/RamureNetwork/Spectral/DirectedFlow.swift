/// Solves c = scale · (1 + what flows in of c), for ties that have a direction: a quick way to a good start, from which
/// sweeps prove, and if need be finish, what it found.
///
/// Where sweeps lose a share of the error each, this loses about that share for each root of the steps. It promises
/// nothing: rounding may stop it early.
///
/// Source: H. A. van der Vorst (1992), Bi-CGSTAB: a fast and smoothly converging variant of Bi-CG for the solution of
/// nonsymmetric linear systems, doi:10.1137/0913035.
struct DirectedFlow {
  let incoming: TieRows
  let pieces: RowPieces
  /// What a node passes on of what it has; the same for all where there is no array.
  let scales: UnsafePointer<Double>?
  let scale: Double
  /// Where to stop: what is missing of 1 + inflow, all nodes together and at any one.
  let sum: Double
  let greatest: Double

  private static let stepLimit = 200

  private func scale(of node: Int) -> Double { scales.map { $0[node] } ?? scale }

  /// A number for each node that has nothing to do with the network, so that nothing is missed by symmetry.
  private func shadow(of node: Int) -> Double {
    let mixed = UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15
    return 0.5 + Double(mixed >> 40) * 0x1p-24
  }

  private func image(of node: Int, from vector: UnsafePointer<Double>) -> Double {
    let scale = scale(of: node)
    return scale > 0 ? vector[node] - scale * incoming.sum(ofRow: node, over: vector) : 0
  }

  private func miss(_ tally: Tally) -> Bool { !(tally.otherSum <= sum && tally.greatest <= greatest) }

  /// - Parameters:
  ///   - flow: where to start, and what is found.
  ///   - vectors: four vectors to work with.
  /// - Returns: whether it came closer than it was at the start.
  func improve(_ flow: UnsafeMutablePointer<Double>, vectors: UnsafeMutablePointer<Double>) -> Bool {
    let count = incoming.count
    let (residual, direction) = (vectors, vectors + count)
    let (along, across) = (vectors + 2 * count, vectors + 3 * count)
    let start = pieces.tally { first, end in
      var tally = Tally()
      for place in first..<end {
        let node = Int(pieces.rows[place])
        let scale = scale(of: node)
        let missing = scale > 0 ? scale * (1 + incoming.sum(ofRow: node, over: flow)) - flow[node] : 0
        (residual[node], direction[node]) = (missing, missing)
        add(missing, of: node, to: &tally)
      }
      return tally
    }
    var now = start
    for _ in 0..<Self.stepLimit where miss(now) {
      let onShadow = pieces.tally { first, end in
        var tally = Tally()
        for place in first..<end {
          let node = Int(pieces.rows[place])
          along[node] = image(of: node, from: direction)
          tally.sum += along[node] * shadow(of: node)
        }
        return tally
      }
      let length = now.sum / onShadow.sum
      guard length.isFinite else { break }
      _ = pieces.tally { first, end in
        for place in first..<end {
          let node = Int(pieces.rows[place])
          residual[node] -= length * along[node]
        }
        return Tally()
      }
      let steepest = pieces.tally { first, end in
        var tally = Tally()
        for place in first..<end {
          let node = Int(pieces.rows[place])
          across[node] = image(of: node, from: residual)
          tally.sum += across[node] * residual[node]
          tally.otherSum += across[node] * across[node]
        }
        return tally
      }
      let width = steepest.otherSum > 0 ? steepest.sum / steepest.otherSum : 0
      let next = pieces.tally { first, end in
        var tally = Tally()
        for place in first..<end {
          let node = Int(pieces.rows[place])
          flow[node] += length * direction[node] + width * residual[node]
          residual[node] -= width * across[node]
          add(residual[node], of: node, to: &tally)
        }
        return tally
      }
      let turn = next.sum / now.sum * (length / width)
      now = next
      guard turn.isFinite, now.otherSum.isFinite else { break }
      _ = pieces.tally { first, end in
        for place in first..<end {
          let node = Int(pieces.rows[place])
          direction[node] = residual[node] + turn * (direction[node] - width * along[node])
        }
        return Tally()
      }
    }
    return now.otherSum < start.otherSum && now.greatest.isFinite
  }

  /// Counts what is missing at a node, in the measure of 1 + inflow.
  private func add(_ missing: Double, of node: Int, to tally: inout Tally) {
    let scale = scale(of: node)
    guard scale > 0 else { return }
    tally.sum += missing * shadow(of: node)
    tally.otherSum += abs(missing) / scale
    tally.greatest = max(tally.greatest, abs(missing) / scale)
  }
}
