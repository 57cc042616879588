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

  @Test func itTellsHowFarItIs() {
    var told: [Double] = []
    _ = GirvanNewman().partition(of: KarateClub.network) { told.append($0) }
    #expect(told.count == 78 && told == told.sorted() && told.last == 1)
  }
}
