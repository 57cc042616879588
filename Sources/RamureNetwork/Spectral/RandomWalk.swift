#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Walkers who start one at each node and, at each node, go on with probability `damping`: how many visits each node gets.
///
/// That is the solution y of y = 1 + damping · Pᵀ y, where P has the probabilities of each way on. Where y misses the
/// equation by r, the error of y adds up to at most |r| / (1 − damping), since each walker makes 1 / (1 − damping) visits
/// at most. That is what the tolerance is checked against.
struct RandomWalk {
  let damping: Double
  /// What the errors may add up to once the visits are scaled to add up to 1.
  let tolerance: Double
  let incoming: TieRows
  let pieces: RowPieces

  static let stepLimit = 10_000

  /// What the walkers visited, and a bound on the sum of all errors once that is scaled to add up to 1.
  struct Visits {
    var counts: [Double] = []
    var error = 0.0
  }

  var count: Int { incoming.count }

  /// The last step's change, and the rounding it cannot show, as a bound on the sum of all errors of the scaled visits:
  /// scaling may double it. Each walker makes a visit at least, whatever a start that went astray says of their total.
  func error(change: Double, total: Double) -> Double {
    2 * damping / (1 - damping) * (change / max(total, Double(count)) + Double.ulpOfOne)
  }

  /// Follows all walkers one step at a time, each step from the last, after a quick start.
  ///
  /// Ends with what was reached where rounding lets no step come closer.
  func visits(leavingBy outgoing: TieRows) -> Visits {
    let vectors = UnsafeMutablePointer<Double>.allocate(capacity: 5 * count)
    defer { vectors.deallocate() }
    // What a node sends along a tie of strength 1, before the step and after.
    let share = vectors
    var (sent, sending) = (vectors + count, vectors + 2 * count)
    var visits = [Double](repeating: 1 / (1 - damping), count: count)
    for node in 0..<count {
      let strength = outgoing.strength(ofRow: node)
      share[node] = strength > 0 ? damping / strength : 0
      visits[node] *= share[node]
    }
    visits.withUnsafeMutableBufferPointer { visits in
      guard let start = visits.baseAddress else { return }
      if pieces.areOne {
        startPartByPart(start, share: share, vectors: sent)
      } else {
        let flow = DirectedFlow(
          incoming: incoming, pieces: pieces, scales: share, scale: damping, sum: missingAllowed * Double(count),
          greatest: .infinity)
        if !flow.improve(start, vectors: sent) {
          for node in 0..<count { start[node] = share[node] / (1 - damping) }
        }
      }
      for node in 0..<count { sent[node] = start[node] }
      // What dead ends are visited makes no difference to others.
      for node in 0..<count where share[node] > 0 { start[node] = sent[node] / share[node] }
    }
    var progress = StepProgress(patience: patience)
    while true {
      let (from, to) = (sent, sending)
      let step = visits.withUnsafeMutableBufferPointer { visits in
        pieces.tally { first, end in
          var tally = Tally()
          for node in first..<end {
            let new = 1 + incoming.sum(ofRow: node, over: from)
            if share[node] > 0 { tally.sum += abs(new - visits[node]) }
            tally.otherSum += new
            visits[node] = new
            to[node] = new * share[node]
          }
          return tally
        }
      }
      let error = self.error(change: step.sum, total: step.otherSum)
      if error <= tolerance || !progress.isGaining(error) { return Visits(counts: visits, error: error) }
      swap(&sent, &sending)
    }
  }

  /// After how many steps, each of which leaves `damping` of what was missing, at most a quarter is left.
  private var patience: Int {
    guard damping > 0.25 else { return 2 }
    return 2 + Int(min(-2 / log2(damping), Double(Self.stepLimit)))
  }
}
