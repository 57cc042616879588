/// Which new tie would bring one group nearest to another: whom to introduce to whom, so that those who search get to those
/// who know over fewer others.
///
/// A tie is judged first by how many come within reach that no path led from, then by how small it makes the sum of the
/// distances from all within reach to the nearest of the other group (those it brings within reach included). Only ties
/// that gain something count, between nodes that are not tied yet; in a directed network, ties that point from `from`
/// towards `to`. For each node a tie can start from, the best end is the one nearest to the other group, as a rule a
/// member of it, since what the tie saves depends on nothing else of its end. Ties that gain the same come in the order of
/// their numbers.
///
/// Exact. Searches around each node of `from`, as far as a tie can gain it something: O(|from|·m) time at worst (with
/// distances O(|from|·m log n)), as a rule far less. 28 bytes a node and thread.
public struct NewTies: Sendable {
  /// A tie that is not there, and what it would change.
  public struct Tie: Hashable, Sendable {
    public let from: Int
    public let to: Int
    /// How many come within reach of the other group.
    public let broughtWithinReach: Int
    /// By how much the sum of the distances of those who were within reach before shrinks.
    public let shortening: Double
    /// The sum of the distances of all who are within reach with the tie.
    public let total: Double

    public init(from: Int, to: Int, broughtWithinReach: Int, shortening: Double, total: Double) {
      (self.from, self.to, self.broughtWithinReach) = (from, to, broughtWithinReach)
      (self.shortening, self.total) = (shortening, total)
    }
  }

  public let from: [Int]
  public let to: [Int]
  /// How long a new tie is.
  public var length = 1.0
  /// By node, whether a tie may start there, on the side of `from`; `nil` for everywhere.
  public var starts: [Bool]?
  /// By node, whether a tie may end there, on the side of `to`; `nil` for everywhere.
  public var ends: [Bool]?

  public init(from: [Int], to: [Int]) {
    self.from = Set(from).sorted()
    self.to = Set(to).sorted()
  }

  /// The best ties, each from another node, the best of all first; fewer where fewer gain anything.
  public func best(_ count: Int = 1, in network: Network) -> [Tie] {
    precondition(
      (from + to).allSatisfy((0..<network.nodeCount).contains), "both groups are made of nodes of the network")
    precondition(length > 0 && length.isFinite, "a tie has a length above 0")
    let ground = PathGround(network, and: length)
    let targets = NearestTargets(to, in: ground)
    let gains = TieGains(self, targets, in: ground)
    return gains.best(count)
  }
}
