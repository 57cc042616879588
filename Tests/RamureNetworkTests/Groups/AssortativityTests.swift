import RamureNetwork
import Testing

@Suite struct AssortativityTests {
  private let directed = Network(nodeCount: 8, edges: StructuralHolesTests.edges, isDirected: true)
  private let groups = NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 2, 2, 2])
  private let numbers: [Double?] = [1, 5, 2, 8, 3, 4, 4, 9]

  /// NetworkX 3.6.1: `degree_`, `attribute_` and `numeric_assortativity_coefficient`.
  @Test func agreesWithNetworkX() {
    let undirected = directed.undirected()
    let assortativity = Assortativity()
    #expect(abs(assortativity.byDegree(of: directed) ?? 1) < 1e-15)
    #expect(agree([assortativity.byDegree(of: undirected)], [5 / 12.0]))
    #expect(agree([assortativity.byGroup(of: directed, groups: groups)], [0.5294117647058824]))
    #expect(agree([assortativity.byGroup(of: undirected, groups: groups)], [0.5]))
    #expect(agree([assortativity.byNumber(of: directed, values: numbers)], [-0.33386199364462715]))
    #expect(agree([assortativity.byNumber(of: undirected, values: numbers)], [-0.2727272727272726]))
    #expect(agree([assortativity.byDegree(of: KarateClub.network)], [-0.47561309768461413]))
    #expect(agree([assortativity.byGroup(of: KarateClub.network, groups: KarateClub.clubs)], [0.717530864197531]))
  }

  @Test func edgesOfNodesWithoutAValueAreLeftOut() {
    let path = Network(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)], isDirected: true)
    // 1 → 2 and 2 → 3 are left: the values rise by one each time.
    #expect(Assortativity().byNumber(of: path, values: [nil, 1, 2, 3, nil]) == 1)
    // Of 1 → 2 within group 0 and 2 → 3 to group 1, half stay: (1/2 − 1/2) / (1 − 1/2).
    #expect(Assortativity().byGroup(of: path, groups: NodeGroups(groupOfNode: [-1, 0, 0, 1, -1])) == 0)
  }

  @Test func whereAllAreAlikeNothingIsToCompare() {
    let ring = Network(nodeCount: 3, edges: [(0, 1), (1, 2), (2, 0)], isDirected: false)
    let empty = Network(nodeCount: 0, edges: [], isDirected: false)
    #expect(Assortativity().byDegree(of: ring) == nil && Assortativity().byDegree(of: empty) == nil)
    #expect(Assortativity().byGroup(of: ring, groups: NodeGroups(groupOfNode: [0, 0, 0], count: 2)) == nil)
    #expect(Assortativity().byGroup(of: empty, groups: NodeGroups(groupOfNode: [])) == nil)
    #expect(Assortativity().byNumber(of: ring, values: [0.1, 0.1, 0.1]) == nil)
  }
}
