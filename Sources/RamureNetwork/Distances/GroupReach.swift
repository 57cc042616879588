/// How far one group is from another: how many ties lead from each who searches to the nearest who knows.
///
/// A distance is the length of the shortest path from a node of the one group to any of the other: a sum of distances, if
/// the network has them, else a number of edges. Who is in both groups is at distance 0. Reads the network simplified;
/// arcs are followed the way they point.
///
/// Linear time where edges are counted, with distances O(m log n), however large the groups; 12 bytes a node.
public struct GroupReach: Sendable {
  /// The nodes asked about: each once, in ascending order. The figures below are in this order.
  public let from: [Int]
  /// How far the nearest of the other group is; `nil` where none is within reach.
  public let distances: [Double?]
  /// Which that is; of equally near ones the smallest number.
  public let nearest: [Int?]

  public init(from: [Int], to: [Int], in network: Network) {
    precondition(
      (from + to).allSatisfy((0..<network.nodeCount).contains), "both groups are made of nodes of the network")
    let ground = PathGround(network)
    let targets = NearestTargets(to, in: ground)
    self.from = Set(from).sorted()
    distances = self.from.map { node in
      targets.nearest[node] < 0 ? nil : ground.lengths.distance(targets.distances[node])
    }
    nearest = self.from.map { targets.nearest[$0] < 0 ? nil : Int(targets.nearest[$0]) }
  }

  /// Those from whom no path leads to the other group, in ascending order.
  public var outOfReach: [Int] { from.indices.filter { distances[$0] == nil }.map { from[$0] } }

  /// The mean over those who reach the other group; `nil` where nobody does.
  public var mean: Double? {
    let reaching = distances.compactMap(\.self)
    guard !reaching.isEmpty else { return nil }
    let sum = reaching.reduce(0, +)
    // Of the longest distances there are, not even the sum is a number.
    return sum.isFinite ? sum / Double(reaching.count) : reaching.max()
  }

  /// Half of those who reach the other group are no farther than this, and half no nearer; of an even number the mean of the
  /// two in the middle. `nil` where nobody reaches it.
  public var median: Double? {
    let reaching = distances.compactMap(\.self).sorted()
    guard !reaching.isEmpty else { return nil }
    let (low, high) = (reaching[(reaching.count - 1) / 2], reaching[reaching.count / 2])
    return low + (high - low) / 2
  }

  /// How many are how far: each distance that comes up, in ascending order.
  public var histogram: [(distance: Double, count: Int)] {
    var result: [(distance: Double, count: Int)] = []
    for distance in distances.compactMap(\.self).sorted() {
      if result.last?.distance == distance {
        result[result.count - 1].count += 1
      } else {
        result.append((distance, 1))
      }
    }
    return result
  }
}
