import RamureNetwork
import Testing

@Suite struct RewiringTests {
  private static func degrees(_ network: Network) -> (out: [Int], in: [Int]) {
    var (out, into) = ([Int](repeating: 0, count: network.nodeCount), [Int](repeating: 0, count: network.nodeCount))
    for edge in network.ends() {
      out[Int(edge.from)] += 1
      into[Int(edge.to)] += 1
    }
    return network.isDirected ? (out, into) : (zip(out, into).map(+), [])
  }

  /// Every oracle network: with loops, parallel edges, weights, arcs, or next to nothing in it.
  @Test(arguments: OracleNetwork.names, 1...3 as ClosedRange<UInt64>)
  func everybodyKeepsAsManyTies(_ name: String, _ seed: UInt64) throws {
    let network = try OracleNetwork(named: name).network
    let drawn = Rewiring(seed: seed).network(like: network)
    #expect(Self.degrees(drawn) == Self.degrees(network))
    #expect(drawn.edgeCount == network.edgeCount && drawn.isDirected == network.isDirected)
    #expect(drawn.weights == network.weights && drawn.weightMeaning == network.weightMeaning)
    // What was simple stays simple, loops stay, and nobody is tied twice who was not.
    #expect(drawn.ends().filter { $0.from == $0.to }.count == network.ends().filter { $0.from == $0.to }.count)
    #expect(drawn.isSimple == network.isSimple)
  }

  /// Two edges without a common end can be drawn in three ways; each comes about as often.
  @Test func everyNetworkIsAsLikely() {
    let pairs = Network(nodeCount: 4, edges: [(0, 1), (2, 3)], isDirected: false)
    var counts: [Int32: Int] = [:]
    for seed in 0..<3_000 as Range<UInt64> {
      let partner = Rewiring(seed: seed).network(like: pairs).neighbours(of: 0).first
      counts[partner ?? -1, default: 0] += 1
    }
    // A thousand each, give or take four standard deviations of √(3000 · ⅓ · ⅔).
    #expect(Set(counts.keys) == [1, 2, 3] && counts.values.allSatisfy { abs($0 - 1_000) < 104 })
  }

  @Test func aSeedDrawsTheSameAgain() throws {
    let network = try OracleNetwork(named: "karate").network
    func ends(_ seed: UInt64) -> [[Int32]] {
      Rewiring(seed: seed).network(like: network).ends().map { [$0.from, $0.to] }
    }
    #expect(ends(4) == ends(4))
    #expect(ends(4) != ends(5))
  }

  /// Where there is only one network with these ties, it is drawn: a star, a complete one, an edge.
  @Test(arguments: ["star", "complete", "arc", "pair", "one", "empty"])
  func whereNothingCanBeSwapped(_ name: String) throws {
    let network = try OracleNetwork(named: name).network
    let drawn = Rewiring().network(like: network)
    for node in 0..<network.nodeCount { #expect(drawn.neighbours(of: node) == network.neighbours(of: node)) }
  }
}
