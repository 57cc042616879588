import RamureNetwork
import Testing

@Suite struct ModuleRolesTests {
  @Test func aHubOfItsGroupStandsOut() {
    // A star 0–1, 0–2, 0–3 in group 0; 3 is tied to 4 of group 1 as well; 5 is alone in group 1, 6 in no group.
    let network = Network(
      nodeCount: 7, edges: [(0, 1), (0, 2), (0, 3), (3, 4), (6, 0)], isDirected: false)
    let scores = ModuleRoles().scores(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 0, 1, 1, -1]))
    #expect(scores.participation == [0, 0, 0, 0.5, 0, nil, nil])
    // Ties within: 3, 1, 1, 1: mean 1.5, deviation √0.75. Nobody has any within group 1.
    let deviation = 0.75.squareRoot()
    #expect(
      agree(
        scores.withinModuleZ, [1.5 / deviation, -0.5 / deviation, -0.5 / deviation, -0.5 / deviation, 0, nil, nil]))
  }

  @Test(arguments: [false, true]) func agreesWithTheDefinition(_ isDirected: Bool) {
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      let table = WeightTable(network)
      func ties(_ node: Int, _ group: Int) -> Double {
        Double(table.neighbours(node).filter { groups[$0] == group }.count)
      }
      var (participation, z): ([Double?], [Double?]) = ([], [])
      for node in table.nodes {
        let toGroups = (0..<groups.count).map { ties(node, $0) }
        let all = toGroups.reduce(0, +)
        guard groups[node] >= 0, all > 0 else {
          participation.append(nil)
          z.append(nil)
          continue
        }
        participation.append(1 - toGroups.reduce(0) { $0 + ($1 / all) * ($1 / all) })
        let own = Int(groups[node])
        let members = table.nodes.filter { groups[$0] == own }.map { ties($0, own) }
        let mean = members.reduce(0, +) / Double(members.count)
        let variance = members.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(members.count)
        z.append(Set(members).count == 1 ? 0 : (toGroups[own] - mean) / variance.squareRoot())
      }
      let scores = ModuleRoles().scores(of: network, groups: groups)
      #expect(agree(scores.participation, participation) && agree(scores.withinModuleZ, z))
    }
  }
}
