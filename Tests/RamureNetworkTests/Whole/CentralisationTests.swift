import RamureNetwork
import Testing

@Suite struct CentralisationTests {
  private func degree(_ network: Network) -> Double? {
    Centralisation(of: .degree).value(
      of: Degrees().counts(of: network).map(Double.init), isDirected: network.isDirected)
  }

  @Test(arguments: [false, true]) func aStarIsWhollyCentral(_ isDirected: Bool) {
    var edges = (1..<Int32(6)).map { (from: Int32(0), to: $0) }
    if isDirected { edges += edges.map { ($0.to, $0.from) } }
    #expect(degree(Network(nodeCount: 6, edges: edges, isDirected: isDirected)) == 1)
    let leaves = [Double](repeating: 0, count: 5)
    #expect(Centralisation(of: .betweenness).value(of: [1] + leaves, isDirected: isDirected) == 1)
    #expect(Centralisation(of: .directedDegree).value(of: [5] + leaves, isDirected: true) == 1)
    // A leaf is 1 away from the centre and 2 from the four others: 5 over 9. No path comes in along arcs that point out.
    let closeness = isDirected ? leaves : leaves.map { _ in 5 / 9.0 }
    #expect(agree([Centralisation(of: .closeness).value(of: [1] + closeness, isDirected: isDirected)], [1]))
  }

  /// Freeman's other extreme, and a path of five: (1 + 0 + 0 + 0 + 1) over 4 · 3.
  @Test func aRingHasNoCentreAndAPathHardlyOne() {
    let ring = Network(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], isDirected: false)
    #expect(degree(ring) == 0)
    let path = Network(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)], isDirected: false)
    #expect(agree([degree(path)], [2 / 12.0]))
    // Betweenness of the path over its 6 pairs: 0, 3, 4, 3, 0.
    let scores: [Double] = [0, 0.5, 4 / 6.0, 0.5, 0]
    #expect(
      agree([Centralisation(of: .betweenness).value(of: scores, isDirected: false)], [10 / 6.0 / 4]))
  }

  /// 1, and not what rounding leaves of it.
  @Test(arguments: 3...60) func aStarOfAnySizeIsWhollyCentral(_ count: Int) {
    let star = Network(
      nodeCount: count, edges: (1..<Int32(count)).map { (from: Int32(0), to: $0) }, isDirected: false)
    let closeness = DistanceSurvey().distances(in: star).closeness
    #expect(Centralisation(of: .closeness).value(of: closeness, isDirected: false) == 1)
    #expect(Centralisation(of: .betweenness).value(of: Betweenness().scores(of: star), isDirected: false) == 1)
  }

  @Test(arguments: Centralisation.Measure.allCases) func twoNodesAreAlwaysAStar(_ measure: Centralisation.Measure) {
    for scores: [Double] in [[], [1], [1, 0]] {
      #expect(Centralisation(of: measure).value(of: scores, isDirected: false) == nil)
    }
  }
}
