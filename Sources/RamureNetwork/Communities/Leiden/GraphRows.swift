/// The arrays of a community graph, open for reading while a search walks them.
struct GraphRows {
  let count: Int
  let offsets: UnsafePointer<Int32>
  let neighbours: UnsafePointer<Int32>
  /// `nil` where every entry weighs 1.
  let weights: UnsafePointer<Double>?
  let masses: UnsafePointer<Double>
  /// `nil` where the penalty is a product of the same masses.
  let counterMasses: UnsafePointer<Double>?
  let scale: Double

  @inline(__always) func row(_ node: Int32) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[Int(node)]), Int(offsets[Int(node) + 1])))
  }

  /// What a row weighs.
  @inline(__always) func strength(_ node: Int32) -> Double {
    let row = row(node)
    guard let weights else { return Double(row.count) }
    return row.reduce(0) { $0 + weights[$1] }
  }

  /// Adds what ties a node to others up by the labels of these, without branches.
  ///
  /// - Parameters:
  ///   - ties: the sum of each label; 0 for those not met before.
  ///   - met: where labels go when they are first met.
  ///   - found: how many of them there are before.
  /// - Returns: how many there are then.
  @inline(__always)
  func gather(
    _ node: Int32, by labels: UnsafePointer<Int32>, into ties: UnsafeMutablePointer<Double>,
    _ met: UnsafeMutablePointer<Int32>, after found: Int, isWeighted: Bool
  ) -> Int {
    var found = found
    for entry in row(node) {
      let label = labels[Int(neighbours[entry])]
      let before = ties[Int(label)]
      met[found] = label
      found &+= before.oneForZero
      ties[Int(label)] = before + (isWeighted ? weights.unsafelyUnwrapped[entry] : 1)
    }
    return found
  }

  @inline(__always) func weight(_ entry: Int) -> Double { weights.map { $0[entry] } ?? 1 }
}

extension WeightedGraph {
  /// Opens the arrays for as long as the work takes. Every offset, neighbour and mass was checked when they were made.
  func open<Result>(_ work: (GraphRows) -> Result) -> Result {
    offsets.withUnsafeBufferPointer { offsets in
      neighbours.withUnsafeBufferPointer { neighbours in
        weights.withUnsafeBufferPointer { weights in
          masses.withUnsafeBufferPointer { masses in
            counterMasses.withUnsafeBufferPointer { counterMasses in
              guard let offsets = offsets.baseAddress, let masses = masses.baseAddress else {
                preconditionFailure("a graph without nodes has no communities to look for")
              }
              return work(
                GraphRows(
                  count: count, offsets: offsets, neighbours: neighbours.baseAddress ?? offsets,
                  weights: weights.isEmpty ? nil : weights.baseAddress, masses: masses,
                  counterMasses: counterMasses.isEmpty ? nil : counterMasses.baseAddress, scale: scale))
            }
          }
        }
      }
    }
  }
}

// Comparisons whose outcome is counted: a compiler may make branches of `==`, which a processor guesses wrong half the time.

extension Double {
  /// 1 for 0, and 0 for any number above.
  @inline(__always) var oneForZero: Int { Int(truncatingIfNeeded: (bitPattern &- 1) >> 63) }
}

extension Int32 {
  /// 1 for the same number, 0 for any other.
  @inline(__always) func oneForSame(as other: Int32) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: self ^ other)) &- 1) >> 63)
  }
}
