import RamureNetwork
import Testing

@Suite struct TrianglesTests {
  static let families = [
    NetworkFamily.all(upTo: 5, isDirected: false), .drawn(200, isDirected: false),
    .drawn(200, isDirected: true),
  ]

  /// Every three nodes, looked at one by one.
  static func expected(_ table: WeightTable) -> [Int] {
    table.nodes.map { node in
      let neighbours = table.neighbours(node)
      return neighbours.reduce(0) { sum, one in sum + neighbours.filter { $0 > one && table.areTied(one, $0) }.count }
    }
  }

  @Test(arguments: families) func agreesWithLookingAtEveryThreeNodes(_ family: NetworkFamily) {
    for network in family.networks {
      #expect(Triangles().counts(of: network) == Self.expected(WeightTable(network)))
    }
  }

  @Test(arguments: families) func clusteringIsTheShareOfTiedPairs(_ family: NetworkFamily) {
    for network in family.networks {
      let table = WeightTable(network)
      let triangles = Self.expected(table)
      let pairs = table.nodes.map { node in table.neighbours(node).count * (table.neighbours(node).count - 1) / 2 }
      let scores = zip(triangles, pairs).map { $1 == 0 ? 0 : Double($0) / Double($1) }
      #expect(agree(LocalClustering().scores(of: network), scores))
      let average = network.nodeCount == 0 ? nil : scores.reduce(0, +) / Double(network.nodeCount)
      #expect(agree([LocalClustering().average(of: network)], [average]))
      let all = pairs.reduce(0, +)
      let transitivity = all == 0 ? nil : Double(triangles.reduce(0, +)) / Double(all)
      #expect(agree([Transitivity().value(of: network)], [transitivity]))
    }
  }

  @Test(arguments: [2, 3, 8]) func threadsChangeNoCount(_ count: Int) {
    let network = SmallNetworks.large(nodeCount: 3000, ties: 12)
    var (one, several) = (Triangles(), Triangles())
    (one.threads, several.threads) = (.exactly(1), .exactly(count))
    let counts = one.counts(of: network)
    #expect(counts.contains { $0 > 0 } && several.counts(of: network) == counts)
  }
}
