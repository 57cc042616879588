import RamureNetwork
import RamureWording

extension MetricRun {
  /// How far apart the nodes of the largest component are, whatever way ties point.
  struct Extent {
    let diameter: Double
    let radius: Double
    /// `nil` where there is one node only.
    let averagePathLength: Double?
  }

  /// `nil` without nodes.
  var largestComponent: Extent? {
    let nodes = nodesOfLargest
    guard !nodes.isEmpty else { return nil }
    let farthest = nodes.map { undirectedDistances.eccentricity[$0] }
    return Extent(
      diameter: farthest.max() ?? 0, radius: farthest.min() ?? 0,
      averagePathLength: undirectedDistances.averagePathLength(over: nodes))
  }

  /// The nodes of the largest component; of all of them where several are as large, so that names do not choose.
  private var nodesOfLargest: [Int] {
    let largest = Int32(countOfLargest)
    return components.componentOfNode.indices.filter { components.componentOfNode[$0] < largest }
  }

  /// How many components are as large as the largest: they are numbered by size.
  private var countOfLargest: Int { components.sizes.prefix { $0 == components.sizes.first }.count }

  /// σ of the largest component; of several as large, of what they are like on average.
  var smallWorld: Double? {
    guard let size = components.sizes.first, let length = largestComponent?.averagePathLength else { return nil }
    let nodes = nodesOfLargest
    let ends = nodes.reduce(0) { $0 + undirected.degree(of: $1) }
    let clustered = nodes.reduce(0) { $0 + clustering[$1] }
    return SmallWorld().coefficient(
      nodeCount: size, meanDegree: Double(ends) / Double(nodes.count), clustering: clustered / Double(nodes.count),
      pathLength: length)
  }

  /// Where figures of the largest component stand for the whole.
  var remarkOnDisconnection: LocalizedText? {
    guard components.count > 1 else { return nil }
    return MetricRemarks.disconnected(
      largest: components.sizes[0], count: countOfLargest, of: network.nodeCount)
  }
}
