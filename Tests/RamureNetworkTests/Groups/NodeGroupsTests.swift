import RamureNetwork
import Testing

@Suite struct NodeGroupsTests {
  @Test func someNodesAreOfNoGroup() {
    let groups = NodeGroups(groupOfNode: [1, -1, 1, 0], count: 3)
    #expect(groups.count == 3 && groups.sizes == [1, 2, 0] && groups[1] == -1)
    #expect(NodeGroups(groupOfNode: [1, -1]).count == 2)
    #expect(NodeGroups(groupOfNode: []).count == 0)
  }

  @Test func componentsAreGroups() {
    let network = Network(nodeCount: 3, edges: [(1, 2)], isDirected: false)
    #expect(NodeGroups(ConnectedComponents().partition(of: network)).groupOfNode == [1, 0, 0])
  }

  @Test func wrongUseEndsWithASentence() async {
    await #expect(processExitsWith: .failure) { _ = NodeGroups(groupOfNode: [-2]) }
    await #expect(processExitsWith: .failure) { _ = NodeGroups(groupOfNode: [3], count: 3) }
    await #expect(processExitsWith: .failure) {
      _ = EIIndex().scores(
        of: Network(nodeCount: 2, edges: [], isDirected: false), groups: NodeGroups(groupOfNode: [0]))
    }
  }
}
