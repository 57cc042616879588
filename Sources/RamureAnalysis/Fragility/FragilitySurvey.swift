import RamureModel
import RamureNetwork

/// What would break: the nodes and ties a network hangs on, and what is lost when somebody leaves.
///
/// Connections are looked at without their direction.
public struct FragilitySurvey: Sendable {
  /// A tie without a way round.
  public struct Bridge: Hashable, Sendable {
    public let edge: Int
    /// Its end on the side with fewer nodes.
    public let near: Int
    public let far: Int
    public let nearSide: Int
    public let farSide: Int

    /// The pairs that are connected over it alone.
    public var lostPairs: Int { nearSide * farSide }
  }

  public let view: ProjectedNetwork
  public let components: ComponentPartition
  private let network: Network
  private let structure: Biconnectivity
  private let carriers: Carriers
  /// How many solutions each node of the ecosystem carries alone.
  private let carriedAlone: [Int]

  /// O(n + m) time and memory.
  public init(of view: ProjectedNetwork) {
    self.view = view
    network = view.network.undirected()
    components = ConnectedComponents().partition(of: network)
    structure = BiconnectedComponents().structure(of: view.network)
    carriers = Carriers(of: view.ecosystem)
    var alone = [Int](repeating: 0, count: view.ecosystem.nodes.count)
    for carriers in carriers.carriers where carriers.count == 1 { alone[carriers[0]] += 1 }
    carriedAlone = alone
  }

  // MARK: - What it hangs on

  /// The nodes that would separate others by leaving, those that separate most pairs first.
  public func articulationPoints() -> [Int] {
    structure.articulationPoints.highestFirst { loss(of: $0).lostPairs }
  }

  /// The ties without a way round, those over which most pairs are connected first. One for each, however many edges
  /// stand for it.
  public func bridges() -> [Bridge] {
    let ends = view.network.ends()
    var seen: Set<[Int32]> = []
    return structure.bridges.compactMap { edge -> Bridge? in
      let (from, to) = ends[edge]
      guard seen.insert([min(from, to), max(from, to)]).inserted else { return nil }
      let sides = structure.sides(ofBridgeBetween: Int(from), and: Int(to))
      return sides.one <= sides.other
        ? Bridge(edge: edge, near: Int(from), far: Int(to), nearSide: sides.one, farSide: sides.other)
        : Bridge(edge: edge, near: Int(to), far: Int(from), nearSide: sides.other, farSide: sides.one)
    }.sorted { (-$0.nearSide, -$0.lostPairs, $0.edge) < (-$1.nearSide, -$1.lostPairs, $1.edge) }
  }

  // MARK: - Who leaves

  /// The actors of the view by what their leaving would cost: first those without whom most pairs lose their connection,
  /// then those that carry most solutions alone, then those with most ties. All nodes where none is an actor.
  public func actorsByLoss() -> [Int] {
    let isActor = (0..<network.nodeCount).map { view.node($0).kind.family == .actor }
    let hasActors = isActor.contains(true)
    let candidates = isActor.indices.filter { isActor[$0] || !hasActors }
    return candidates.map { node in
      (node: node, key: (-loss(of: node).lostPairs, -carriedAlone[view.nodeNumber(node)], -network.degree(of: node)))
    }.sorted { ($0.key.0, $0.key.1, $0.key.2, $0.node) < ($1.key.0, $1.key.1, $1.key.2, $1.node) }.map(\.node)
  }

  /// What is lost when one node leaves. The pairs, the islands and how many are cut off from the structure of blocks,
  /// without looking at the network again; the names in proportion to how many are cut off.
  ///
  /// - Parameter most: how many are named at most.
  public func departure(of node: Int, naming most: Int = .max) -> Departure {
    let sizes = structure.partSizes(without: node)
    let number = view.nodeNumber(node)
    return Departure(
      leaving: [node], lostPairs: Self.lostPairs(sizes), cutOff: structure.separated(without: node, most: most),
      isolated: structure.isolated(without: node, most: most), cutOffCount: sizes.dropFirst().reduce(0, +),
      isolatedCount: sizes.count { $0 == 1 }, componentsBefore: components.count,
      componentsAfter: components.count - 1 + sizes.count, islandsBefore: components.islandCount,
      islandsAfter: components.islandCount - (sizes.isEmpty ? 0 : 1) + sizes.count { $0 > 1 },
      solutions: carriedAlone[number] == 0 ? [] : carriers.solutionsWithoutCarrier { $0 == number })
  }

  /// What is lost when several nodes leave together: the islands are looked for anew. O(n + m) time and memory.
  public func departure(of nodes: [Int]) -> Departure {
    var leaves = [Bool](repeating: false, count: network.nodeCount)
    for node in nodes { leaves[node] = true }
    let ends = network.ends().filter { !leaves[Int($0.from)] && !leaves[Int($0.to)] }
    let rest = ConnectedComponents().partition(
      of: Network(nodeCount: network.nodeCount, edges: ends, isDirected: false))
    let staying = leaves.indices.filter { !leaves[$0] }
    // How many of each island stay, and the largest part of each.
    var stay = [Int](repeating: 0, count: components.count)
    var largest = [Int32](repeating: -1, count: components.count)
    for node in staying {
      let island = Int(components.componentOfNode[node])
      stay[island] += 1
      let part = rest.componentOfNode[node]
      // Parts are numbered by size.
      if largest[island] < 0 || part < largest[island] { largest[island] = part }
    }
    let parts = Set(staying.map { rest.componentOfNode[$0] }).sorted()
    func pairs(_ sizes: [Int]) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    let degrees = Degrees().counts(of: network)
    let numbers = Set(nodes.map { view.nodeNumber($0) })
    return Departure(
      leaving: leaves.indices.filter { leaves[$0] },
      lostPairs: pairs(stay) - pairs(parts.map { rest.sizes[Int($0)] }),
      cutOff: staying.filter { rest.componentOfNode[$0] != largest[Int(components.componentOfNode[$0])] },
      isolated: staying.filter { degrees[$0] > 0 && rest.sizes[Int(rest.componentOfNode[$0])] == 1 },
      componentsBefore: components.count, componentsAfter: parts.count, islandsBefore: components.islandCount,
      islandsAfter: parts.count { rest.sizes[Int($0)] > 1 },
      solutions: carriers.solutionsWithoutCarrier { numbers.contains($0) })
  }

  /// The pairs that lose their connection when a node leaves, and how many parts are left of its island.
  public func loss(of node: Int) -> (lostPairs: Int, parts: Int) {
    let sizes = structure.partSizes(without: node)
    return (Self.lostPairs(sizes), sizes.count)
  }

  /// How many pairs of those who stay are parted where an island falls into parts of such sizes.
  private static func lostPairs(_ sizes: [Int]) -> Int {
    let all = sizes.reduce(0, +)
    return sizes.reduce(all * (all - 1) / 2) { $0 - $1 * ($1 - 1) / 2 }
  }
}
