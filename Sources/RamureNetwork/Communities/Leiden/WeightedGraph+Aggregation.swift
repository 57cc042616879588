extension WeightedGraph {
  /// The graph whose nodes are the groups of this one's. Linear time.
  ///
  /// - Parameter group: the group of each node, from 0 up to `count`; none is empty.
  func aggregated(by group: [Int32], count: Int, _ scratch: CommunityScratch) -> WeightedGraph {
    let members = Rows(of: group, count: count)
    var offsets = [Int32](repeating: 0, count: count + 1)
    var weights: [Double] = []
    let neighbours = open { rows in
      [Int32](unsafeUninitializedCapacity: self.neighbours.count) { neighbours, entries in
        weights = [Double](unsafeUninitializedCapacity: self.neighbours.count) { weights, initialized in
          group.withUnsafeBufferPointer { group in
            for number in 0..<count {
              entries =
                rows.weights == nil
                ? Self.append(
                  rows, members[number], of: Int32(number), group, &neighbours, &weights, after: entries, scratch.ties,
                  isWeighted: false)
                : Self.append(
                  rows, members[number], of: Int32(number), group, &neighbours, &weights, after: entries, scratch.ties,
                  isWeighted: true)
              offsets[number + 1] = Int32(entries)
            }
          }
          initialized = entries
        }
      }
    }
    func gathered(_ masses: [Double]) -> [Double] {
      var sums = [Double](repeating: 0, count: count)
      for node in masses.indices { sums[Int(group[node])] += masses[node] }
      return sums
    }
    return WeightedGraph(
      offsets: offsets, neighbours: neighbours, weights: weights, masses: gathered(masses),
      counterMasses: counterMasses.isEmpty ? [] : gathered(counterMasses), scale: scale)
  }

  /// Appends the row of one group: what ties its members to each of the others. Where the row then ends.
  @inline(__always)
  private static func append(
    _ rows: GraphRows, _ members: ArraySlice<Int32>, of number: Int32, _ group: UnsafeBufferPointer<Int32>,
    _ neighbours: inout UnsafeMutableBufferPointer<Int32>, _ weights: inout UnsafeMutableBufferPointer<Double>,
    after start: Int, _ ties: UnsafeMutablePointer<Double>, isWeighted: Bool
  ) -> Int {
    guard let neighbours = neighbours.baseAddress, let weights = weights.baseAddress, let group = group.baseAddress
    else { return start }
    // What ties the members to each other is added up too, and left out in the end.
    var found = start
    for member in members {
      found = rows.gather(member, by: group, into: ties, neighbours, after: found, isWeighted: isWeighted)
    }
    var end = start
    for place in start..<found {
      let other = neighbours[place]
      let sum = ties[Int(other)]
      ties[Int(other)] = 0
      neighbours[end] = other
      weights[end] = sum
      end &+= 1 &- other.oneForSame(as: number)
    }
    return end
  }
}
