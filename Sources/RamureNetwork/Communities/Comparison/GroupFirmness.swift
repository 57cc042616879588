/// How firmly each actor belongs to its group: in how many of several searches it is with the others of its group, and
/// where it is else.
///
/// A search may number and cut groups otherwise. In each, a group is found again in the cluster that holds most of its
/// members (of those that hold as many, the smallest, then the first). A node's *share* is the part of the searches in
/// which it is in that cluster. Where it is not, it is *elsewhere*: with the group that has most nodes in its cluster,
/// unless that is its own, cut in two.
///
/// Not defined for a node of no group, nor for one that is a group by itself: it is always with its own.
///
/// O(r n) time with r searches, 4 bytes a node for each of them.
public struct GroupFirmness: Sendable {
  /// The part of the searches in which each node is with its group, from 0 to 1; `nil` where it is not defined.
  public let shares: [Double?]
  /// The other group each node is with most often; -1 where there is none.
  public let elsewhere: [Int32]

  /// Traps where the partitions are not of as many nodes.
  public init(of groups: NodeGroups, in ensemble: PartitionEnsemble) {
    let nodeCount = groups.groupOfNode.count
    precondition(
      ensemble.partitions.allSatisfy { $0.groupOfNode.count == nodeCount }, "partitions of the same nodes are compared")
    let sizes = groups.sizes
    let searches = ensemble.partitions.count
    var together = [Int](repeating: 0, count: nodeCount)
    var others = [Int32](repeating: -1, count: nodeCount * searches)
    let members = Rows(of: groups.groupOfNode, count: groups.count)
    for (search, clusters) in ensemble.partitions.enumerated() {
      let match = GroupMatch(members, sizes, clusters)
      for node in 0..<nodeCount where groups[node] >= 0 {
        let (group, cluster) = (Int(groups[node]), Int(clusters[node]))
        if match.clusterOfGroup[group] == Int32(cluster) {
          together[node] += 1
        } else if cluster >= 0, match.groupOfCluster[cluster] != groups[node] {
          others[node * searches + search] = match.groupOfCluster[cluster]
        }
      }
    }
    shares = together.enumerated().map { node, count in
      searches > 0 && groups[node] >= 0 && sizes[Int(groups[node])] > 1 ? Double(count) / Double(searches) : nil
    }
    elsewhere = (0..<nodeCount).map { node in Self.mostFrequent(others[node * searches..<(node + 1) * searches]) }
  }

  /// The number that stands most often in a few, the smallest of those; -1 stands for nothing.
  private static func mostFrequent(_ numbers: ArraySlice<Int32>) -> Int32 {
    var (best, most, run) = (Int32(-1), 0, 0)
    let sorted = numbers.filter { $0 >= 0 }.sorted()
    for (place, number) in sorted.enumerated() {
      run = place > 0 && sorted[place - 1] == number ? run + 1 : 1
      if run > most { (best, most) = (number, run) }
    }
    return best
  }
}

/// Which cluster of a search each group is found again in, and which group each cluster holds most of.
private struct GroupMatch {
  private(set) var clusterOfGroup: [Int32]
  private(set) var groupOfCluster: [Int32]

  init(_ members: Rows, _ sizes: [Int], _ clusters: NodeGroups) {
    let clusterSizes = clusters.sizes
    clusterOfGroup = [Int32](repeating: -1, count: members.count)
    groupOfCluster = [Int32](repeating: -1, count: clusters.count)
    var shared = [Int](repeating: 0, count: clusters.count)
    var mostOfCluster = shared
    var met: [Int] = []
    for group in 0..<members.count {
      for node in members[group] where clusters[Int(node)] >= 0 {
        let cluster = Int(clusters[Int(node)])
        if shared[cluster] == 0 { met.append(cluster) }
        shared[cluster] += 1
      }
      met.sort()
      var best: (shared: Int, size: Int) = (0, 0)
      for cluster in met {
        let (count, size) = (shared[cluster], clusterSizes[cluster])
        if count > best.shared || count == best.shared && size < best.size {
          best = (count, size)
          clusterOfGroup[group] = Int32(cluster)
        }
        if count > mostOfCluster[cluster] { (mostOfCluster[cluster], groupOfCluster[cluster]) = (count, Int32(group)) }
        shared[cluster] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
  }
}
