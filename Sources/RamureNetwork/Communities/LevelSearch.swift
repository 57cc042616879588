/// A search for communities through all levels of a graph: moves nodes, takes communities apart into parts, and goes on
/// with the parts as nodes.
struct LevelSearch {
  /// Whether communities are taken apart before they become nodes: Leiden's method with, Louvain's without.
  var refines: Bool
  /// Whether nodes are looked at in an order drawn by chance, not in their own.
  var shuffles = true
  /// Whether nodes also go where it is exactly as good.
  let drifts: Bool
  /// What two gains differ by when they are as good as never mistaken for each other, in mean weights of a tie. With wide
  /// draws a search gets anywhere, and in a small graph has to; in a large one, narrow draws climb faster.
  private let spread: Double
  /// Rows that take more than this come from memory, and had better be gone through as they lie there.
  private static let mostInCaches = 1_000_000
  let scratch: CommunityScratch
  private(set) var random: SplitMix64

  /// - Parameter isSmall: whether the graph it is all about is: then any way to the best partition is worth its time.
  init(refines: Bool = true, isSmall: Bool = false, seed: UInt64, scratch: CommunityScratch) {
    self.refines = refines
    drifts = isSmall
    spread = isSmall ? 0.3 : 0.01
    self.scratch = scratch
    random = SplitMix64(seed: seed)
  }

  /// What one pass makes of single nodes, or of a few groups drawn by chance.
  mutating func start(on graph: CommunityGraph, fromGroups: Bool) -> RatedPartition {
    guard fromGroups else { return pass(over: graph, from: .singletons(of: graph)) }
    let most = max(min(graph.count, 10), Int(Double(graph.count).squareRoot()))
    let groups = 1 + random.below(most)
    return pass(over: graph, from: drawn(groups, on: graph))
  }

  /// What one pass finds where everybody has as many ties, but drawn by chance.
  mutating func startByChance(on graph: CommunityGraph) -> RatedPartition {
    let drawn = graph.drawnByChance(&random)
    return pass(over: drawn, from: .singletons(of: drawn))
  }

  /// So many groups drawn by chance.
  mutating func drawn(_ groups: Int, on graph: CommunityGraph) -> RatedPartition {
    var labels = (0..<graph.count).map { _ in Int32(random.below(groups)) }
    _ = labels.numberFromZero()
    return RatedPartition(labels, on: graph)
  }

  /// Betters a partition, or leaves it as good. One pass through all levels.
  mutating func pass(over graph: CommunityGraph, from partition: RatedPartition) -> RatedPartition {
    let leastGain = graph.leastGain
    let spread = spread * graph.meanWeight
    var level = graph
    var (labels, quality) = (partition.labels, partition.quality)
    // The node of the level that stands for each node of the graph; `nil` where they are the same.
    var standsIn: [Int32]?
    while true {
      var order = Array(0..<Int32(level.count))
      if shuffles { random.shuffle(&order) }
      let fits = level.neighbours.count < Self.mostInCaches
      quality += move(level, &labels, shuffles || fits ? order : nil, leastGain)
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
  func move(_ level: CommunityGraph, _ labels: inout [Int32], _ order: [Int32]?, _ leastGain: Double) -> Double {
    level.open { rows in
      labels.withUnsafeMutableBufferPointer { labels in
        guard let labels = labels.baseAddress else { return 0 }
        let moving = LocalMoving(rows: rows, scratch: scratch, leastGain: leastGain, drifts: drifts)
        guard let order else { return moving.run(labels, order: nil) }
        return order.withUnsafeBufferPointer { moving.run(labels, order: $0.baseAddress) }
      }
    }
  }

  /// Lets single nodes move by chance, less and less. What comes out may be worse.
  mutating func annealed(_ partition: RatedPartition, on graph: CommunityGraph, sweeps: Int) -> RatedPartition {
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
    _ level: CommunityGraph, _ communities: [Int32], _ order: [Int32], _ spread: Double
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

extension [Int32] {
  /// Numbers labels from 0 up in the order in which they first come; how many there are.
  ///
  /// - Parameter bound: what each label is below; `nil` for the count of the array.
  mutating func numberFromZero(below bound: Int? = nil) -> Int {
    var numbers = [Int32](repeating: -1, count: bound ?? count)
    var next: Int32 = 0
    for place in indices {
      let label = Int(self[place])
      if numbers[label] < 0 {
        numbers[label] = next
        next += 1
      }
      self[place] = numbers[label]
    }
    return Int(next)
  }
}
