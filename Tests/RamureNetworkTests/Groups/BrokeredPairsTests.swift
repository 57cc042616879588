import RamureNetwork
import Testing

@Suite struct BrokeredPairsTests {
  /// A hub of group 0 with two partners of group 1, two of group 2 and one of none; 1 and 3 are tied.
  @Test func aHubConnectsTwoGroups() {
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (1, 3)], isDirected: false)
    let groups = NodeGroups(groupOfNode: [0, 1, 1, 2, 2, -1])
    let links = BrokeredPairs(examples: 2).links(through: 0, in: network, groups: groups)
    // Between 1 and 2: 1–4, 2–3, 2–4. Within either: one pair each.
    #expect(links.map { [$0.from, $0.to] } == [[1, 2], [1, 1], [2, 2]])
    #expect(links.map(\.pairs) == [3, 1, 1])
    // 1 and 3 have most ties, but one another; each is named with someone else.
    #expect(links[0].examples == [.init(from: 1, to: 4), .init(from: 2, to: 3)])
    #expect(links[1].examples == [.init(from: 1, to: 2)])
  }

  @Test(arguments: [
    NetworkFamily.all(upTo: 3, isDirected: true), .all(upTo: 5, isDirected: false), .drawn(200, isDirected: true),
    .drawn(200, isDirected: false),
  ])
  func agreesWithGoingThroughAllPairs(_ family: NetworkFamily) {
    var checked = 0
    for (number, network) in family.networks.enumerated() {
      let groups = SmallNetworks.groups(of: network, seed: UInt64(number))
      let table = WeightTable(network)
      let roles = BrokerageRoles().counts(of: network, groups: groups)
      for broker in table.nodes {
        var expected: [[Int32]: Set<[Int]>] = [:]
        for from in table.nodes where from != broker && table.weight[from][broker] > 0 && groups[broker] >= 0 {
          for to in table.nodes where to != broker && to != from && table.weight[broker][to] > 0 {
            guard table.weight[from][to] == 0, groups[from] >= 0, groups[to] >= 0 else { continue }
            guard network.isDirected || groups[from] <= groups[to] else { continue }
            let isOneGroup = !network.isDirected && groups[from] == groups[to]
            expected[[groups[from], groups[to]], default: []].insert(isOneGroup ? [from, to].sorted() : [from, to])
          }
        }
        let links = BrokeredPairs(examples: 99).links(through: broker, in: network, groups: groups)
        #expect(links.count == expected.count && links.map(\.pairs) == links.map(\.pairs).sorted(by: >))
        for link in links {
          let pairs = expected[[link.from, link.to]] ?? []
          #expect(link.pairs == pairs.count && link.examples.count == pairs.count)
          checked += pairs.count
          for example in link.examples {
            #expect(pairs.contains([example.from, example.to]) || pairs.contains([example.to, example.from]))
          }
        }
        #expect(links.reduce(0) { $0 + $1.pairs } == roles.total(of: broker))
      }
    }
    // All directed networks of three nodes have 48 open triads, and two nodes of three have a group: some 14 count.
    #expect(checked > 7)
  }
}
