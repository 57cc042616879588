/// Which groups each actor belongs to, where one may belong to several: territories, say, or fields of work.
public struct SharedGroups: Hashable, Sendable {
  private var rows = Rows()

  /// - Parameter groupsOfNode: the groups of each node, numbers from 0 up; none for a node of no group.
  public init(_ groupsOfNode: [[Int32]]) {
    for groups in groupsOfNode {
      precondition(groups.allSatisfy { $0 >= 0 }, "a group is a number from 0 up")
      rows.append(Set(groups).sorted()[...])
    }
  }

  public var nodeCount: Int { rows.count }

  /// The groups of a node, ascending.
  public subscript(node: Int) -> ArraySlice<Int32> { rows[node] }

  /// Whether two nodes have a group in common.
  public func share(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (self[one], self[other])
    var (first, second) = (left.startIndex, right.startIndex)
    while first < left.endIndex, second < right.endIndex {
      if left[first] == right[second] { return true }
      if left[first] < right[second] { first += 1 } else { second += 1 }
    }
    return false
  }
}
