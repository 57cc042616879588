/// Finds communities that hold somebody who follows ties at random: where money, people or news that came in stay long.
///
/// Looks for the partition with the shortest `MapEquation`, on two levels: nodes move between communities while that makes
/// it shorter, then whole communities do; then single nodes again from where they are, and parts of communities; until
/// nothing helps, or in a network of hundreds of thousands of ties little. That is done as often as `restarts` says, one
/// time in three from groups drawn at random, else from every node alone, and the best is kept. Flows in a directed network
/// are followed their way.
///
/// It finds as many communities as the ties hold walkers, also small ones that modularity would merge; where ties hold
/// nobody it finds one. Reads the network as `MapEquation` does. About O((n + m) log n) time a restart; 200 bytes a node
/// and 50 an edge for each thread.
///
/// Source: M. Rosvall, C. T. Bergstrom (2008), Maps of random walks on complex networks reveal community structure,
/// doi:10.1073/pnas.0706851105; M. Rosvall, D. Axelsson, C. T. Bergstrom (2009), The map equation,
/// doi:10.1140/epjst/e2010-01179-1.
public struct Infomap: Hashable, Sendable {
  /// Another seed may find another partition; the same seed finds the same again, everywhere.
  public var seed: UInt64
  /// How many searches from scratch; the best of what they find is kept.
  public var restarts: Int
  /// What is made as short as can be.
  public var objective = MapEquation()

  public init(seed: UInt64 = 1, restarts: Int = 10) {
    precondition(restarts > 0, "a search starts once at least")
    self.seed = seed
    self.restarts = restarts
  }

  /// The best partition found: every community is connected, numbered by size, then by its smallest member. A node that
  /// is not tied to others is alone.
  public func partition(of network: Network, threads: Threads = .all) -> NodeGroups {
    let flow = RandomFlow(on: network, teleportation: objective.teleportation)
    var seeds = SplitMix64(seed: seed)
    let starts = (0..<restarts).map { _ in SplitMix64(seed: seeds.next()) }
    // Where ties hold nobody, moving from many modules to one would first have to make the way longer.
    var best = Self.whole(flow, network)
    threads.inOrder(
      pieces: restarts, scratch: { ([Int32](), 0.0) },
      work: { piece, found in
        var search = InfomapSearch(on: flow, random: starts[piece])
        found = search.run(from: piece % 3 == 1 ? .drawnGroups : .everybodyAlone)
      },
      take: { _, found in
        if found.1 < best.length - FlowMoves.leastGain { best = found }
      })
    // Parts of a module that nothing moves between are never longer to tell apart.
    return NodeGroups(groupOfNode: best.moduleOfNode).connected(in: network).numberedBySize()
  }

  /// All that hangs together as one community.
  private static func whole(_ flow: RandomFlow, _ network: Network) -> (moduleOfNode: [Int32], length: Double) {
    let modules = ConnectedComponents().partition(of: network).componentOfNode
    return (modules, FlowModules(of: flow, moduleOfNode: modules, count: flow.nodeCount).codelength)
  }
}
