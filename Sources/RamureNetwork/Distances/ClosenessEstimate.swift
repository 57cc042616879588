#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Closeness where there is no time to measure all distances: from the distances to some nodes, drawn at random.
///
/// In each component so many nodes are drawn that, with the confidence asked for, *every* node's mean distance to its
/// component is off by at most `error` times the component's diameter, and every harmonic score by at most `error` times
/// the number of nodes in it. Components smaller than that are measured in full. The number grows with the logarithm of
/// the size: ln(2n/(1−confidence)) / (2·error²). Repeats with the seed.
///
/// Reads the network simplified, undirected networks only; distances if it has them, else counts edges. O(s·m) time for s
/// nodes drawn, with distances O(s·(m + n log n)). 37 bytes a node and thread.
///
/// Source: D. Eppstein, J. Wang (2004), Fast approximation of centrality, doi:10.7155/jgaa.00081; W. Hoeffding (1963),
/// Probability inequalities for sums of bounded random variables, doi:10.1080/01621459.1963.10500830.
public struct ClosenessEstimate: Sendable {
  public let sampling: Sampling
  public var threads = Threads.all

  public init(_ sampling: Sampling) {
    self.sampling = sampling
  }

  /// Estimates, by node.
  public struct Scores: Sendable {
    public let closeness: [Double]
    public let harmonic: [Double]
    /// From how many nodes distances were measured.
    public let sampleCount: Int
  }

  /// - Parameter progress: told from time to time which part of the work is done, from 0 to 1.
  public func scores(of network: Network, progress: ((Double) -> Void)? = nil) -> Scores {
    precondition(!network.isDirected, "closeness is estimated in undirected networks")
    let network = network.simplified()
    let components = ConnectedComponents().partition(of: network)
    let (sources, drawn) = draw(from: components)
    var distances = Distances(nodeCount: network.nodeCount)
    var survey = DistanceSurvey()
    survey.threads = threads
    survey.measure(from: sources, in: network, into: &distances, progress)

    var isSource = [Bool](repeating: false, count: network.nodeCount)
    for source in sources { isSource[Int(source)] = true }
    var closeness = [Double](repeating: 0, count: network.nodeCount)
    var harmonic = closeness
    for node in 0..<network.nodeCount {
      let component = Int(components.componentOfNode[node])
      let others = Double(components.sizes[component] - 1)
      // A node drawn knows nothing of itself.
      let samples = Double(drawn[component] - (isSource[node] ? 1 : 0))
      guard others > 0, samples > 0 else { continue }
      let sum = distances.sums[node] * others / samples
      closeness[node] = others / sum * (others / Double(network.nodeCount - 1))
      harmonic[node] = distances.inverseSums[node] * others / samples
    }
    return Scores(closeness: closeness, harmonic: harmonic, sampleCount: sources.count)
  }

  /// The nodes drawn, and how many in each component.
  private func draw(from components: ComponentPartition) -> (sources: [Int32], counts: [Int]) {
    let nodeCount = components.componentOfNode.count
    let bound = log(2 * Double(max(nodeCount, 1)) / (1 - sampling.confidence)) / (2 * sampling.error * sampling.error)
    // One more than the bound asks for: a node that is drawn itself has one sample fewer.
    let wanted = 1 + Int(min(bound.rounded(.up), Double(nodeCount)))
    var generator = SplitMix64(seed: sampling.seed)
    var left = components.sizes
    var missing = components.sizes.map { $0 < 2 ? 0 : min($0, wanted) }
    let counts = missing
    var sources: [Int32] = []
    for (node, component) in components.componentOfNode.lazy.map(Int.init).enumerated() {
      // Of those left in the component, as many as are missing are drawn: each with the same chance.
      if missing[component] > 0, Int.random(in: 0..<left[component], using: &generator) < missing[component] {
        sources.append(Int32(node))
        missing[component] -= 1
      }
      left[component] -= 1
    }
    return (sources, counts)
  }
}
