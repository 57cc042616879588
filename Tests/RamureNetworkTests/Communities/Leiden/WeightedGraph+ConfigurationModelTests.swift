import Testing

@testable import RamureNetwork

@Suite struct ConfigurationModelTests {
  private static func graph(_ name: String) throws -> WeightedGraph {
    WeightedGraph(try OracleNetwork(withCommunities: name).network, objective: .modularity, resolution: 1)
  }

  private static func rows(_ graph: WeightedGraph) -> [[(neighbour: Int32, weight: Double)]] {
    (0..<graph.count).map { node in
      (Int(graph.offsets[node])..<Int(graph.offsets[node + 1])).map {
        (graph.neighbours[$0], graph.weights.isEmpty ? 1 : graph.weights[$0])
      }
    }
  }

  /// A node loses two ends for each tie that would have led back to it, and nothing else.
  @Test(arguments: OracleNetwork.communityNames, 1...3 as ClosedRange<UInt64>)
  func everybodyKeepsAsManyTies(_ name: String, _ seed: UInt64) throws {
    let graph = try Self.graph(name)
    var random = SplitMix64(seed: seed)
    let drawn = graph.drawnByChance(&random)
    #expect(drawn.masses == graph.masses && drawn.counterMasses == graph.counterMasses && drawn.scale == graph.scale)
    var lost = 0
    for (before, after) in zip(Self.rows(graph), Self.rows(drawn)) {
      #expect(after.count <= before.count && (before.count - after.count).isMultiple(of: 2))
      lost += before.count - after.count
    }
    #expect(Double(lost) < 0.06 * Double(graph.neighbours.count))
  }

  /// Every tie stands in the rows of both ends with the same weight, none leads back; together they weigh what they did, but
  /// for those that are lost.
  @Test(arguments: ["karate-strengths", "strengths", "blurred-arcs"]) func tiesStandInBothRows(_ name: String) throws {
    let network = try name == "karate-strengths" ? OracleNetwork(named: name) : OracleNetwork(withCommunities: name)
    let graph = WeightedGraph(network.network, objective: .modularity, resolution: 1)
    var random = SplitMix64(seed: 5)
    let rows = Self.rows(graph.drawnByChance(&random))
    var sums: [[Int32]: [Double]] = [:]
    for (node, row) in rows.enumerated() {
      for entry in row {
        #expect(entry.neighbour != node)
        sums[[Int32(node), entry.neighbour], default: []].append(entry.weight)
      }
    }
    for (ends, weights) in sums { #expect(sums[ends.reversed()]?.sorted() == weights.sorted()) }
    let (before, after) = (graph.weights.reduce(0, +), sums.values.joined().reduce(0, +))
    #expect(after <= before + 1e-9 && after > 0.9 * before)
  }

  /// Of 150 nodes in cliques of five, a tie by chance leads to one of the own clique four times in 149.
  @Test func nothingIsLeftOfTheCliques() throws {
    let graph = try Self.graph("ring-of-cliques")
    var (within, all) = (0, 0)
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      for (node, row) in Self.rows(graph.drawnByChance(&random)).enumerated() {
        all += row.count
        within += row.count { Int($0.neighbour) / 5 == node / 5 }
      }
    }
    // Some 6 500 ties were drawn: four standard deviations are a hundredth.
    #expect(abs(Double(within) / Double(all) - 4.0 / 149) < 0.01)
  }

  @Test func aSeedDrawsTheSameAgain() throws {
    let graph = try Self.graph("lfr-10")
    func neighbours(_ seed: UInt64) -> [Int32] {
      var random = SplitMix64(seed: seed)
      return graph.drawnByChance(&random).neighbours
    }
    #expect(neighbours(4) == neighbours(4))
    #expect(neighbours(4) != neighbours(5))
  }

  /// A weight of 0 would be no tie, and an infinite one hide all others.
  @Test(arguments: [Double.leastNonzeroMagnitude, .greatestFiniteMagnitude]) func keepsTheMostExtremeWeights(
    _ weight: Double
  ) {
    let ring = WeightedGraph(
      offsets: (0...6).map { 2 * $0 }, neighbours: (0..<6).flatMap { [($0 + 5) % 6, ($0 + 1) % 6] },
      weights: [Double](repeating: weight, count: 12), masses: [Double](repeating: 1, count: 6), counterMasses: [],
      scale: 0)
    for seed in 1...10 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      #expect(ring.drawnByChance(&random).weights.allSatisfy { $0 == weight })
    }
  }

  @Test func whereThereIsNothingToDraw() {
    let alone = Network(nodeCount: 3, edges: [], isDirected: false)
    var random = SplitMix64(seed: 1)
    let drawn = WeightedGraph(alone, objective: .modularity, resolution: 1).drawnByChance(&random)
    #expect(drawn.count == 3 && drawn.neighbours.isEmpty)
  }
}
