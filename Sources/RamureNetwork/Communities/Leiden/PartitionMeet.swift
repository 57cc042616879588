/// What two partitions agree on: two nodes are together where they are in both.
struct PartitionMeet {
  /// The group of each node, from 0 up to `count`.
  let labels: [Int32]
  let count: Int

  /// - Parameters: labels below the number of nodes. Linear time.
  init(_ one: [Int32], _ other: [Int32]) {
    let members = Rows(of: one, count: Int(one.max() ?? -1) + 1)
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

  /// What one partition agrees on with itself.
  init(_ labels: [Int32]) {
    self.labels = labels
    count = Int(labels.max() ?? -1) + 1
  }

  /// A partition that keeps together what the meet does, as one of the meet's groups.
  ///
  /// Its quality stays: a graph of groups leaves out what no partition of them changes.
  func gathered(_ partition: RatedPartition) -> RatedPartition {
    var result = [Int32](repeating: 0, count: count)
    for node in labels.indices { result[Int(labels[node])] = partition.labels[node] }
    _ = result.numberFromZero()
    return RatedPartition(labels: result, quality: partition.quality)
  }

  /// A partition of the meet's groups as one of the nodes.
  func spread(_ partition: RatedPartition) -> RatedPartition {
    RatedPartition(labels: labels.map { partition.labels[Int($0)] }, quality: partition.quality)
  }
}
