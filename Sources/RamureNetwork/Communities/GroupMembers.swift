/// The nodes of each group, filed by a counting sort: in ascending order within a group.
struct GroupMembers {
  private let offsets: [Int32]
  private let nodes: [Int32]

  init(_ group: [Int32], count: Int) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for number in group { offsets[Int(number) + 1] += 1 }
    for place in 0..<count { offsets[place + 1] += offsets[place] }
    var next = offsets
    var nodes = [Int32](repeating: 0, count: group.count)
    for (node, number) in group.enumerated() {
      nodes[Int(next[Int(number)])] = Int32(node)
      next[Int(number)] += 1
    }
    self.offsets = offsets
    self.nodes = nodes
  }

  var count: Int { offsets.count - 1 }

  subscript(group: Int) -> ArraySlice<Int32> { nodes[Int(offsets[group])..<Int(offsets[group + 1])] }
}
