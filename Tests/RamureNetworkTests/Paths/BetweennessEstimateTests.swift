import RamureNetwork
import Testing

@Suite("Betweenness by drawing paths")
struct BetweennessEstimateTests {
  static let networks: [Network] = [
    SeededNetworks.branching(seed: 1, nodeCount: 120, moreEdges: 60),
    SeededNetworks.network(seed: 2, nodeCount: 90, edgeCount: 120, isDirected: false),
    SeededNetworks.network(seed: 3, nodeCount: 60, edgeCount: 200, isDirected: true),
    SeededNetworks.network(seed: 4, nodeCount: 60, edgeCount: 130, isDirected: false, lengths: 4),
    SeededNetworks.network(seed: 5, nodeCount: 50, edgeCount: 150, isDirected: true, lengths: 3),
  ]

  /// A promise kept in one of twenty cases at least is kept in all of these.
  @Test(arguments: networks.indices) func keepsItsPromise(_ number: Int) {
    let network = Self.networks[number]
    let exact = Betweenness().scores(of: network)
    for seed in 0..<5 as Range<UInt64> {
      let estimate = BetweennessEstimate(Sampling(error: 0.05, confidence: 0.95, seed: seed)).scores(of: network)
      let worst = zip(exact, estimate.betweenness).map { abs($0 - $1) }.max() ?? 0
      #expect(worst <= 0.05 && worst > 0)
    }
  }

  /// Estimates miss on either side: their mean comes nearer to the truth the more of them there are.
  @Test(arguments: networks.indices) func leansToNoSide(_ number: Int) {
    let network = Self.networks[number]
    let exact = Betweenness().scores(of: network)
    var sums = [Double](repeating: 0, count: network.nodeCount)
    let seeds = 40
    var samples = 0
    for seed in 0..<UInt64(seeds) {
      let estimate = BetweennessEstimate(Sampling(error: 0.1, confidence: 0.5, seed: seed)).scores(of: network)
      samples += estimate.sampleCount
      for node in sums.indices { sums[node] += estimate.betweenness[node] / Double(seeds) }
    }
    // Five standard deviations of a share counted in so many samples, and the scale of the result.
    let scale = Double(network.nodeCount) / Double(network.nodeCount - 2)
    for node in sums.indices {
      let share = exact[node] / scale
      let deviation = scale * (max(share * (1 - share), 1 / Double(samples)) / Double(samples)).squareRoot()
      #expect(abs(sums[node] - exact[node]) <= 5 * deviation)
    }
  }

  @Test func drawsAsManyPathsAsTheBoundSays() {
    // A star of 5: from a leaf the farthest node is 2 away, so no path has more than min(5, 2·2 + 1) nodes. The scale
    // tightens the error: 0.1·3/5. (⌊log₂ 3⌋ + 1 + ln 10) / (2 · 0.06²) = 597.6. From the middle it is 1: min(5, 3) nodes, (0 + 1 + ln 10) / (2 · 0.06²) = 458.7.
    let star = Network(nodeCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)], isDirected: false)
    #expect(BetweennessEstimate(Sampling(error: 0.1, confidence: 0.9, seed: 1)).scores(of: star).sampleCount == 459)
    let fromALeaf = Network(nodeCount: 5, edges: [(4, 1), (4, 2), (4, 3), (0, 4)], isDirected: false)
    #expect(
      BetweennessEstimate(Sampling(error: 0.1, confidence: 0.9, seed: 1)).scores(of: fromALeaf).sampleCount == 598)
  }

  @Test func repeatsWithItsSeedOnAnyNumberOfThreads() {
    var estimate = BetweennessEstimate(Sampling(error: 0.05, confidence: 0.9, seed: 3))
    estimate.threads = .exactly(1)
    let one = estimate.scores(of: Self.networks[0]).betweenness
    estimate.threads = .exactly(3)
    #expect(estimate.scores(of: Self.networks[0]).betweenness == one)
    #expect(
      BetweennessEstimate(Sampling(error: 0.05, confidence: 0.9, seed: 4)).scores(of: Self.networks[0]).betweenness
        != one)
  }

  @Test func withoutPathsThereIsNothingBetween() {
    for count in 0...4 {
      let network = Network(nodeCount: count, edges: count > 1 ? [(0, 1)] : [], isDirected: false)
      let estimate = BetweennessEstimate(Sampling(error: 0.1, confidence: 0.9, seed: 1)).scores(of: network)
      #expect(estimate.betweenness == [Double](repeating: 0, count: count))
    }
  }
}
