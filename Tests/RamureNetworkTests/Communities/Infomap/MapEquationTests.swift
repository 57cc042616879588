import Foundation
import RamureNetwork
import Testing

@Suite struct MapEquationTests {
  /// By hand: visits 2, 2, 3, 3, 2, 2 of 14; each triangle is left once in 14, so the index has one bit twice in 14.
  @Test func twoTrianglesAndABridge() {
    let network = Network(
      nodeCount: 6, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)], isDirected: false)
    func entropy(_ parts: [Double]) -> Double {
      let whole = parts.reduce(0, +)
      return -parts.reduce(0) { $0 + $1 / whole * log2($1 / whole) }
    }
    let length = MapEquation().codelength(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 1]))
    #expect(agree([length], [2.0 / 14 + 2 * 8.0 / 14 * entropy([2, 2, 3, 1])]))
    let whole = MapEquation().codelength(of: network, groups: NodeGroups(groupOfNode: [0, 0, 0, 0, 0, 0]))
    #expect(agree([whole], [entropy([2, 2, 3, 3, 2, 2])]))
  }

  /// A ring of arcs, one after the other: jumps are not told, so everybody is visited as often, and one tie in two leaves.
  @Test func aRingOfArcs() {
    let network = Network(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], isDirected: true)
    let length = MapEquation().codelength(of: network, groups: NodeGroups(groupOfNode: [0, 0, 1, 1]))
    // The index tells one of two, half the time; a module one of two visits or its exit: 1/4, 1/4, 1/4.
    #expect(agree([length], [0.5 + 2 * 0.75 * log2(3.0)]))
  }

  @Test(arguments: [false, true]) func agreesWithTheDefinition(_ isDirected: Bool) {
    for network in SmallNetworks.drawn(200, isDirected: isDirected) {
      let groups = SmallNetworks.groups(of: network)
      let found = MapEquation().codelength(of: network, groups: groups)
      #expect(agree([found], [TextbookMap(network)?.codelength(groups)]))
    }
  }

  @Test func withoutTiesThereIsNoWayToTell() {
    for isDirected in [false, true] {
      let nobody = Network(nodeCount: 0, edges: [], isDirected: isDirected)
      #expect(MapEquation().codelength(of: nobody, groups: NodeGroups(groupOfNode: [])) == nil)
      let weightless = Network(nodeCount: 2, edges: [(0, 1)], weights: [0], isDirected: isDirected)
      #expect(MapEquation().codelength(of: weightless, groups: NodeGroups(groupOfNode: [0, -1])) == nil)
    }
  }
}

/// The map equation as it is defined, from a table of how much flows from each node to each.
struct TextbookMap {
  private var flow: [[Double]]

  init?(_ network: Network) {
    flow = WeightTable(network).weight
    // An undirected loop is written twice in the table, and counts once.
    if !network.isDirected { for node in flow.indices { flow[node][node] /= 2 } }
    let out = flow.map { $0.reduce(0, +) }
    let total = out.reduce(0, +)
    guard total > 0 else { return nil }
    guard network.isDirected else {
      flow = flow.map { row in row.map { $0 / total } }
      return
    }
    var presence = out.map { $0 / total }
    for _ in 0..<2000 {
      var next = [Double](repeating: 0, count: presence.count)
      for (from, share) in presence.enumerated() {
        for to in next.indices {
          let step = out[from] > 0 ? 0.85 * flow[from][to] / out[from] + 0.15 * out[to] / total : out[to] / total
          next[to] += share * step
        }
      }
      presence = next
    }
    for from in flow.indices {
      flow[from] = flow[from].map { out[from] > 0 ? presence[from] * $0 / out[from] : 0 }
    }
    let recorded = flow.joined().reduce(0, +)
    flow = flow.map { row in row.map { $0 / recorded } }
  }

  func codelength(_ groups: NodeGroups) -> Double {
    let groupOfNode = groups.groupOfNode.enumerated().map { $1 < 0 ? 100 + $0 : Int($1) }
    var bits = 0.0
    var entries: [Double] = []
    for group in Set(groupOfNode) {
      let members = flow.indices.filter { groupOfNode[$0] == group }
      let others = flow.indices.filter { groupOfNode[$0] != group }
      let visits = members.map { member in flow.reduce(0) { $0 + $1[member] } }
      let exit = members.reduce(0) { sum, member in others.reduce(sum) { $0 + flow[member][$1] } }
      entries.append(others.reduce(0) { sum, other in members.reduce(sum) { $0 + flow[other][$1] } })
      bits += Self.bits(visits + [exit])
    }
    return bits + Self.bits(entries)
  }

  /// How often a name is told times the entropy of which.
  private static func bits(_ parts: [Double]) -> Double {
    let whole = parts.reduce(0, +)
    return parts.reduce(0) { $0 - ($1 > 0 ? $1 * log2($1 / whole) : 0) }
  }
}
