import RamureNetwork
import Testing

@Suite struct TwoModesTests {
  private static func network(_ edges: [(from: Int32, to: Int32)], _ first: Int, _ second: Int) -> (Network, TwoModes) {
    (
      Network(
        nodeCount: first + second, edges: edges.map { ($0.from, Int32(first) + $0.to) }, isDirected: false),
      TwoModes(isSecond: (0..<first + second).map { $0 >= first })
    )
  }

  private static func closeness(_ network: Network, _ modes: TwoModes) -> [Double] {
    modes.closeness(
      DistanceSurvey().distances(in: network).closeness, in: ConnectedComponents().partition(of: network))
  }

  /// Everybody tied to the whole other side: nothing more could be.
  @Test(arguments: [(2, 3), (5, 2), (4, 4)]) func whereAllThatCanBeTiedIsTiedAllAreAtOne(_ first: Int, _ second: Int) {
    let edges = (0..<Int32(first)).flatMap { one in (0..<Int32(second)).map { (from: one, to: $0) } }
    let (network, modes) = Self.network(edges, first, second)
    #expect(modes.density(of: network) == 1)
    #expect(Self.closeness(network, modes) == [Double](repeating: 1, count: first + second))
    #expect(modes.degreeCentralisation(of: network) == 0)
    let centralisation = modes.closenessCentralisation(
      of: Self.closeness(network, modes), in: ConnectedComponents().partition(of: network))
    #expect(centralisation == 0)
  }

  /// networkx 3.6.1, `bipartite.closeness_centrality`, on a path a0–b0–a1–b1: (2 + 2 · 1) over 6 and over 4.
  @Test func aPathIsAsNetworkXHasIt() {
    let (network, modes) = Self.network([(0, 0), (1, 0), (1, 1)], 2, 2)
    let expected = [4 / 6.0, 1, 1, 4 / 6.0]
    #expect(zip(Self.closeness(network, modes), expected).allSatisfy { agrees($0, $1) })
    #expect(modes.density(of: network) == 0.75)
  }

  /// Of all networks of three and four, tried one by one, this has the most: one of the four is tied to the whole other
  /// side, and its three companions hang on one each. It misses 41/17 of closeness 1.
  @Test func theMostCentralThereIsHasOne() {
    let (network, modes) = Self.network([(0, 0), (0, 3), (1, 0), (1, 2), (2, 0), (2, 1)], 3, 4)
    let closeness = Self.closeness(network, modes)
    #expect(agrees(closeness.reduce(0) { $0 + 1 - $1 }, 41 / 17.0))
    #expect(modes.closenessCentralisation(of: closeness, in: ConnectedComponents().partition(of: network)) == 1)
    // One tied to all, the others of its side to nobody: 3 − 1 of them at 0, and 4 at 1/3 beside 1.
    let (lone, sides) = Self.network([(0, 0), (0, 1), (0, 2), (0, 3)], 3, 4)
    let shares = 2.0 + 4 * (2.0 / 3)
    #expect(agrees(sides.degreeCentralisation(of: lone) ?? 0, shares / (7 * 0.75)))
  }

  @Test func emptySidesHaveNoFigures() {
    let (network, modes) = Self.network([], 3, 0)
    #expect(modes.density(of: network) == nil)
    #expect(Self.closeness(network, modes) == [0, 0, 0])
    #expect(
      modes.closenessCentralisation(of: [0, 0, 0], in: ConnectedComponents().partition(of: network)) == nil)
  }
}
