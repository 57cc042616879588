/// What two partitions agree on: two nodes are together where they are in both.
struct PartitionMeet {
  /// The group of each node, from 0 up to `count`.
  let labels: [Int32]
  let count: Int

  /// - Parameters: labels below the number of nodes. Linear time.
  init(_ one: [Int32], _ other: [Int32]) {
    let members = GroupMembers(one, count: Int(one.max() ?? -1) + 1)
    var labels = [Int32](repeating: 0, count: one.count)
    var numbers = [Int32](repeating: -1, count: one.count)
    var next: Int32 = 0
    for group in 0..<members.count {
      for node in members[group] {
        let label = Int(other[Int(node)])
        if numbers[label] < 0 {
          numbers[label] = next
          next += 1
        }
        labels[Int(node)] = numbers[label]
      }
      for node in members[group] { numbers[Int(other[Int(node)])] = -1 }
    }
    self.labels = labels
    count = Int(next)
  }
}
