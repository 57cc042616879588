/// Builds rows of ties one after the other, adding up what leads to the same node or group.
struct RowSums {
  private(set) var offsets: [Int32] = [0]
  private(set) var neighbours: [Int32] = []
  private(set) var weights: [Double] = []
  /// The weights of the row under way, by where they lead; all 0 between two rows.
  private var sums: [Double]

  init(count: Int) {
    sums = [Double](repeating: 0, count: count)
    offsets.reserveCapacity(count + 1)
  }

  /// Ties that weigh nothing are no ties here.
  mutating func add(_ weight: Double, to other: Int32) {
    guard weight > 0 else { return }
    if sums[Int(other)] == 0 { neighbours.append(other) }
    sums[Int(other)] += weight
  }

  mutating func endRow() {
    for place in weights.count..<neighbours.count {
      let other = Int(neighbours[place])
      weights.append(sums[other])
      sums[other] = 0
    }
    offsets.append(Int32(neighbours.count))
  }
}
