/// What flows from each node to others: one row a node, all rows in one array.
struct FlowRows {
  private(set) var offsets: [Int32] = [0]
  private(set) var neighbours: [Int32] = []
  private(set) var flows: [Double] = []

  var count: Int { offsets.count - 1 }

  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// What flows in each row together.
  var sums: [Double] { (0..<count).map { flows[range(of: $0)].reduce(0, +) } }

  /// Adds to the row that is open; parallels that follow each other become one.
  mutating func append(_ neighbour: Int32, _ flow: Double) {
    if neighbours.count > offsets[count], neighbours[neighbours.count - 1] == neighbour {
      flows[flows.count - 1] += flow
    } else {
      neighbours.append(neighbour)
      flows.append(flow)
    }
  }

  mutating func closeRow() { offsets.append(Int32(neighbours.count)) }

  /// Multiplies each row by a factor of its own.
  mutating func scale(by factor: (Int) -> Double) {
    for node in 0..<count {
      let factor = factor(node)
      for entry in range(of: node) { flows[entry] *= factor }
    }
  }

  /// The same seen from the other ends: what flows to each node from others. Linear time.
  func reversed() -> FlowRows {
    var sort = CountingSort(rows: count)
    for neighbour in neighbours { sort.count(neighbour) }
    sort.open()
    var reversed = self
    reversed.offsets = sort.offsets
    for node in 0..<count {
      for entry in range(of: node) {
        let place = sort.place(in: neighbours[entry])
        reversed.neighbours[place] = Int32(node)
        reversed.flows[place] = flows[entry]
      }
    }
    return reversed
  }
}
