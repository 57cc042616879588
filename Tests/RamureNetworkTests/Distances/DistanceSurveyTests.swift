import RamureNetwork
import Testing

@Suite("How far everybody is from everybody")
struct DistanceSurveyTests {
  @Test func byHand() {
    // A path 0–1–2 and a node apart.
    let network = Network(nodeCount: 4, edges: [(0, 1), (1, 2)], isDirected: false)
    let distances = DistanceSurvey().distances(in: network)
    #expect(distances.reachedFrom == [2, 2, 2, 0])
    #expect(distances.sums == [3, 2, 3, 0])
    #expect(distances.harmonic == [1.5, 2, 1.5, 0])
    #expect(distances.eccentricity == [2, 1, 2, 0])
    // Two of three others, each at 3/2 or at 1.
    let (end, middle) = (2.0 / 3 * (2.0 / 3), 2.0 / 2 * (2.0 / 3))
    #expect(distances.closeness == [end, middle, end, 0])
    #expect(distances.averagePathLength(over: 0..<3) == 8.0 / 6)
    #expect(distances.averagePathLength(over: [3]) == nil)
  }

  @Test func inADirectedNetworkTheWayToANodeCounts() {
    let distances = DistanceSurvey().distances(in: Network(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true))
    #expect(distances.reachedFrom == [0, 1, 2])
    #expect(distances.sums == [0, 1, 3])
    #expect(distances.closeness == [0, 0.5, 2.0 / 3])
    // And the way from it, for how far it goes.
    #expect(distances.eccentricity == [2, 1, 0])
  }

  @Test(arguments: [0, 1]) func fewNodes(_ count: Int) {
    let distances = DistanceSurvey().distances(in: Network(nodeCount: count, edges: [], isDirected: false))
    #expect(distances.closeness == [Double](repeating: 0, count: count))
    #expect(distances.harmonic == distances.closeness && distances.eccentricity == distances.closeness)
  }

  /// Small and large, thin and dense, so that waves are pushed, pulled, and run out of their lists.
  @Test(arguments: 0..<24) func agreesWithTheDefinition(_ seed: Int) {
    let (nodeCount, edgeCount) = [(7, 9), (40, 60), (90, 105), (80, 500)][seed % 4]
    for isDirected in [false, true] {
      for lengths in [nil, 5] {
        let network = SeededNetworks.network(
          seed: UInt64(seed), nodeCount: nodeCount, edgeCount: edgeCount, isDirected: isDirected, lengths: lengths)
        let brute = BruteForcePaths(network).distances
        let found = DistanceSurvey().distances(in: network)
        for node in 0..<nodeCount {
          let others = (0..<nodeCount).filter { $0 != node }
          let ways = others.map { brute[$0][node] }.filter(\.isFinite)
          #expect(Int(found.reachedFrom[node]) == ways.count)
          #expect(found.sums[node] == ways.reduce(0, +))
          #expect(agrees(found.harmonic[node], ways.reduce(0) { $0 + 1 / $1 }))
          #expect(found.eccentricity[node] == others.map { brute[node][$0] }.filter(\.isFinite).max() ?? 0)
        }
      }
    }
  }

  /// A path is the longest a network can be: 400 waves, each carried by few.
  @Test func aLongWay() {
    let count = 400
    let network = Network(
      nodeCount: count, edges: (1..<count).map { (Int32($0 - 1), Int32($0)) }, isDirected: false)
    let distances = DistanceSurvey().distances(in: network)
    for node in 0..<count {
      let (before, after) = (node, count - 1 - node)
      #expect(distances.sums[node] == Double(before * (before + 1) / 2 + after * (after + 1) / 2))
      #expect(distances.eccentricity[node] == Double(max(before, after)))
    }
  }

  @Test(arguments: [nil, 9] as [Int?]) func doesNotDependOnThreads(_ lengths: Int?) {
    let network = SeededNetworks.network(
      seed: 11, nodeCount: 500, edgeCount: 1100, isDirected: false, lengths: lengths)
    var survey = DistanceSurvey()
    survey.threads = .exactly(1)
    let one = survey.distances(in: network)
    for count in [2, 3, 5] {
      survey.threads = .exactly(count)
      let other = survey.distances(in: network)
      #expect(other.sums == one.sums && other.harmonic == one.harmonic && other.eccentricity == one.eccentricity)
    }
  }
}
