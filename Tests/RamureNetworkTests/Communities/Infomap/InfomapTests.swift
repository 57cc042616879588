import RamureNetwork
import Testing

@Suite struct InfomapTests {
  private static func length(_ groups: NodeGroups, _ network: Network) -> Double {
    MapEquation().codelength(of: network, groups: groups) ?? 0
  }

  /// All partitions of up to seven nodes.
  private static func partitions(_ count: Int) -> [NodeGroups] {
    var partitions: [[Int32]] = [[]]
    for _ in 0..<count {
      partitions = partitions.flatMap { groups in
        (0...((groups.max() ?? -1) + 1)).map { groups + [$0] }
      }
    }
    return partitions.map { NodeGroups(groupOfNode: $0) }
  }

  @Test(arguments: [false, true]) func inSmallNetworksItFindsTheShortest(_ isDirected: Bool) {
    var checked = 0
    for network in SmallNetworks.drawn(120, isDirected: isDirected) where network.nodeCount <= 6 {
      let groups = Infomap(restarts: 20).partition(of: network)
      #expect(isInOrder(groups, of: network))
      guard let map = TextbookMap(network) else { continue }
      checked += 1
      let shortest = Self.partitions(network.nodeCount).reduce(Double.infinity) { min($0, map.codelength($1)) }
      #expect(Self.length(groups, network) <= shortest + 1e-9, "\(network.ends()), \(network.weights ?? [])")
    }
    // Five sizes of seven are small enough, some 86 networks, and fewer than one in seven of these have no ties.
    #expect(checked > 50)
  }

  /// At most what the program Infomap finds in twenty runs.
  @Test(arguments: OracleNetwork.communityNames) func nothingShorterIsKnown(_ name: String) throws {
    let oracle = try OracleNetwork(withCommunities: name)
    let groups = Infomap().partition(of: oracle.network)
    #expect(isInOrder(groups, of: oracle.network))
    let known = try #require(oracle.expected.network["shortest-codelength"] ?? nil)
    #expect(Self.length(groups, oracle.network) <= known + 1e-9)
    let theirs = try #require(oracle.expected.network["shortest-codelength-ari"] ?? nil)
    if theirs >= 0.95 { #expect(PartitionComparison(groups, oracle.groups).adjustedRandIndex >= 0.95) }
  }

  @Test(arguments: OracleNetwork.communityNames) func drawnCommunitiesHaveTheLengthInfomapGives(_ name: String) throws {
    let oracle = try OracleNetwork(withCommunities: name)
    #expect(isAlike(Self.length(oracle.groups, oracle.network), oracle.expected.network["codelength"] ?? nil))
  }

  /// Four rings of arcs, each entered by one arc: without direction it would be the same going back.
  @Test func flowsAreFollowedTheirWay() {
    let rings = (0..<4 as Range<Int32>).flatMap { ring in
      (0..<4 as Range<Int32>).map { (from: 4 * ring + $0, to: 4 * ring + ($0 + 1) % 4) }
    }
    let between = (0..<4 as Range<Int32>).map { (from: 4 * $0, to: (4 * $0 + 4) % 16) }
    let network = Network(nodeCount: 16, edges: rings + between, isDirected: true)
    #expect(Infomap().partition(of: network).groupOfNode == (0..<16).map { $0 / 4 })
  }

  /// Two thousand cliques of six in a ring, each tied to the next once. By hand: as one module, two neighbours would save a
  /// sixteenth of all steps about a dozen bits, and take a bit more in every other.
  @Test func aLargeNetworkIsSearchedToTheEndToo() {
    var ties: [(from: Int32, to: Int32)] = []
    for first in stride(from: 0 as Int32, to: 12_000, by: 6) {
      for one in 0..<6 as Range<Int32> {
        for other in one + 1..<6 { ties.append((first + one, first + other)) }
      }
      ties.append((first, (first + 7) % 12_000))
    }
    let network = Network(nodeCount: 12_000, edges: ties, isDirected: false)
    let groups = Infomap(restarts: 1).partition(of: network)
    #expect(groups.groupOfNode == (0..<12_000).map { $0 / 6 })
  }

  @Test(arguments: [false, true]) func threadsMakeNoDifference(_ isDirected: Bool) {
    let network = SmallNetworks.large(nodeCount: 400, ties: 2, isDirected: isDirected)
    let one = Infomap(seed: 3, restarts: 4).partition(of: network, threads: .exactly(1))
    #expect(isInOrder(one, of: network))
    for count in [2, 3, 7] {
      #expect(Infomap(seed: 3, restarts: 4).partition(of: network, threads: .exactly(count)) == one)
    }
  }

  @Test func whereThereIsNothingToFollow() {
    for isDirected in [false, true] {
      #expect(Infomap().partition(of: Network(nodeCount: 0, edges: [], isDirected: isDirected)).count == 0)
      let apart = Infomap().partition(of: Network(nodeCount: 3, edges: [(1, 1)], isDirected: isDirected))
      #expect(apart.groupOfNode == [0, 1, 2])
    }
  }
}
