import RamureNetwork
import Testing

@Suite("Closeness by drawing nodes")
struct ClosenessEstimateTests {
  static let networks: [Network] = [
    SeededNetworks.branching(seed: 1, nodeCount: 900, moreEdges: 300),
    SeededNetworks.network(seed: 2, nodeCount: 900, edgeCount: 1500, isDirected: false),
    SeededNetworks.network(seed: 4, nodeCount: 700, edgeCount: 1300, isDirected: false, lengths: 4),
  ]

  @Test(arguments: networks.indices) func keepsItsPromise(_ number: Int) {
    let network = Self.networks[number]
    let components = ConnectedComponents().partition(of: network)
    let distances = DistanceSurvey().distances(in: network)
    let error = 0.1
    for seed in 0..<4 as Range<UInt64> {
      let estimate = ClosenessEstimate(Sampling(error: error, confidence: 0.9, seed: seed)).scores(of: network)
      // ln(2·900/0.1) / (2·0.01) = 489.9…; the smaller components are measured in full besides.
      #expect(estimate.sampleCount < network.nodeCount)
      var isExact = true
      for node in 0..<network.nodeCount where distances.sums[node] > 0 {
        let component = Int(components.componentOfNode[node])
        let others = Double(components.sizes[component] - 1)
        let diameter = components.members(of: component).map { distances.eccentricity[$0] }.max() ?? 0
        let wanted = distances.sums[node] / others
        let found = others / Double(network.nodeCount - 1) / estimate.closeness[node]
        #expect(abs(found - wanted) <= error * diameter)
        #expect(abs(estimate.harmonic[node] - distances.harmonic[node]) <= error * others)
        if abs(found - wanted) > 1e-9 { isExact = false }
      }
      #expect(!isExact)
    }
  }

  @Test func smallComponentsAreMeasuredInFull() {
    let network = SeededNetworks.network(seed: 7, nodeCount: 40, edgeCount: 35, isDirected: false)
    let exact = DistanceSurvey().distances(in: network)
    let estimate = ClosenessEstimate(Sampling(error: 0.2, confidence: 0.9, seed: 1)).scores(of: network)
    #expect(zip(exact.closeness, estimate.closeness).allSatisfy(agrees))
    #expect(zip(exact.harmonic, estimate.harmonic).allSatisfy(agrees))
  }

  @Test func repeatsWithItsSeedOnAnyNumberOfThreads() {
    var estimate = ClosenessEstimate(Sampling(error: 0.2, confidence: 0.9, seed: 3))
    estimate.threads = .exactly(1)
    let one = estimate.scores(of: Self.networks[1]).closeness
    estimate.threads = .exactly(3)
    #expect(estimate.scores(of: Self.networks[1]).closeness == one)
    #expect(
      ClosenessEstimate(Sampling(error: 0.2, confidence: 0.9, seed: 4)).scores(of: Self.networks[1]).closeness != one)
  }

  @Test(arguments: 0...2) func fewNodes(_ count: Int) {
    let network = Network(nodeCount: count, edges: count > 1 ? [(0, 1)] : [], isDirected: false)
    let estimate = ClosenessEstimate(Sampling(error: 0.2, confidence: 0.9, seed: 3)).scores(of: network)
    #expect(estimate.closeness == [Double](repeating: count > 1 ? 1 : 0, count: count))
  }
}
