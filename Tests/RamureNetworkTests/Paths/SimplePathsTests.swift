import Testing

@testable import RamureNetwork

@Suite("All ways from one to another, the shortest first")
struct SimplePathsTests {
  @Test(arguments: 0..<150) func agreesWithTryingEverything(_ seed: Int) {
    let nodeCount = 2 + seed % 6
    for isDirected in [false, true] {
      for lengths in [nil, 4] {
        let network = SeededNetworks.network(
          seed: UInt64(seed), nodeCount: nodeCount, edgeCount: seed % 19, isDirected: isDirected, lengths: lengths)
        let brute = BruteForceWays(network)
        for (from, to) in [(0, nodeCount - 1), (1, 0), (0, 0)] {
          for avoiding in [[], [nodeCount / 2]] {
            let paths = Array(SimplePaths(from: from, to: to, in: network, avoiding: avoiding))
            let expected = brute.paths(from: from, to: to, avoiding: avoiding)
            #expect(paths == expected, "seed \(seed), \(from) to \(to) avoiding \(avoiding)")
            #expect(ShortestPath(from: from, to: to, avoiding: avoiding).path(in: network) == expected.first)
          }
        }
      }
    }
  }
}
