#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Betweenness where there is no time to follow all paths: from shortest paths between pairs drawn at random.
///
/// With the confidence asked for, *no* node's normalised betweenness is off by more than `error`. How many paths that takes
/// depends on the longest of the shortest paths only, not on the number of nodes: with at most d nodes on it,
/// (⌊log₂(d − 2)⌋ + 1 + ln(1/(1−confidence))) / (2·error²). Small figures are as uncertain as large ones: an estimate finds
/// who matters, it does not rank the rest. Repeats with the seed.
///
/// Reads the network simplified; distances if it has them, else counts edges. O(s·m) time at worst for s paths; counted in
/// edges, the search goes on from both ends, and most of the network is never seen. 36 bytes a node and thread.
///
/// Source: M. Riondato, E. M. Kornaropoulos (2016), Fast approximation of betweenness centrality through sampling,
/// doi:10.1007/s10618-015-0423-0; M. Borassi, E. Natale (2019), KADABRA is an adaptive algorithm for betweenness via
/// random sampling, doi:10.1145/3284359.
public struct BetweennessEstimate: Sendable {
  public let sampling: Sampling
  public var threads = Threads.all

  public init(_ sampling: Sampling) {
    self.sampling = sampling
  }

  /// Estimates, by node.
  public struct Scores: Sendable {
    /// Normalised, as `Betweenness` does.
    public let betweenness: [Double]
    /// How many paths were drawn.
    public let sampleCount: Int
  }

  private static let piece = 256

  /// - Parameter progress: told from time to time which part of the work is done, from 0 to 1.
  public func scores(of network: Network, progress: ((Double) -> Void)? = nil) -> Scores {
    let network = network.simplified()
    let nodeCount = network.nodeCount
    var hits = [Int](repeating: 0, count: nodeCount)
    guard nodeCount > 2 else { return Scores(betweenness: hits.map(Double.init), sampleCount: 0) }
    let samples = sampleCount(for: network)
    let pieces = (samples + Self.piece - 1) / Self.piece
    var meter = WorkMeter(of: Double(pieces), progress)
    threads.inOrder(
      pieces: pieces, scratch: { Scratch(network) },
      work: { piece, scratch in
        // Each piece has a stream of its own, so that it does not matter which thread draws from it.
        var generator = SplitMix64(seed: sampling.seed ^ (UInt64(piece) &* 0xD134_2543_DE82_EF95))
        for _ in 0..<min(Self.piece, samples - piece * Self.piece) {
          let start = Int.random(in: 0..<nodeCount, using: &generator)
          let other = Int.random(in: 0..<(nodeCount - 1), using: &generator)
          scratch.sampler.path(from: start, to: other < start ? other : other + 1, using: &generator) {
            scratch.visited.append(Int32(truncatingIfNeeded: $0))
          }
        }
      },
      take: { _, scratch in
        for node in scratch.visited { hits[Int(node)] += 1 }
        scratch.visited.removeAll(keepingCapacity: true)
        meter.add(1)
      })
    // Pairs are drawn out of all n(n−1), but a node stands between the (n−1)(n−2) of others only.
    let scale = Double(nodeCount) / Double(nodeCount - 2) / Double(samples)
    return Scores(betweenness: hits.map { Double($0) * scale }, sampleCount: samples)
  }

  private struct Scratch {
    let sampler: any PathSampler
    var visited: [Int32] = []

    init(_ network: Network) {
      if let lengths = WholeLengths(of: network).units {
        sampler = NearestSampler(in: network, lengths: lengths)
      } else {
        sampler = HopSampler(in: network)
      }
    }
  }

  private func sampleCount(for network: Network) -> Int {
    let nodes = Double(network.nodeCount)
    // The scale of the result scales its error.
    let error = sampling.error * (nodes - 2) / nodes
    let most = mostNodesOnAPath(network)
    let dimension = most > 2 ? Double(Int(log2(Double(most - 2)))) + 1 : 0
    let bound = (dimension + log(1 / (1 - sampling.confidence))) / (2 * error * error)
    return max(1, Int(min(bound.rounded(.up), 1e15)))
  }

  /// How many nodes a shortest path can have at most.
  ///
  /// Undirected and counted in edges, no path is longer than twice the distance from any one node to the farthest from
  /// it. Else nothing is known but the size of the largest component.
  private func mostNodesOnAPath(_ network: Network) -> Int {
    let components = ConnectedComponents().partition(of: network)
    let largest = components.sizes.first ?? 0
    guard !network.isDirected, network.distances == nil else { return largest }
    var first = [Int32](repeating: -1, count: components.count)
    for (node, component) in components.componentOfNode.enumerated() where first[Int(component)] < 0 {
      first[Int(component)] = Int32(node)
    }
    var distances = Distances(nodeCount: network.nodeCount)
    // One node of each component; those of a few nodes cannot have the longest path.
    let starts = zip(first, components.sizes).filter { $1 > 2 }.map(\.0)
    DistanceSurvey().measure(from: starts, in: network, into: &distances, nil)
    let farthest = starts.map { distances.eccentricity[Int($0)] }.max() ?? 0
    return min(largest, 2 * Int(farthest) + 1)
  }
}
