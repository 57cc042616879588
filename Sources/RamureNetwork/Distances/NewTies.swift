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
/// Exact. Searches from each node of `from`, as far as a tie can gain it something: two steps less than it is from the other
/// group. Counted in edges, from 512 at once, so that O(|from|·m / 512) sweeps of the network are the worst; with distances
/// O(|from|·m log n). 216 bytes a node and thread, with distances 48.
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
  public var threads = Threads.all

  public init(from: [Int], to: [Int]) {
    self.from = Set(from).sorted()
    self.to = Set(to).sorted()
  }

  /// The best ties, each from another node, the best of all first; fewer where fewer gain anything.
  public func best(_ count: Int = 1, in network: Network) -> [Tie] {
    precondition(
      (from + to).allSatisfy((0..<network.nodeCount).contains), "both groups are made of nodes of the network")
    precondition(length > 0 && length.isFinite, "a tie has a length above 0")
    let ground = PathGround(network, and: length, sums: from.count)
    let targets = NearestTargets(to, in: ground)
    let ends = TieEnds(for: self, targets, in: ground)
    let best = ranked(count, targets, ends, in: ground)
    let before = from.reduce(0) { targets.nearest[$1] < 0 ? $0 : $0 + targets.distances[$1] }
    return best.map { gain in
      Tie(
        from: Int(gain.node), to: Int(ends.ends[Int(gain.node)]), broughtWithinReach: Int(gain.brought),
        shortening: ground.lengths.distance(gain.saved), total: ground.lengths.distance(before + gain.cost))
    }
  }

  private func ranked(
    _ count: Int, _ targets: NearestTargets, _ ends: TieEnds, in ground: PathGround
  ) -> ArraySlice<TieGain> {
    guard count > 0, ends.nearest < WholeLengths.outOfReach else { return [] }
    let sums = sums(targets, ends, in: ground)
    return ends.ends.indices.filter { ends.ends[$0] >= 0 }.map(sums.gain).filter(\.isGain).sorted().prefix(count)
  }

  /// What ties from everywhere gain: searches from everybody.
  private func sums(_ targets: NearestTargets, _ ends: TieEnds, in ground: PathGround) -> TieSums {
    var sum = TieSums(nodeCount: ground.network.nodeCount)
    func radius(_ source: Int) -> Int64 { TieWaves.radius(of: source, targets, beyond: ends.nearest) }
    // The nearest first: as a rule, those that are searched from together then are equally far.
    let sources = from.filter { radius($0) > 0 }.lowestFirst { Int(radius($0)) }.map(Int32.init)
    if ground.lengths.areEqual, length == 1 {
      inPieces(
        of: sources, SourceWaves.width, scratch: { TieWaves(ground.network, targets, beyond: ends.nearest) },
        search: { piece, waves in waves.search(from: piece) }, take: { sum.add($0.sums) })
    } else {
      inPieces(
        of: sources, 1, scratch: { TieSearch(ground, targets, ends) },
        search: { piece, search in
          for source in piece { search.search(from: source) }
        }, take: { sum.add($0.sums) })
    }
    return sum
  }

  /// Sums of whole numbers come out the same whoever adds them up, so each thread takes every so-manieth piece.
  private func inPieces<Scratch>(
    of sources: [Int32], _ size: Int, scratch: () -> Scratch, search: (ArraySlice<Int32>, Scratch) -> Void,
    take: (Scratch) -> Void
  ) {
    let pieces = (sources.count + size - 1) / size
    let strands = min(threads.count, pieces)
    threads.inOrder(
      pieces: strands, scratch: scratch,
      work: { strand, scratch in
        for piece in stride(from: strand, to: pieces, by: strands) {
          search(sources[piece * size..<min((piece + 1) * size, sources.count)], scratch)
        }
      }, take: { _, scratch in take(scratch) })
  }
}
