import RamureNetwork
import Testing

@Suite struct BrokerageRolesTests {
  /// The five pictures of Gould and Fernandez: 0 → 1 → 2, with the groups that give the role its name.
  @Test(arguments: [
    ([0, 0, 0], BrokerageRole.coordinator), ([0, 1, 0], .itinerant), ([0, 1, 1], .gatekeeper),
    ([0, 0, 1], .representative), ([0, 1, 2], .liaison),
  ])
  func eachRoleHasItsPicture(_ groups: [Int32], _ role: BrokerageRole) {
    let network = Network(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    let counts = BrokerageRoles().counts(of: network, groups: NodeGroups(groupOfNode: groups))
    for each in BrokerageRole.allCases { #expect(counts.counts(of: each) == [0, each == role ? 1 : 0, 0]) }
    #expect(counts.total(of: 1) == 1)
  }

  @Test func whoAreTiedNeedNoBroker() {
    let groups = NodeGroups(groupOfNode: [0, 1, 2])
    let closed = Network(nodeCount: 3, edges: [(0, 1), (1, 2), (0, 2)], isDirected: true)
    #expect(BrokerageRoles().counts(of: closed, groups: groups).total(of: 1) == 0)
    // The arc the other way does not bring anything from 0 to 2.
    let back = Network(nodeCount: 3, edges: [(0, 1), (1, 2), (2, 0)], isDirected: true)
    #expect((0..<3).map { BrokerageRoles().counts(of: back, groups: groups).total(of: $0) } == [1, 1, 1])
  }

  /// A hub of group 0 with two partners of group 0, two of 1 and one of 2; one pair of partners is tied.
  @Test func withoutDirectionAPairCountsOnce() {
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (1, 3)], isDirected: false)
    let counts = BrokerageRoles().counts(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 2]))
    // Of 10 pairs one is tied: 1–2 inside, 3–4 of the other group, 1 and 2 with 3, 4, 5 but for 1–3, 3 and 4 with 5.
    #expect(BrokerageRole.allCases.map { counts[0, $0] } == [1, 1, 5, 5, 2])
    #expect(counts.total(of: 0) == 9)
  }

  @Test(arguments: [
    NetworkFamily.all(upTo: 3, isDirected: true), .all(upTo: 5, isDirected: false),
    .drawn(300, isDirected: true), .drawn(300, isDirected: false),
  ])
  func agreesWithGoingThroughAllTriads(_ family: NetworkFamily) {
    var checked = 0
    for (number, network) in family.networks.enumerated() {
      let groups = SmallNetworks.groups(of: network, seed: UInt64(number))
      let table = WeightTable(network)
      let counts = BrokerageRoles().counts(of: network, groups: groups)
      for broker in table.nodes {
        var expected: [BrokerageRole: Int] = [:]
        var total = 0
        for from in table.nodes where from != broker && table.weight[from][broker] > 0 {
          for to in table.nodes where to != broker && to != from && table.weight[broker][to] > 0 {
            guard table.weight[from][to] == 0, ![from, broker, to].contains(where: { groups[$0] < 0 }) else { continue }
            expected[BrokerageRole(from: groups[from], through: groups[broker], to: groups[to]), default: 0] += 1
            total += 1
            checked += 1
          }
        }
        for role in BrokerageRole.allCases {
          let isEitherWay = role == .gatekeeper || role == .representative
          let share = network.isDirected || isEitherWay ? 1 : 2
          #expect(counts[broker, role] == (expected[role] ?? 0) / share)
        }
        #expect(counts.total(of: broker) == total / (network.isDirected ? 1 : 2))
      }
    }
    // All directed networks of three nodes have 48 open triads (6 orders of the nodes, 8 choices of the other arcs), and two
    // nodes of three have a group: some 14 count, and of every other family more.
    #expect(checked > 7)
  }
}
