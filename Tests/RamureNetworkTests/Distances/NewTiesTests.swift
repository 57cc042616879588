import RamureNetwork
import Testing

@Suite("Which new tie brings two groups nearest")
struct NewTiesTests {
  /// Every tie that is not there is tried, and everything measured anew.
  @Test(arguments: 0..<120) func agreesWithTryingEveryTie(_ seed: Int) {
    let nodeCount = 2 + seed % 8
    var random = SplitMix64(seed: UInt64(seed))
    for isDirected in [false, true] {
      for lengths in [nil, 4] {
        let network = SeededNetworks.network(
          seed: UInt64(seed), nodeCount: nodeCount, edgeCount: seed % 15, isDirected: isDirected, lengths: lengths)
        let from = (0..<nodeCount).filter { _ in Bool.random(using: &random) }
        let to = (0..<nodeCount).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        var ties = NewTies(from: from, to: to)
        ties.length = seed % 4 == 3 ? 2 : 1
        if seed % 3 > 0 { ties.starts = (0..<nodeCount).map { _ in Bool.random(using: &random) } }
        if seed % 3 > 1 { ties.ends = (0..<nodeCount).map { _ in Bool.random(using: &random) } }
        let best = ties.best(nodeCount, in: network)
        #expect(best == tried(ties, in: network), "seed \(seed), directed \(isDirected), lengths \(lengths as Any)")
      }
    }
  }

  /// For each start its best tie, the best of all first.
  private func tried(_ ties: NewTies, in network: Network) -> [NewTies.Tie] {
    let before = measured(ties, in: network)
    var best: [NewTies.Tie] = []
    for start in 0..<network.nodeCount where ties.starts?[start] ?? true {
      var bestOfStart: NewTies.Tie?
      for end in 0..<network.nodeCount where end != start && ties.ends?[end] ?? true {
        guard network.edges(from: start, to: end).isEmpty else { continue }
        // Undirected, a tie is written down from the side it helps; the other way round it helps no less.
        guard network.isDirected || before.distances[end] < before.distances[start] else { continue }
        let after = measured(ties, in: adding(start, end, ties.length, to: network))
        let stillThere = zip(before.ofFrom, after.ofFrom).filter { $0.0.isFinite }
        let tie = NewTies.Tie(
          from: start, to: end, broughtWithinReach: after.count - before.count,
          shortening: stillThere.reduce(0) { $0 + $1.0 - $1.1 }, total: after.sum)
        guard tie.broughtWithinReach > 0 || tie.shortening > 0 else { continue }
        if bestOfStart.map({ isBetter(tie, than: $0) }) ?? true { bestOfStart = tie }
      }
      if let bestOfStart { best.append(bestOfStart) }
    }
    return best.sorted(by: isBetter)
  }

  private func isBetter(_ one: NewTies.Tie, than other: NewTies.Tie) -> Bool {
    (-one.broughtWithinReach, one.total, one.from, one.to) < (
      -other.broughtWithinReach, other.total, other.from, other.to
    )
  }

  private func adding(_ from: Int, _ to: Int, _ length: Double, to network: Network) -> Network {
    let weights = (0..<network.edgeCount).map { network.distances?[$0] ?? 1 } + [length]
    return Network(
      nodeCount: network.nodeCount, edges: network.ends() + [(Int32(from), Int32(to))], weights: weights,
      meaning: .distance, isDirected: network.isDirected)
  }

  private func measured(
    _ ties: NewTies, in network: Network
  ) -> (distances: [Double], ofFrom: [Double], count: Int, sum: Double) {
    let brute = BruteForcePaths(network)
    let distances = brute.distances.map { row in ties.to.map { row[$0] }.min() ?? .infinity }
    let ofFrom = ties.from.map { distances[$0] }
    let finite = ofFrom.filter(\.isFinite)
    return (distances, ofFrom, finite.count, finite.reduce(0, +))
  }
}
