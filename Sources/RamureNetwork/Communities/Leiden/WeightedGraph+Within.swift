extension WeightedGraph {
  /// The graph without what ties communities to each other. Linear time.
  ///
  /// - Parameter communities: the community of each node.
  func within(_ communities: [Int32]) -> WeightedGraph {
    var offsets = [Int32](repeating: 0, count: count + 1)
    var weights: [Double] = []
    let neighbours = open { rows in
      communities.withUnsafeBufferPointer { communities in
        [Int32](unsafeUninitializedCapacity: self.neighbours.count) { neighbours, entries in
          guard let neighbours = neighbours.baseAddress, let communities = communities.baseAddress else { return }
          guard let rowWeights = rows.weights else {
            entries = Self.gather(rows, communities, &offsets) { end, entry in
              neighbours[end] = rows.neighbours[entry]
            }
            return
          }
          weights = [Double](unsafeUninitializedCapacity: self.neighbours.count) { weights, initialized in
            entries = Self.gather(rows, communities, &offsets) { end, entry in
              neighbours[end] = rows.neighbours[entry]
              weights[end] = rowWeights[entry]
            }
            initialized = entries
          }
        }
      }
    }
    return WeightedGraph(
      offsets: offsets, neighbours: neighbours, weights: weights, masses: masses, counterMasses: counterMasses,
      scale: scale)
  }

  /// Goes through all rows and keeps what stays within a community; how much that is.
  ///
  /// Without branches: an entry that is not kept is written over by the next.
  @inline(__always)
  private static func gather(
    _ rows: GraphRows, _ communities: UnsafePointer<Int32>, _ offsets: inout [Int32],
    _ put: (_ place: Int, _ entry: Int) -> Void
  ) -> Int {
    var end = 0
    for node in 0..<rows.count {
      let community = communities[node]
      for entry in rows.row(Int32(node)) {
        put(end, entry)
        end &+= communities[Int(rows.neighbours[entry])].oneForSame(as: community)
      }
      offsets[node + 1] = Int32(truncatingIfNeeded: end)
    }
    return end
  }
}
