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
    let members = components.componentOfNode
    guard components.count > 0 else { return nil }
    let nodes = members.indices.filter { members[$0] == 0 }
    let farthest = nodes.map { undirectedDistances.eccentricity[$0] }
    return Extent(
      diameter: farthest.max() ?? 0, radius: farthest.min() ?? 0,
      averagePathLength: undirectedDistances.averagePathLength(over: nodes))
  }

  /// σ of the largest component.
  var smallWorld: Double? {
    guard let size = components.sizes.first, let length = largestComponent?.averagePathLength else { return nil }
    let members = components.componentOfNode
    var (ends, clustered) = (0, 0.0)
    for node in members.indices where members[node] == 0 {
      ends += undirected.degree(of: node)
      clustered += clustering[node]
    }
    return SmallWorld().coefficient(
      nodeCount: size, edgeCount: ends / 2, clustering: clustered / Double(size), pathLength: length)
  }

  /// Where figures of the largest component stand for the whole.
  var remarkOnDisconnection: LocalizedText? {
    guard components.count > 1 else { return nil }
    return MetricRemarks.disconnected(largest: components.sizes[0], of: network.nodeCount)
  }
}
