import RamureNetwork
import Testing

@Suite struct GirvanNewmanTests {
  /// Five communities: igraph 1.0's `community_edge_betweenness` finds the same.
  @Test func theKarateClub() {
    let groups = GirvanNewman().partition(of: KarateClub.network)
    #expect(agree([Modularity().value(of: KarateClub.network, groups: groups)], [0.40129848783694944]))
    #expect(groups.sizes == [12, 10, 6, 5, 1])
  }

  @Test func aBridgeGoesFirst() {
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)], isDirected: false)
    #expect(GirvanNewman().partition(of: network).groupOfNode == [0, 0, 0, 1, 1, 1])
  }

  @Test(arguments: OracleNetwork.names) func communitiesAreInOrder(_ name: String) throws {
    let network = try OracleNetwork(named: name).network
    let one = GirvanNewman().partition(of: network, threads: .exactly(1))
    #expect(isInOrder(one, of: network))
    #expect(GirvanNewman().partition(of: network, threads: .exactly(3)) == one)
  }

  /// Two circles of five with ties of 10, and a tie of 400 that leads out of one to somebody who is tied to the other by 10.
  /// Counted alike, the strong tie is used most and goes first; for its strength it is used least (Newman 2004).
  @Test func aStrongTieIsNoBridge() throws {
    var edges: [(from: Int32, to: Int32)] = []
    for start in [Int32(0), 5] {
      for one in start..<start + 5 { for other in one + 1..<start + 5 { edges.append((one, other)) } }
    }
    let inner = [Double](repeating: 10, count: edges.count)
    edges += [(4, 10), (10, 5)]
    let network = Network(nodeCount: 11, edges: edges, weights: inner + [400, 10], isDirected: false)
    let found = GirvanNewman().partition(of: network)
    #expect(found[10] == found[4] && found[10] != found[5])
    // By hand: 60, 400 and 100 of 610 within; the strengths of the three together 160, 850 and 210 of 1,220.
    let byChance: Double = [160.0, 850, 210].reduce(0) { $0 + $1 * $1 / (1220 * 1220) }
    let value = try #require(Modularity().value(of: network, groups: found))
    #expect(agrees(value, 560 / 610.0 - byChance))
  }

  @Test func itTellsHowFarItIs() {
    var told: [Double] = []
    _ = GirvanNewman().partition(of: KarateClub.network) { told.append($0) }
    #expect(told.count == 78 && told == told.sorted() && told.last == 1)
  }
}
