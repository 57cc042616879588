/// Moves nodes one by one to the community in which they raise the quality most, until none has a better place.
///
/// Nodes wait in a queue; when one moves, its neighbours in other communities line up again. A node may also leave for a
/// community of its own. Where another place is exactly as good a node may go there too, once a run: so a community that
/// had better lie elsewhere can travel over a plateau, as round a ring of cliques.
///
/// Source: V. A. Traag, L. Waltman, N. J. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities,
/// doi:10.1038/s41598-019-41695-z.
struct LocalMoving {
  let totals: CommunityTotals
  /// Gains below this are rounding.
  let leastGain: Double
  let drifts: Bool

  init(rows: GraphRows, scratch: CommunityScratch, leastGain: Double, drifts: Bool) {
    totals = CommunityTotals(rows: rows, scratch: scratch)
    self.leastGain = leastGain
    self.drifts = drifts
  }

  private var rows: GraphRows { totals.rows }
  private var scratch: CommunityScratch { totals.scratch }

  /// By how much the quality rises.
  ///
  /// - Parameters:
  ///   - labels: the community of each node, a number below the number of nodes; changed in place.
  ///   - order: which nodes to look at first, and in what order; `nil` to go through all that wait in their own order, round
  ///     after round. Then rows come as they lie in memory, which on a large graph takes half the time.
  func run(_ labels: UnsafeMutablePointer<Int32>, order: UnsafePointer<Int32>?) -> Double {
    totals.fill(labels)
    for node in 0..<rows.count {
      scratch.isWaiting[node] = true
      scratch.hasDrifted[node] = false
    }
    switch (order, rows.weights == nil) {
    case (let order?, true): return queue(labels, order, isWeighted: false)
    case (let order?, false): return queue(labels, order, isWeighted: true)
    case (nil, true): return goRound(labels, isWeighted: false)
    case (nil, false): return goRound(labels, isWeighted: true)
    }
  }

  @inline(__always)
  private func queue(_ labels: UnsafeMutablePointer<Int32>, _ order: UnsafePointer<Int32>, isWeighted: Bool) -> Double {
    var gained = 0.0
    let (count, queue) = (rows.count, scratch.queue)
    queue.update(from: order, count: count)
    var (head, waiting) = (0, count)
    while waiting > 0 {
      let node = queue[head]
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      gained += look(at: node, labels, isWeighted: isWeighted) { neighbour in
        let tail = head + waiting
        queue[tail >= count ? tail - count : tail] = neighbour
        waiting += 1
      }
    }
    return gained
  }

  @inline(__always)
  private func goRound(_ labels: UnsafeMutablePointer<Int32>, isWeighted: Bool) -> Double {
    var gained = 0.0
    var waiting = rows.count
    while waiting > 0 {
      for node in 0..<Int32(rows.count) where scratch.isWaiting[Int(node)] {
        waiting -= 1
        gained += look(at: node, labels, isWeighted: isWeighted) { _ in waiting += 1 }
      }
    }
    return gained
  }

  /// Moves a node where it has a better place; what that gains. Its neighbours in other communities have to wait again.
  @inline(__always)
  private func look(
    at node: Int32, _ labels: UnsafeMutablePointer<Int32>, isWeighted: Bool, _ wait: (Int32) -> Void
  ) -> Double {
    let isWaiting = scratch.isWaiting
    isWaiting[Int(node)] = false
    let found = totals.gather(node, labels, isWeighted: isWeighted)
    let own = labels[Int(node)]
    let (best, gain) = bestCommunity(for: node, own, among: found)
    guard best != own else { return 0 }
    totals.move(node, from: own, to: best, labels)
    for entry in rows.row(node) {
      let neighbour = rows.neighbours[entry]
      guard labels[Int(neighbour)] != best, !isWaiting[Int(neighbour)] else { continue }
      isWaiting[Int(neighbour)] = true
      wait(neighbour)
    }
    // Every tie stands in two rows.
    return 2 * gain
  }

  /// Where a node gains most, and how much more than in its own community: that one unless another is better, or as good
  /// for the first time, or one of its own, which gains 0.
  ///
  /// Clears the ties that were gathered.
  @inline(__always)
  private func bestCommunity(for node: Int32, _ own: Int32, among found: Int) -> (Int32, gain: Double) {
    let ownGain = totals.gain(of: node, in: own, isOwn: true)
    var (best, equal) = (own, own)
    var bestGain = ownGain + leastGain
    for place in 0..<found {
      let community = scratch.touched[place]
      if community != own {
        let gain = totals.gain(of: node, in: community, isOwn: false)
        if gain > bestGain {
          (best, bestGain) = (community, gain)
        } else if gain > bestGain - 2 * leastGain {
          equal = community
        }
      }
      scratch.ties[Int(community)] = 0
    }
    if bestGain < 0, scratch.vacancies > 0, scratch.sizes[Int(own)] > 1 {
      return (scratch.vacant[scratch.vacancies - 1], -ownGain)
    }
    guard drifts, best == own, equal != own, !scratch.hasDrifted[Int(node)] else { return (best, bestGain - ownGain) }
    scratch.hasDrifted[Int(node)] = true
    return (equal, 0)
  }
}
