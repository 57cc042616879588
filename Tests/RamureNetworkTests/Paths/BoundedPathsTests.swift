import RamureNetwork
import Testing

@Suite("All ways over at most so many ties")
struct BoundedPathsTests {
  /// Large enough for nodes to stand in the way of each other again and again.
  @Test(arguments: 0..<120) func agreesOnLargerNetworks(_ seed: UInt64) {
    let network = SeededNetworks.network(
      seed: seed, nodeCount: 11, edgeCount: 14 + Int(seed % 15), isDirected: seed % 3 == 0)
    let all = BruteForceWays(network).paths(from: 3, to: 7)
    for within in [3, 6, 10] {
      #expect(
        Array(BoundedPaths(from: 3, to: 7, within: within, in: network)) == all.filter { $0.edges.count <= within })
    }
    #expect(Array(SimplePaths(from: 3, to: 7, in: network)) == all)
  }

  @Test(arguments: 0..<150) func agreesWithTryingEverything(_ seed: Int) {
    let nodeCount = 2 + seed % 7
    for isDirected in [false, true] {
      for lengths in [nil, 4] {
        let network = SeededNetworks.network(
          seed: UInt64(seed), nodeCount: nodeCount, edgeCount: seed % 17, isDirected: isDirected, lengths: lengths)
        let brute = BruteForceWays(network)
        for (from, to) in [(0, nodeCount - 1), (1, 0), (0, 0)] {
          for avoiding in [[], [nodeCount / 2]] {
            let all = brute.paths(from: from, to: to, avoiding: avoiding)
            for within in 0...nodeCount {
              let expected = all.filter { $0.edges.count <= within }.sorted { one, other in
                one.edges.count != other.edges.count
                  ? one.edges.count < other.edges.count : one.nodes.lexicographicallyPrecedes(other.nodes)
              }
              let paths = Array(BoundedPaths(from: from, to: to, within: within, in: network, avoiding: avoiding))
              #expect(paths == expected, "seed \(seed), \(from) to \(to) within \(within) avoiding \(avoiding)")
            }
          }
        }
      }
    }
  }

  /// Between two nodes of a circle of n where everybody is tied to everybody: one path of each order of any of the others.
  @Test func whetherThereAreMoreThanSoManyIsFoundOut() {
    let count = Int32(7)
    let edges = (0..<count).flatMap { one in (one + 1..<count).map { (from: one, to: $0) } }
    let circle = Network(nodeCount: Int(count), edges: edges, isDirected: false)
    // 1 + 5 + 5·4 + 5·4·3 + 5! + 5!
    let paths = BoundedPaths(from: 0, to: 6, within: 6, in: circle)
    #expect(Array(paths).count == 326)
    #expect(paths.areMore(than: 325, work: .max) && !paths.areMore(than: 326, work: .max))
    #expect(paths.areMore(than: 326, work: 10))
  }
}
