/// One search for communities. An iteration goes through all levels of a graph: local moving of nodes, refinement of the
/// communities into parts, aggregation of the parts to the nodes of the next level.
struct MultilevelSearch {
  /// Whether communities are refined before they become nodes: Leiden's method with, Louvain's without.
  var refines: Bool
  /// Whether nodes are looked at in an order drawn by chance, not in their own.
  var shuffles = true
  private let budget: CommunityBudget
  private let scratch: CommunityScratch
  private(set) var random: SplitMix64

  /// - Parameter budget: that of the graph it is all about, which may be larger than the one at hand.
  init(refines: Bool, budget: CommunityBudget, seed: UInt64, scratch: CommunityScratch) {
    self.refines = refines
    self.budget = budget
    self.scratch = scratch
    random = SplitMix64(seed: seed)
  }

  /// What one iteration makes of single nodes, or of a few groups drawn by chance.
  mutating func start(on graph: WeightedGraph, fromGroups: Bool) -> RatedPartition {
    guard fromGroups else { return iteration(on: graph, from: .singletons(of: graph)) }
    let most = max(min(graph.count, 10), Int(Double(graph.count).squareRoot()))
    let groups = 1 + random.below(most)
    return iteration(on: graph, from: drawn(groups, on: graph))
  }

  /// What one iteration finds where everybody has as many ties, but drawn by chance.
  mutating func startByChance(on graph: WeightedGraph) -> RatedPartition {
    let drawn = graph.drawnByChance(&random)
    return iteration(on: drawn, from: .singletons(of: drawn))
  }

  /// So many groups drawn by chance.
  mutating func drawn(_ groups: Int, on graph: WeightedGraph) -> RatedPartition {
    var labels = (0..<graph.count).map { _ in Int32(random.below(groups)) }
    _ = labels.numberFromZero()
    return RatedPartition(labels, on: graph)
  }

  /// Betters a partition, or leaves it as good.
  mutating func iteration(on graph: WeightedGraph, from partition: RatedPartition) -> RatedPartition {
    let leastGain = graph.leastGain
    let spread = budget.spread * graph.meanWeight
    var level = graph
    var (labels, quality) = (partition.labels, partition.quality)
    // The node of the level that stands for each node of the graph; `nil` where they are the same.
    var standsIn: [Int32]?
    while true {
      var order = Array(0..<Int32(level.count))
      if shuffles { random.shuffle(&order) }
      let fits = level.neighbours.count < CommunityBudget.entriesInCaches
      quality += moveNodes(of: level, &labels, shuffles || fits ? order : nil, leastGain)
      let communities = labels.numberFromZero()
      guard communities < level.count else { break }
      var (parts, count) = (labels, communities)
      if refines {
        let refined = refine(level, labels, order, spread)
        // Where nothing holds together by itself, whole communities have to become nodes.
        if refined.count < level.count { (parts, count) = refined }
      }
      var communityOfPart = [Int32](repeating: 0, count: count)
      for node in parts.indices { communityOfPart[Int(parts[node])] = labels[node] }
      standsIn = standsIn.map { $0.map { parts[Int($0)] } } ?? parts
      level = level.aggregated(by: parts, count: count, scratch)
      labels = communityOfPart
    }
    return RatedPartition(labels: standsIn.map { $0.map { labels[Int($0)] } } ?? labels, quality: quality)
  }

  /// Moves single nodes until none has a better place. By how much the quality rises.
  private func moveNodes(
    of level: WeightedGraph, _ labels: inout [Int32], _ order: [Int32]?, _ leastGain: Double
  ) -> Double {
    level.open { rows in
      labels.withUnsafeMutableBufferPointer { labels in
        guard let labels = labels.baseAddress else { return 0 }
        let moving = LocalMoving(rows: rows, scratch: scratch, leastGain: leastGain, drifts: budget.isSmall)
        guard let order else { return moving.run(labels, order: nil) }
        return order.withUnsafeBufferPointer { moving.run(labels, order: $0.baseAddress) }
      }
    }
  }

  /// Lets single nodes move by chance, less and less. What comes out may be worse.
  mutating func annealed(_ partition: RatedPartition, on graph: WeightedGraph, sweeps: Int) -> RatedPartition {
    var labels = partition.labels
    graph.open { rows in
      labels.withUnsafeMutableBufferPointer { labels in
        guard let labels = labels.baseAddress else { return }
        Annealing(rows: rows, scratch: scratch, sweeps: sweeps, fluctuation: graph.fluctuation)
          .run(labels, random: &random)
      }
    }
    _ = labels.numberFromZero()
    return RatedPartition(labels, on: graph)
  }

  private mutating func refine(
    _ level: WeightedGraph, _ communities: [Int32], _ order: [Int32], _ spread: Double
  ) -> (parts: [Int32], count: Int) {
    let parts = level.within(communities).open { rows in
      [Int32](unsafeUninitializedCapacity: level.count) { parts, count in
        communities.withUnsafeBufferPointer { communities in
          order.withUnsafeBufferPointer { order in
            guard let parts = parts.baseAddress, let communities = communities.baseAddress,
              let order = order.baseAddress
            else { return }
            Refinement(rows: rows, scratch: scratch, spread: spread)
              .run(communities: communities, parts: parts, order: order, random: &random)
          }
        }
        count = level.count
      }
    }
    var numbered = parts
    let count = numbered.numberFromZero()
    return (numbered, count)
  }
}

extension MultilevelSearch {
  /// What two partitions of a graph make together: what both agree on becomes one node, and the better of the two is
  /// bettered on the graph of those. So it takes over from the other whatever serves it, at a fraction of an iteration.
  ///
  /// `nil` where they have nothing to teach each other, since the worse only cuts what the better keeps together.
  mutating func recombination(
    of one: RatedPartition, and other: RatedPartition, on graph: WeightedGraph
  ) -> RatedPartition? {
    let (better, worse) = one.quality >= other.quality ? (one, other) : (other, one)
    let meet = PartitionMeet(better.labels, worse.labels)
    guard meet.count > Int(better.labels.max() ?? -1) + 1 else { return nil }
    let small = graph.aggregated(by: meet.labels, count: meet.count, scratch)
    return meet.spread(iteration(on: small, from: meet.gathered(better)))
  }
}
